-- What is open and what is over are walked apart. Of a hundred standings one is of now and open; the database cannot know how rare that is,
-- and where one index held both it walked through everything that is over to find it.

drop index matter.standing_now_by_due;
drop index matter.standing_now_by_unit;
create index standing_over_by_due on matter.standing (coalesce(due, 'infinity'::date), matter_id) where until = 'infinity' and not open;
create index standing_over_by_unit on matter.standing (lead_unit, coalesce(due, 'infinity'::date), matter_id) where until = 'infinity' and not open;

-- The few that wait, in the order in which they are shown.
drop index matter.standing_awaiting;
create index standing_awaiting_by_due on matter.standing (coalesce(due, 'infinity'::date), matter_id)
    where until = 'infinity' and awaiting <> '{}';
create index standing_dispatched_by_due on matter.standing (coalesce(due, 'infinity'::date), matter_id)
    where until = 'infinity' and stage = 'DISPATCHED';
drop index matter.standing_pending;
create index standing_pending_by_due on matter.standing (coalesce(due, 'infinity'::date), matter_id)
    where until = 'infinity' and pending;
