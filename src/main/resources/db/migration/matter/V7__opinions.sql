-- Which assisting units owe an opinion, and by when, is part of how a matter stands: a liaison's first page asks for it, and lists as of a moment do.
alter table matter.standing
    add column owing_opinions uuid[] not null default '{}',
    add column opinions_due date;

update matter.standing s
   set owing_opinions = owed.units,
       opinions_due = owed.due
  from (select s.matter_id, s.since,
               array(select u.unit
                       from unnest(s.co_units) with ordinality as u (unit, place)
                      where not exists (select from matter.deed d
                                         where d.matter_id = s.matter_id and d.event = 'CoUnitAnswered' and d.by_unit = u.unit and d.at <= s.since)
                      order by u.place) as units,
               coalesce((select d.body ->> 'coUnitDue'
                           from matter.deed d
                          where d.matter_id = s.matter_id and d.event = 'DeadlineConfirmed' and d.body ->> 'coUnitDue' is not null and d.at <= s.since
                          order by d.no desc
                          limit 1),
                        handed_out.body -> 'terms' ->> 'coUnitDue')::date as due
          from matter.standing s
          join matter.deed handed_out on handed_out.matter_id = s.matter_id and handed_out.no = 1
         where s.co_units <> '{}' and s.open and s.stage <> 'COMPLETION_CLAIMED') owed
 where s.matter_id = owed.matter_id and s.since = owed.since and owed.units <> '{}';

alter table matter.standing
    alter column owing_opinions drop default,
    add constraint dated_while_owed check ((opinions_due is not null) = (owing_opinions <> '{}'));
