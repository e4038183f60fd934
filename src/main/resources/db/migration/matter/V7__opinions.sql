-- Which assisting units owe an opinion, and by when, is part of how a matter stands: a liaison's first page asks for it, and lists as of a moment do.
alter table matter.standing
    add column owing_opinions uuid[] not null default '{}',
    add column opinions_due date;

-- all of them at first, by the day that was set when the matter was handed out
update matter.standing s
   set owing_opinions = s.co_units,
       opinions_due = (handed_out.body -> 'terms' ->> 'coUnitDue')::date
  from matter.deed handed_out
 where handed_out.matter_id = s.matter_id and handed_out.no = 1
   and s.co_units <> '{}' and s.open and s.stage <> 'COMPLETION_CLAIMED';

-- a notice of holidays may have moved the day
update matter.standing s
   set opinions_due = moved.due
  from (select standing.matter_id, standing.since, (array_agg(d.body ->> 'coUnitDue' order by d.no desc))[1]::date as due
          from matter.deed d
          join matter.standing on standing.matter_id = d.matter_id and standing.since >= d.at
         where d.event = 'DeadlineConfirmed' and d.body ->> 'coUnitDue' is not null
         group by standing.matter_id, standing.since) moved
 where s.matter_id = moved.matter_id and s.since = moved.since and s.opinions_due is not null;

-- those that have given theirs owe none
update matter.standing s
   set owing_opinions = owing.units,
       opinions_due = case when owing.units <> '{}' then s.opinions_due end
  from (select standing.matter_id, standing.since,
               array(select u.unit
                       from unnest(standing.owing_opinions) with ordinality as u (unit, place)
                      where u.unit <> all (array_agg(d.by_unit))
                      order by u.place) as units
          from matter.deed d
          join matter.standing on standing.matter_id = d.matter_id and standing.since >= d.at
         where d.event = 'CoUnitAnswered'
         group by standing.matter_id, standing.since) owing
 where s.matter_id = owing.matter_id and s.since = owing.since;

alter table matter.standing
    alter column owing_opinions drop default,
    add constraint dated_while_owed check ((opinions_due is not null) = (owing_opinions <> '{}'));
