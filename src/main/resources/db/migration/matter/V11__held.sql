-- What a stopped clock or an accepted reason keeps green stands at any day: a list of what is green walks along these few, and for the others
-- begins behind what is overdue and near.

create index standing_held_by_due on matter.standing ((case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and open and (excused_until is not null or stopped_on is not null);
create index standing_held_by_unit on matter.standing (lead_unit, (case when due is null then 'infinity'::date else due end), matter_id)
    where until = 'infinity' and open and (excused_until is not null or stopped_on is not null);
