-- A liaison searches among what the own unit has to do with: some hundreds of matters, which are sooner looked through one by one than found among
-- those of the whole city. As with V6, the functions tell ids and times; who may see a row is decided when it is read.
create function matter.matters_among(ids uuid[], wanted text[]) returns table (id uuid, at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog
as $$
    select m.id, m.dispatched_at
      from matter.matter m
     where m.id = any(ids)
       and (select bool_and(strpos(matter.text_of(m.code, m.demand, m.words), lower(word)) > 0) from unnest(wanted) word)
$$;
comment on function matter.matters_among(uuid[], text[]) is '这些事项中文字含有各词的';

create function matter.reports_among(ids uuid[], wanted text[]) returns table (id uuid, matter_id uuid, at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog
as $$
    select r.id, r.matter_id, r.at
      from matter.report r
     where r.matter_id = any(ids)
       and (select bool_and(strpos(matter.text_of_report(r.progress, r.problems, r.needs, r.next_step), lower(word)) > 0) from unnest(wanted) word)
$$;
comment on function matter.reports_among(uuid[], text[]) is '这些事项的进展反馈中文字含有各词的';

revoke all on function matter.matters_among(uuid[], text[]), matter.reports_among(uuid[], text[]) from public;
