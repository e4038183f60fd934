-- A matter is seen by whoever sees one of its units or its leader, by who is to verify it, and where that is their scope by who did something to it.

create function matter.is_handled_by(matter uuid, person uuid) returns boolean
    language sql stable security definer cost 1000
    set search_path = pg_catalog
as $$
    select exists (select from matter.deed d where d.matter_id = is_handled_by.matter and d.by_person = is_handled_by.person)
        or exists (select from matter.report r where r.matter_id = is_handled_by.matter and r.by_person = is_handled_by.person)
$$;
comment on function matter.is_handled_by(uuid, uuid) is '某人是否经办过该事项：有其办理记录或进展反馈';

create or replace function matter.concerns_viewer(matter uuid) returns boolean
    language sql stable security definer cost 1000
    set search_path = pg_catalog
as $$
    select exists (select
                     from matter.matter m
                     join matter.standing s on s.matter_id in (m.id, m.parent_id)
                    where m.id = concerns_viewer.matter
                      and (s.lead_unit = any ((select viewer.units())::uuid[])
                           or s.co_units operator(pg_catalog.&&) (select viewer.units())
                           or s.verifier = (select viewer.named())
                           or s.approver = any ((select viewer.leaders())::uuid[])
                           or s.blocked_by = any ((select viewer.units())::uuid[])))
$$;
comment on function matter.concerns_viewer(uuid) is '该事项或其上级事项是否在查看人的可见范围内';

drop policy of_viewer on matter.standing;
create policy of_viewer on matter.standing
    using ((select viewer.sees_all_matters())
           or lead_unit = any ((select viewer.units())::uuid[])
           or co_units && (select viewer.units())
           or verifier = (select viewer.named())
           or approver = any ((select viewer.leaders())::uuid[])
           or blocked_by = any ((select viewer.units())::uuid[])
           or ((select viewer.handler()) is not null and matter.is_handled_by(matter_id, (select viewer.handler())))
           or ((select viewer.is_limited()) and matter.concerns_viewer(matter_id)))
    with check ((select viewer.does_business()));

drop policy of_viewer on matter.matter;
create policy of_viewer on matter.matter
    using ((select viewer.sees_all_matters())
           or exists (select from matter.standing s where s.matter_id = matter.id))
    with check ((select viewer.does_business()));

drop policy of_viewer on matter.deed;
create policy of_viewer on matter.deed
    using ((select viewer.sees_all_matters())
           or exists (select from matter.standing s where s.matter_id = deed.matter_id))
    with check ((select viewer.does_business()));

drop policy of_viewer on matter.report;
create policy of_viewer on matter.report
    using ((select viewer.sees_all_matters())
           or exists (select from matter.standing s where s.matter_id = report.matter_id))
    with check ((select viewer.does_business()));

drop policy of_viewer on matter.evidence;
create policy of_viewer on matter.evidence
    using ((select viewer.sees_all_matters())
           or by_person = (select viewer.named())
           or exists (select from matter.standing s where s.matter_id = evidence.matter_id))
    with check ((select viewer.does_business()));

drop policy of_viewer on matter.paper;
create policy of_viewer on matter.paper
    using ((select viewer.sees_all_matters())
           or exists (select from matter.standing s where s.matter_id = paper.matter_id))
    with check ((select viewer.does_business()));

drop function viewer.unit();
drop function viewer.liaison();

revoke all on function matter.is_handled_by(uuid, uuid) from public;
