-- Matters that were handed out before deeds were kept: what is known of them becomes their first deeds. Who handed them out was not
-- written down: the leader who approved stands for it, of whose unit nothing is known. No limits had been set for them: they get the usual
-- ones, of which one that ends on a weekend rolls over, and owe their first report for the week in which this runs.
create temporary table handed_out as
select m.*,
       '00000000-0000-0000-0000-000000000000'::uuid as nobody,
       day.dispatched,
       coalesce(m.deadline, day.dispatched + 20 + (array [0, 0, 0, 0, 0, 2, 1])[extract(isodow from day.dispatched + 20)::integer]) as due,
       (day.dispatched + 2)::timestamp at time zone 'Asia/Shanghai' as receipt_due,
       date_trunc('week', now() at time zone 'Asia/Shanghai')::date as report_from,
       array(select c.unit_id from matter.co_unit c where c.matter_id = m.id order by c.place) as co_units
  from matter.matter m
 cross join lateral (select (m.dispatched_at at time zone 'Asia/Shanghai')::date as dispatched) day;

insert into matter.deed (matter_id, no, at, event, by_person, by_name, by_unit, body)
select id, 1, dispatched_at, 'MatterDispatched', approver, approver_name, nobody,
       jsonb_build_object(
               'event', 'MatterDispatched',
               'matter', id,
               'at', to_char(dispatched_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               'by', jsonb_build_object('person', approver, 'name', approver_name, 'unit', nobody),
               'order', jsonb_build_object(
                       'code', code,
                       'demand', demand,
                       'theme', theme,
                       'leadUnit', lead_unit,
                       'coUnits', to_jsonb(co_units),
                       'deadline', deadline,
                       'deadlineText', deadline_text,
                       'importance', importance,
                       'mandate', jsonb_build_object(
                               'source', source, 'id', mandate_id, 'name', mandate,
                               'approver', approver, 'approverName', approver_name),
                       'sentence', jsonb_build_object(
                               'documentSha256', document_sha256, 'documentName', document_name,
                               'spans', to_jsonb(spans), 'words', words),
                       'parent', null,
                       'derivedFrom', null),
               'terms', jsonb_build_object(
                       'rules', 1,
                       'receiptDue', to_char(receipt_due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                       'returnUntil', dispatched + 5,
                       'due', due,
                       'provisional', false,
                       'limit', case when deadline is null
                                     then jsonb_build_object('amount', 20, 'unit', 'NATURAL_DAY') end,
                       'coUnitDue', dispatched + 5,
                       'rhythm', jsonb_build_object('cadence', 'WEEK', 'weekday', 'FRIDAY', 'dayOfMonth', 25),
                       'firstReport', report_from,
                       'firstReportDue', report_from + 4))
  from handed_out;

insert into matter.deed (matter_id, no, at, event, by_person, by_name, by_unit, body)
select id, 2, greatest(received_at, dispatched_at), 'MatterReceived', nobody, received_by, lead_unit,
       jsonb_build_object(
               'event', 'MatterReceived',
               'matter', id,
               'at', to_char(greatest(received_at, dispatched_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               'by', jsonb_build_object('person', nobody, 'name', received_by, 'unit', lead_unit))
  from handed_out
 where received_at is not null;

insert into matter.standing (
       matter_id, since, until, stage, lead_unit, co_units, original_due, due, provisional, paused, receipt_due, designated,
       owes_from, report_due, sent_back, awaiting, pending)
select id, dispatched_at, coalesce(received_at, 'infinity'), 'DISPATCHED', lead_unit, co_units, due, due, false, false,
       receipt_due, false, report_from, report_from + 4, false, '{}', false
  from handed_out
 where received_at is null or received_at > dispatched_at;

insert into matter.standing (
       matter_id, since, stage, lead_unit, co_units, original_due, due, provisional, paused, designated,
       owes_from, report_due, sent_back, awaiting, pending)
select id, greatest(received_at, dispatched_at), 'RECEIVED', lead_unit, co_units, due, due, false, false, false,
       report_from, report_from + 4, false, '{}', false
  from handed_out
 where received_at is not null;

drop table handed_out;
drop table matter.co_unit;
alter table matter.matter
    drop column lead_unit,
    drop column stage,
    drop column received_at,
    drop column received_by,
    drop column version;
alter table matter.standing
    alter column original_due set not null;
create index standing_now_by_co_unit on matter.standing using gin (co_units) where until = 'infinity';
