-- 撤销拆分: the second half of a cut keeps the demand as it was before, so that both can become it again.
alter table document.finding
    add column cut_from          uuid,
    add column cut_text          text,
    add column cut_spans         integer[],
    add column cut_units         text[],
    add column cut_deadline_text text,
    add column cut_deadline      date,
    add constraint cut_as_a_whole check (num_nonnulls(cut_from, cut_text, cut_spans, cut_units) in (0, 4));
create index on document.finding (cut_from);
comment on column document.finding.cut_from is '拆自哪一项；其余 cut_ 各列为那一项拆分前的原样，供撤销拆分';
