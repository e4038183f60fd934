-- What is over, for the archive: how it ended and when. A matter that was closed unsolved ended when it was cleared.
create view matter.v_ended with (security_invoker = true) as
select m.id as matter_id, m.code, m.demand, m.source, m.importance, s.lead_unit, s.stage, s.result, s.pending, s.look_back_on, ended.at as ended_at,
       (select count(*) from matter.evidence e where e.matter_id = m.id) as enclosures
  from matter.standing s
  join matter.matter m on m.id = s.matter_id
 cross join lateral (select max(d.at) as at
                       from matter.deed d
                      where d.matter_id = m.id and d.event in ('MatterClosed', 'PendingCleared', 'MatterTerminated')) ended
 where s.until = 'infinity' and not s.open;
comment on view matter.v_ended is '已经了结的事项：如何了结、何时了结、有几份佐证材料，供归档';

create index standing_ended on matter.standing (matter_id) where until = 'infinity' and not open;
