-- Whose matter it is may change: a leader leaves the post, and another takes it over. Then it is part of how a matter stands.
alter table matter.standing
    add column approver uuid,
    add column approver_name text;

update matter.standing s
   set approver = m.approver,
       approver_name = m.approver_name
  from matter.matter m
 where m.id = s.matter_id;

update matter.standing s
   set approver = changed.approver,
       approver_name = changed.name
  from (select standing.matter_id, standing.since,
               (array_agg((d.body ->> 'approver')::uuid order by d.no desc))[1] as approver,
               (array_agg(d.body ->> 'approverName' order by d.no desc))[1] as name
          from matter.deed d
          join matter.standing on standing.matter_id = d.matter_id and standing.since >= d.at
         where d.event = 'ApproverChanged'
         group by standing.matter_id, standing.since) changed
 where s.matter_id = changed.matter_id and s.since = changed.since;

alter table matter.standing
    alter column approver set not null,
    alter column approver_name set not null;
