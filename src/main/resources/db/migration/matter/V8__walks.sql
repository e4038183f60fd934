-- Behind row-level security an index is walked from the middle only where the database trusts all that is asked of the row. It trusts a case,
-- not a coalesce: each page was found by walking all pages before it.

drop index matter.standing_open_by_due;
drop index matter.standing_open_by_unit;
drop index matter.standing_over_by_due;
drop index matter.standing_over_by_unit;
drop index matter.standing_awaiting_by_due;
drop index matter.standing_dispatched_by_due;
drop index matter.standing_pending_by_due;
create index standing_open_by_due on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and open;
create index standing_open_by_unit on matter.standing (lead_unit, (case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and open;
create index standing_over_by_due on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and not open;
create index standing_over_by_unit on matter.standing (lead_unit, (case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and not open;
create index standing_awaiting_by_due on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting <> '{}';
create index standing_dispatched_by_due on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and stage = 'DISPATCHED';
create index standing_pending_by_due on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and pending;

-- What waits for one kind of decision is walked by itself: some are seldom, and to find their few all that waits was looked through.
create index standing_awaiting_return on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{RETURN}'::text[];
create index standing_awaiting_extension on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{EXTENSION}'::text[];
create index standing_awaiting_pause on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{PAUSE}'::text[];
create index standing_awaiting_block on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{BLOCK}'::text[];
create index standing_awaiting_completion on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{COMPLETION}'::text[];
create index standing_awaiting_verification on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{VERIFICATION}'::text[];
create index standing_awaiting_termination on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{TERMINATION}'::text[];
create index standing_awaiting_escalation on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and awaiting @> '{ESCALATION}'::text[];
