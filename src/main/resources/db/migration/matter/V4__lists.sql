-- Lists are walked along an index in their order, and searched by pairs of characters.

-- 老旧小区 -> 老旧, 旧小, 小区: two characters are a word in Chinese, and trigrams do not find them
create function matter.pairs(text text) returns text[]
    language sql immutable strict parallel safe cost 500
return (select coalesce(array_agg(distinct pair collate "C"), '{}')
          from (select c || lead(c) over (order by place) as pair
                  from unnest(string_to_array(lower(text), null)) with ordinality as t (c, place)) pairs
         where pair !~ '\s');
comment on function matter.pairs(text) is '文字中相邻的两个字，供全文检索';

create function matter.text_of(code text, demand text, words text) returns text
    language sql immutable parallel safe cost 5
return lower(code || ' ' || demand || ' ' || coalesce(words, ''));
comment on function matter.text_of(text, text, text) is '事项中可供检索的文字：编号、要求、原文';

create function matter.text_of_report(progress text, problems text, needs text, next_step text) returns text
    language sql immutable parallel safe cost 5
return lower(progress || ' ' || coalesce(problems, '') || ' ' || coalesce(needs, '') || ' ' || coalesce(next_step, ''));
comment on function matter.text_of_report(text, text, text, text) is '进展反馈中可供检索的文字：进展、问题、需协调事项、下一步';

create index matter_by_pairs on matter.matter using gin (matter.pairs(matter.text_of(code, demand, words)));
create index report_by_pairs on matter.report using gin (matter.pairs(matter.text_of_report(progress, problems, needs, next_step)));
create index report_by_time on matter.report (at, id);
create index matter_by_dispatch on matter.matter (dispatched_at, id);
create index matter_by_theme on matter.matter (theme);

-- what has no last day comes last
drop index matter.standing_now_by_due;
drop index matter.standing_now_by_unit;
create index standing_open_by_due on matter.standing (coalesce(due, 'infinity'::date), matter_id) where until = 'infinity' and open;
create index standing_open_by_unit on matter.standing (lead_unit, coalesce(due, 'infinity'::date), matter_id) where until = 'infinity' and open;
create index standing_open_by_co_unit on matter.standing using gin (co_units) where until = 'infinity' and open;
create index standing_now_by_due on matter.standing (coalesce(due, 'infinity'::date), matter_id) where until = 'infinity';
create index standing_now_by_unit on matter.standing (lead_unit, coalesce(due, 'infinity'::date), matter_id) where until = 'infinity';
create index standing_by_end on matter.standing (until) where open;

-- the few that wait for a decision, are not signed for, block somebody, or are owed again
create index standing_awaiting on matter.standing using gin (awaiting) where until = 'infinity' and awaiting <> '{}';
create index standing_unsigned on matter.standing (receipt_due) where until = 'infinity' and receipt_due is not null;
create index standing_blocked on matter.standing (blocked_by) where until = 'infinity' and blocked_by is not null;
create index standing_verified on matter.standing (verifier) where until = 'infinity' and verifier is not null;
create index standing_pending on matter.standing (matter_id) where until = 'infinity' and pending;
