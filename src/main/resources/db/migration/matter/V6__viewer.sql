-- What the application's role may do here. Deeds, reports and evidence are only ever added to; so are rules.
create procedure matter.open_to(role_name text)
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    execute format('grant usage on schema matter to %I', role_name);
    execute format('grant select, insert on all tables in schema matter to %I', role_name);
    execute format('grant update, delete on matter.standing to %I', role_name);
    execute format('grant execute on all functions in schema matter to %I', role_name);
    -- Before a policy only operators are trusted with an index that tell nothing of the rows they pass over. Whether an array holds another tells
    -- nothing; only a superuser may say so, and where the owner is none, lists of what a unit assists in are found without the index.
    begin
        alter function pg_catalog.arraycontains(anyarray, anyarray) leakproof;
    exception
        when insufficient_privilege then null;
    end;
end
$$;
revoke all on procedure matter.open_to(text) from public;
comment on procedure matter.open_to(text) is '授予应用角色权限';

-- Whether a matter, or what it is a part of, is or was a liaison's: led or assisted in by the unit, to be verified by the person, or waiting for
-- the unit. Asked only of rows that do not say so themselves.
create function matter.concerns_viewer(matter uuid) returns boolean
    language sql stable security definer cost 1000
    set search_path = pg_catalog
as $$
    select exists (select
                     from matter.matter m
                     join matter.standing s on s.matter_id in (m.id, m.parent_id)
                    where m.id = concerns_viewer.matter
                      and (s.lead_unit = (select viewer.unit())
                           or (select viewer.unit()) = any (s.co_units)
                           or s.verifier = (select viewer.liaison())
                           or s.blocked_by = (select viewer.unit())))
$$;
comment on function matter.concerns_viewer(uuid) is '该事项或其上级事项是否与查看的联络员有关';

alter table matter.standing enable row level security;
create policy of_viewer on matter.standing
    using ((select viewer.sees_all())
           or lead_unit = (select viewer.unit())
           or (select viewer.unit()) = any (co_units)
           or verifier = (select viewer.liaison())
           or blocked_by = (select viewer.unit())
           or ((select viewer.unit()) is not null and matter.concerns_viewer(matter_id)))
    with check ((select viewer.does_business()));

-- What belongs to a matter is seen by whoever sees how it stands or stood.
alter table matter.matter enable row level security;
create policy of_viewer on matter.matter
    using ((select viewer.sees_all())
           or exists (select from matter.standing s where s.matter_id = matter.id))
    with check ((select viewer.does_business()));

alter table matter.deed enable row level security;
create policy of_viewer on matter.deed
    using ((select viewer.sees_all())
           or exists (select from matter.standing s where s.matter_id = deed.matter_id))
    with check ((select viewer.does_business()));

alter table matter.report enable row level security;
create policy of_viewer on matter.report
    using ((select viewer.sees_all())
           or exists (select from matter.standing s where s.matter_id = report.matter_id))
    with check ((select viewer.does_business()));

-- who handed it in may see it afterwards too
alter table matter.evidence enable row level security;
create policy of_viewer on matter.evidence
    using ((select viewer.sees_all())
           or by_person = (select viewer.liaison())
           or exists (select from matter.standing s where s.matter_id = evidence.matter_id))
    with check ((select viewer.does_business()));

alter table matter.paper enable row level security;
create policy of_viewer on matter.paper
    using ((select viewer.sees_all())
           or exists (select from matter.standing s where s.matter_id = paper.matter_id))
    with check ((select viewer.does_business()));

-- What needs rows of others, each by a name. None tells more than ids, a number of a matter, or whether something is open. They are the owner's,
-- to whom the policies do not apply; so they also find by indexes whose operators the database would not trust before a policy.

create function matter.code_of(matter uuid) returns text
    language sql stable strict security definer
    set search_path = pg_catalog
as $$
    select code from matter.matter m where m.id = code_of.matter
$$;
comment on function matter.code_of(uuid) is '事项编号，用于指称上级事项和阻碍事项';

create function matter.kin_of(ids uuid[]) returns table (id uuid, open_parts integer, parent_open boolean)
    language sql stable security definer
    set search_path = pg_catalog
as $$
    select m.id,
           (select count(*)::integer
              from matter.matter part
              join matter.standing s on s.matter_id = part.id and s.until = 'infinity'
             where part.parent_id = m.id and s.open),
           coalesce(whole.open, true)
      from matter.matter m
      left join matter.standing whole on whole.matter_id = m.parent_id and whole.until = 'infinity'
     where m.id = any(ids)
$$;
comment on function matter.kin_of(uuid[]) is '未完成的分解事项数，上级事项是否在办';

create function matter.matters_with_pairs(wanted text) returns table (id uuid, at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog
as $$
    select m.id, m.dispatched_at
      from matter.matter m
     where matter.pairs(matter.text_of(m.code, m.demand, m.words)) @> matter.pairs(wanted)
$$;
comment on function matter.matters_with_pairs(text) is '文字含有这些相邻二字的事项';

create function matter.reports_with_pairs(wanted text) returns table (id uuid, matter_id uuid, at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog
as $$
    select r.id, r.matter_id, r.at
      from matter.report r
     where matter.pairs(matter.text_of_report(r.progress, r.problems, r.needs, r.next_step)) @> matter.pairs(wanted)
$$;
comment on function matter.reports_with_pairs(text) is '文字含有这些相邻二字的进展反馈';

create function matter.latest_matters(before timestamptz, before_id uuid, most integer) returns table (id uuid, at timestamptz)
    language sql stable security definer rows 10000
    set search_path = pg_catalog
as $$
    select m.id, m.dispatched_at
      from matter.matter m
     where (m.dispatched_at, m.id) < (coalesce(before, 'infinity'), coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by m.dispatched_at desc, m.id desc
     limit most
$$;
comment on function matter.latest_matters(timestamptz, uuid, integer) is '最近交办的事项';

create function matter.latest_reports(before timestamptz, before_id uuid, most integer) returns table (id uuid, matter_id uuid, at timestamptz)
    language sql stable security definer rows 10000
    set search_path = pg_catalog
as $$
    select r.id, r.matter_id, r.at
      from matter.report r
     where (r.at, r.id) < (coalesce(before, 'infinity'), coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
     order by r.at desc, r.id desc
     limit most
$$;
comment on function matter.latest_reports(timestamptz, uuid, integer) is '最近的进展反馈';

create function matter.like_demand(wanted text, most integer) returns table (id uuid, likeness real)
    language sql stable security definer
    set search_path = pg_catalog
    set pg_trgm.similarity_threshold = 0.15
as $$
    select m.id, public.similarity(m.demand, wanted)
      from matter.matter m
     where m.demand operator(public.%) wanted
     order by public.similarity(m.demand, wanted) desc, m.code
     limit most
$$;
comment on function matter.like_demand(text, integer) is '与一句要求相近的事项';

revoke all on function matter.concerns_viewer(uuid), matter.code_of(uuid), matter.kin_of(uuid[]),
                       matter.matters_with_pairs(text), matter.reports_with_pairs(text), matter.latest_matters(timestamptz, uuid, integer),
                       matter.latest_reports(timestamptz, uuid, integer), matter.like_demand(text, integer)
    from public;
