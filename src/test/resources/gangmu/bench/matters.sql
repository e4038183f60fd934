-- Generated matters: three years of a city, as the application would have written them. Statements are parted by a line with two dashes
-- and "next". Settings of the session: bench.now, bench.matters, bench.reports, bench.unsigned.

-- a number from 0 to 1 that depends on nothing but which matter and what for
create or replace function pg_temp.r(i bigint, salt integer) returns float8 language sql immutable parallel safe
return (hashint8extended(i, salt) & 2147483647) / 2147483648.0;
-- next
create or replace function pg_temp.pick(words text[], share float8) returns text language sql immutable parallel safe
return words[1 + floor(share * cardinality(words))::integer];
-- next
create or replace function pg_temp.iso(at timestamptz) returns text language sql stable
return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
-- next
create or replace function pg_temp.day(at timestamptz) returns date language sql stable
return (at at time zone 'Asia/Shanghai')::date;
-- next
create or replace function pg_temp.monday(at timestamptz) returns date language sql stable
return date_trunc('week', at at time zone 'Asia/Shanghai')::date;
-- next
create temporary table unit as
select (row_number() over (order by u.place))::integer as n, u.id,
       coalesce(p.id, md5(u.id::text)::uuid) as liaison, coalesce(p.name, '联络员') as liaison_name
  from organisation.unit u
  left join lateral (select id, name from organisation.person p where p.unit_id = u.id and p.role = 'LIAISON' order by place limit 1) p on true
 where u.kind <> 'CITY' and u.short_name <> '市政府督查室';
-- next
create temporary table office as
select coalesce(clerk.id, md5('clerk')::uuid) as clerk, coalesce(clerk.name, '督查员') as clerk_name, o.id as clerk_unit,
       coalesce(leader.id, md5('leader')::uuid) as leader, coalesce(leader.name, '市长') as leader_name, c.id as leader_unit
  from (select id from organisation.unit where kind = 'CITY' order by place limit 1) c
 cross join (select id from organisation.unit where kind <> 'CITY' order by short_name <> '市政府督查室', place limit 1) o
  left join lateral (select id, name from organisation.person where role = 'CLERK' order by place limit 1) clerk on true
  left join lateral (select id, name from organisation.person where role = 'LEADER' order by place limit 1) leader on true;
-- next
-- until which day the report of each week is owed: its Friday, or the next working day
create temporary table week as
with day as (
     select d::date as day,
            coalesce((select c.working
                        from calendar.day c
                       where c.date = d::date
                         and c.version = (select max(version) from calendar.year_notice where year = extract(year from d))),
                     extract(isodow from d) < 6) as working
       from generate_series(current_date - 1300, current_date + 120, interval '1 day') d)
select m.day as first,
       (select min(w.day) from day w where w.working and w.day >= m.day + 4) as due,
       to_char(m.day, 'IYYY"-W"IW') as period
  from day m
 where extract(isodow from m.day) = 1 and m.day < current_date + 100;
-- next
analyze unit, office, week
-- next
create temporary table plan as
with city as (select count(*)::integer as units from unit),
drawn as (
     select i, md5('matter ' || i)::uuid as id, units,
            floor(pow(pg_temp.r(i, 1), 1.5) * units)::integer as lead_n,
            1 + floor(pg_temp.r(i, 2) * 2)::integer as co_units,
            case when i > m.matters then now - interval '3 hours' + (i - m.matters) * interval '100 microseconds'
                 else now - interval '1095 days' * (1 - i / (m.matters + 1.0)) end as dispatched_at,
            i > m.matters as unsigned, now,
            case when pg_temp.r(i, 3) < 0.97 then 7 + pg_temp.r(i, 4) * 36 else 45 + pg_temp.r(i, 4) * 155 end as life
       from (select current_setting('bench.now')::timestamptz as now, current_setting('bench.matters')::bigint as matters,
                    current_setting('bench.unsigned')::bigint as unsigned) m
      cross join city
      cross join lateral generate_series(1, m.matters + m.unsigned) i),
timed as (
     select d.*,
            pg_temp.r(i, 5) < 0.7 as named,
            dispatched_at + interval '10 hours' + pg_temp.r(i, 6) * interval '20 hours' as received_at,
            pg_temp.day(dispatched_at)
                + case when pg_temp.r(i, 5) < 0.7 then 8 + floor(pg_temp.r(i, 7) * 32)::integer
                       else 20 + (array [0, 0, 0, 0, 0, 2, 1])[extract(isodow from pg_temp.day(dispatched_at) + 20)::integer] end as due,
            case when pg_temp.r(i, 8) < 0.01 then dispatched_at + interval '2 hours' end as return_at,
            case when pg_temp.r(i, 9) < 0.02 then dispatched_at + interval '38 hours' end as pause_at,
            dispatched_at + (life - 3) * interval '1 day' as claimed_at,
            case when pg_temp.r(i, 10) < 0.05 then dispatched_at + (life - 5) * interval '1 day' end as refused_claim_at,
            case when pg_temp.r(i, 11) < 0.6 then dispatched_at + (life - 2) * interval '1 day' end as assigned_at,
            dispatched_at + life * interval '1 day' as closed_at,
            case when pg_temp.r(i, 12) < 0.85 then 'A' when pg_temp.r(i, 12) < 0.93 then 'B'
                 when pg_temp.r(i, 12) < 0.96 then 'C' else 'D' end as result,
            -- the day of the week on which its units report, and when its lead unit falls silent
            interval '1 day' + pg_temp.r(i, 13) * interval '4 days' as report_time,
            case when pg_temp.r(i, 14) < 0.2 then dispatched_at + pg_temp.r(i, 15) * life * interval '1 day' end as silent_from
       from drawn d),
papers as (
     select t.*,
            (due - 3 + time '09:00') at time zone 'Asia/Shanghai' + i * interval '1 microsecond' as ask_at,
            (due + 2 + time '09:00') at time zone 'Asia/Shanghai' + i * interval '1 microsecond' as late_at
       from timed t)
select p.*,
       case when pg_temp.r(i, 16) < 0.15 and ask_at + interval '1 day' < coalesce(refused_claim_at, claimed_at) then ask_at end as extension_at,
       case when not (pg_temp.r(i, 16) < 0.15) and pg_temp.r(i, 17) < 0.6 and late_at < coalesce(refused_claim_at, claimed_at)
            then late_at end as expedited_at,
       lead.id as lead_unit, lead.liaison, lead.liaison_name,
       case co_units when 1 then array [one.id] else array [one.id, two.id] end as co_unit_ids,
       case co_units when 1 then array [one.n] else array [one.n, two.n] end as co_unit_ns,
       case when w.due - pg_temp.day(dispatched_at) >= 3 then w.first else w.first + 7 end as first_report,
       '〔' || to_char(dispatched_at, 'YYYY') || '〕' || to_char(dispatched_at, 'IW') || '-' || i as code,
       to_char(dispatched_at, 'IYYY') || '年第' || to_char(dispatched_at, 'IW') || '次周交办会' as mandate,
       md5('meeting ' || to_char(dispatched_at, 'IYYY-IW'))::uuid as mandate_id,
       pg_temp.pick('{产业升级,项目建设,城市更新,营商环境,民生保障,生态环保,乡村振兴,安全生产,科技创新,交通物流,教育医疗,财政金融}', pow(pg_temp.r(i, 20), 1.3)) as theme,
       pg_temp.pick('{加快推进,抓紧完成,牵头组织,统筹推动,全面排查,按期建成,研究制定,协调落实,督促办理,深入开展}', pg_temp.r(i, 21))
           || pg_temp.pick('{临湖,东港,南苑,柳塘,北屏,云麓,青坞,石渡,平岗,高新,金浦,滨河,老城,新城,港区,站前}', pg_temp.r(i, 22))
           || pg_temp.pick('{片区,园区,街道,沿线,一期,二期,东片,西片}', pg_temp.r(i, 23))
           || pg_temp.pick('{老旧小区改造,雨污分流管网,学校新建,医院扩建,标准厂房,物流枢纽,污水处理厂,道路拓宽,充电设施,智能化改造,专项债券项目,招商签约项目,消防隐患整治,黑臭水体治理,农田水利,数字平台,冷链仓储,养老服务中心,公园绿地,燃气管道更新}', pg_temp.r(i, 24))
           || '，'
           || pg_temp.pick('{确保按节点开工,完成前期手续办理,形成问题清单和责任清单,月底前拿出方案,争取资金支持,解决用地指标,尽快竣工验收,实现达产见效,建立长效机制,逐户核实到位}', pg_temp.r(i, 25)) as demand
  from papers p
  join week w on w.first = pg_temp.monday(dispatched_at)
  join unit lead on lead.n = 1 + lead_n
  join unit one on one.n = 1 + (lead_n + 1 + floor(pg_temp.r(i, 18) * (units / 2 - 1))::integer) % units
  join unit two on two.n = 1 + (lead_n + units / 2 + floor(pg_temp.r(i, 19) * (units - units / 2))::integer) % units;
-- next
create index on plan (dispatched_at)
-- next
analyze plan
-- next
insert into matter.matter (
       id, code, demand, theme, deadline, deadline_text, source, importance, mandate_id, mandate, approver, approver_name,
       document_sha256, document_name, words, spans, dispatched_at, parent_id, derived_from)
select p.id, code, demand, theme, case when named then due end, case when named then to_char(due, 'FMMM月FMDD日前') end, 'MEETING',
       case when assigned_at is null then 'NORMAL' else 'IMPORTANT' end, mandate_id, mandate, o.leader, o.leader_name,
       md5(mandate) || md5(mandate || '.'), mandate || '.txt', '会议要求，' || demand || '，由牵头单位每周报告进展。',
       array [(i % 3000)::integer, (i % 3000)::integer + 60], dispatched_at, null, null
  from plan p
 cross join office o
 order by i;
-- next
-- what happened to each matter by now, in its order
create temporary table happened as
select p.i, e.event, e.at,
       (row_number() over story)::integer as no,
       lead(e.at) over story as until
  from plan p
 cross join lateral (values
       ('MatterDispatched', dispatched_at),
       ('ReturnRequested', return_at),
       ('ReturnDeclined', return_at + interval '6 hours'),
       ('MatterReceived', case when not unsigned then received_at end),
       ('PauseRequested', case when not unsigned then pause_at end),
       ('PauseDeclined', case when not unsigned then pause_at + interval '6 hours' end),
       ('ExtensionRequested', extension_at),
       ('ExtensionGranted', extension_at + interval '1 day'),
       ('MatterEscalated', expedited_at),
       ('CompletionClaimed', refused_claim_at),
       ('CompletionSentBack', refused_claim_at + interval '1 day'),
       ('CompletionClaimed', claimed_at),
       ('VerificationAssigned', assigned_at),
       ('VerificationReported', assigned_at + interval '1 day'),
       ('MatterClosed', closed_at),
       ('LookedBack', case when pg_temp.r(i, 30) < 0.95 then closed_at + interval '30 days' end),
       ('PendingCleared', case when result in ('B', 'C') and pg_temp.r(i, 31) < 0.9 then closed_at + interval '60 days' end)) e (event, at)
 where e.at <= p.now
window story as (partition by p.i order by e.at);
-- next
analyze happened
-- next
insert into matter.deed (matter_id, no, at, event, by_person, by_name, by_unit, body)
select p.id, h.no, h.at, h.event, s.person, s.name, s.unit,
       jsonb_build_object('event', h.event, 'matter', p.id, 'at', pg_temp.iso(h.at),
                          'by', jsonb_build_object('person', s.person, 'name', s.name, 'unit', s.unit))
       || case h.event
          when 'MatterDispatched' then jsonb_build_object(
               'order', jsonb_build_object(
                       'code', code, 'demand', demand, 'theme', theme, 'leadUnit', lead_unit, 'coUnits', to_jsonb(co_unit_ids),
                       'deadline', case when named then p.due end, 'deadlineText', case when named then to_char(p.due, 'FMMM月FMDD日前') end,
                       'importance', case when assigned_at is null then 'NORMAL' else 'IMPORTANT' end,
                       'mandate', jsonb_build_object('source', 'MEETING', 'id', mandate_id, 'name', mandate,
                                                     'approver', o.leader, 'approverName', o.leader_name),
                       'sentence', jsonb_build_object(
                               'documentSha256', md5(mandate) || md5(mandate || '.'), 'documentName', mandate || '.txt',
                               'spans', jsonb_build_array(p.i % 3000, p.i % 3000 + 60),
                               'words', '会议要求，' || demand || '，由牵头单位每周报告进展。'),
                       'parent', null, 'derivedFrom', null),
               'terms', jsonb_build_object(
                       'rules', 1, 'receiptDue', pg_temp.iso(dispatched_at + interval '1 day'),
                       'returnUntil', pg_temp.day(dispatched_at) + 3, 'due', p.due, 'provisional', false,
                       'limit', case when not named then jsonb_build_object('amount', 20, 'unit', 'NATURAL_DAY') end,
                       'coUnitDue', pg_temp.day(dispatched_at) + 3,
                       'rhythm', jsonb_build_object('cadence', 'WEEK', 'weekday', 'FRIDAY', 'dayOfMonth', 25),
                       'firstReport', first_report, 'firstReportDue', w.due))
          when 'ReturnRequested' then jsonb_build_object('reason', '该事项涉及的审批职责已划转', 'suggested', co_unit_ids[1])
          when 'ReturnDeclined' then jsonb_build_object('reason', '职责清单写明由本单位主办')
          when 'PauseRequested' then jsonb_build_object('reason', 'SUPERIOR_ASKED', 'explanation', '等待上级批复')
          when 'PauseDeclined' then jsonb_build_object('reason', '可先行开展其他工作')
          when 'ExtensionRequested' then jsonb_build_object('reason', '施工受连续降雨影响', 'progress', '已完成七成', 'until', p.due + 15, 'signedBy', '主要负责人')
          when 'ExtensionGranted' then jsonb_build_object('until', p.due + 15, 'remark', null)
          when 'MatterEscalated' then jsonb_build_object('rung', 'EXPEDITED', 'number', '催' || p.i || '号', 'words', '请抓紧办理')
          when 'CompletionClaimed' then jsonb_build_object('report', '任务已按要求完成', 'signedBy', '主要负责人', 'evidence', jsonb_build_array())
          when 'CompletionSentBack' then jsonb_build_object('failed', jsonb_build_array('TASK_DONE'), 'reason', '尚有尾项未完成')
          when 'VerificationAssigned' then jsonb_build_object('verifier', v.liaison, 'verifierName', v.liaison_name, 'verifierUnit', v.id)
          when 'VerificationReported' then jsonb_build_object('confirmed', true, 'finding', '现场核查属实', 'evidence', jsonb_build_array())
          when 'MatterClosed' then jsonb_build_object(
               'result', result, 'opinion', '同意办结', 'accepted', jsonb_build_array(),
               'promisedFor', case when result in ('B', 'C') then pg_temp.day(closed_at) + 60 end, 'lookBackOn', pg_temp.day(closed_at) + 30)
          when 'LookedBack' then jsonb_build_object('kept', true, 'finding', '未发现反弹')
          when 'PendingCleared' then jsonb_build_object('explanation', '已解决')
          else '{}'
          end
  from happened h
  join plan p on p.i = h.i
  join week w on w.first = p.first_report
  join unit v on v.n = 1 + (p.lead_n + p.units / 3) % p.units
 cross join office o
 cross join lateral (
       select case when clerks then o.clerk when h.event = 'ExtensionGranted' then o.leader
                   when h.event = 'VerificationReported' then v.liaison else p.liaison end as person,
              case when clerks then o.clerk_name when h.event = 'ExtensionGranted' then o.leader_name
                   when h.event = 'VerificationReported' then v.liaison_name else p.liaison_name end as name,
              case when clerks then o.clerk_unit when h.event = 'ExtensionGranted' then o.leader_unit
                   when h.event = 'VerificationReported' then v.id else p.lead_unit end as unit
         from (select h.event = any('{MatterDispatched,ReturnDeclined,PauseDeclined,MatterEscalated,CompletionSentBack,VerificationAssigned,MatterClosed,LookedBack,PendingCleared}') as clerks) c) s
 order by h.at;
-- next
insert into matter.standing (
       matter_id, since, until, stage, lead_unit, co_units, approver, approver_name, original_due, due, provisional, stopped_on, paused, blocked_by, receipt_due,
       designated, owes_from, report_due, owing_opinions, opinions_due, sent_back, excused_until, awaiting, verifier, result, pending, look_back_on, rung)
select p.id, h.at, coalesce(h.until, 'infinity'), s.stage, lead_unit, co_unit_ids, f.leader, f.leader_name, p.due,
       case when extension_at + interval '1 day' <= h.at then p.due + 15 else p.due end, false,
       case when s.stage in ('COMPLETION_CLAIMED', 'CLOSED')
            then pg_temp.day(case when h.at >= claimed_at then claimed_at else refused_claim_at end) end,
       false, null,
       case when s.stage = 'DISPATCHED' then dispatched_at + interval '1 day' end,
       coalesce(return_at + interval '6 hours' <= h.at, false),
       o.owes_from, ow.due,
       case when s.stage in ('DISPATCHED', 'RECEIVED') then co_unit_ids else '{}' end,
       case when s.stage in ('DISPATCHED', 'RECEIVED') then pg_temp.day(dispatched_at) + 3 end,
       h.event = 'CompletionSentBack', null,
       case h.event when 'ReturnRequested' then '{RETURN}' when 'PauseRequested' then '{PAUSE}' when 'ExtensionRequested' then '{EXTENSION}'
            when 'CompletionClaimed' then '{COMPLETION}' when 'VerificationReported' then '{COMPLETION}'
            when 'VerificationAssigned' then '{COMPLETION,VERIFICATION}' else '{}' end::text[],
       case when h.event = 'VerificationAssigned' then v.liaison end,
       case when s.stage = 'CLOSED' then p.result end,
       s.stage = 'CLOSED' and p.result in ('B', 'C')
           and not (pg_temp.r(p.i, 31) < 0.9 and closed_at + interval '60 days' <= h.at),
       case when s.stage = 'CLOSED' and not (pg_temp.r(p.i, 30) < 0.95 and closed_at + interval '30 days' <= h.at)
            then pg_temp.day(closed_at) + 30 end,
       case when expedited_at <= h.at then 'EXPEDITED' end
  from happened h
  join plan p on p.i = h.i
  join unit v on v.n = 1 + (p.lead_n + p.units / 3) % p.units
 cross join office f
 cross join lateral (
       select case when h.event in ('MatterDispatched', 'ReturnRequested', 'ReturnDeclined') then 'DISPATCHED'
                   when h.event in ('CompletionClaimed', 'VerificationAssigned', 'VerificationReported') then 'COMPLETION_CLAIMED'
                   when h.event in ('MatterClosed', 'LookedBack', 'PendingCleared') then 'CLOSED'
                   else 'RECEIVED' end as stage) s
 cross join lateral (
       -- the week of the last report of the lead unit within this standing
       select pg_temp.monday(least(coalesce(h.until, p.now), p.silent_from) - interval '1 microsecond' - p.report_time) as week) l
 cross join lateral (
       select case when s.stage not in ('DISPATCHED', 'RECEIVED') then null
                   when (l.week::timestamp at time zone 'Asia/Shanghai') + p.report_time > p.received_at and l.week >= p.first_report and not p.unsigned
                   then l.week + 7
                   else p.first_report end as owes_from) o
  left join week ow on ow.first = o.owes_from
 order by h.at;
-- next
insert into matter.paper (rung, year, ordinal, matter_id, at)
select 'EXPEDITED', extract(year from h.at), before.last + row_number() over (partition by extract(year from h.at) order by h.at), p.id, h.at
  from happened h
  join plan p on p.i = h.i
 cross join lateral (select coalesce(max(x.ordinal), 0) as last
                       from matter.paper x
                      where x.rung = 'EXPEDITED' and x.year = extract(year from h.at)) before
 where h.event = 'MatterEscalated';
-- next
drop table happened
