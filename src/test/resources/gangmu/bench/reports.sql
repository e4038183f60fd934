-- The reports of one week: one of the lead unit of each matter, the others of those that assist. To be bound: the week's Monday, and how
-- many for each matter.
insert into matter.report (
       id, matter_id, unit_id, at, by_person, by_name, period, period_first, unchanged, progress, percent, problems, needs, next_step,
       evidence, repeats, fresh_share, fresh)
select md5('report ' || p.i || ' ' || w.first || ' ' || k)::uuid, p.id, u.id, t.at, u.liaison, u.liaison_name, w.period, w.first,
       unchanged, case when unchanged then '' else progress end,
       case when unchanged then null else least(95, floor(100 * extract(epoch from t.at - p.dispatched_at) / (p.life * 86400)))::integer end,
       case when not unchanged and pg_temp.r(x, 44) < 0.2
            then pg_temp.pick('{征迁尚有三户未签协议,上级资金尚未到位,设计方案需要调整,施工力量不足,材料价格上涨}', pg_temp.r(x, 45)) end,
       case when not unchanged and pg_temp.r(x, 44) < 0.08
            then pg_temp.pick('{请协调解决用地指标,请财政部门尽快拨付,请有关单位出具意见,请协调电力迁改}', pg_temp.r(x, 46)) end,
       case when not unchanged
            then pg_temp.pick('{下周完成招标,下周组织专家评审,月底前完成主体施工,继续推进剩余工程,与有关单位会商后上报}', pg_temp.r(x, 47)) end,
       '{}', null, case when unchanged then 0 else 1 end,
       case when unchanged then '{}' else array [0, char_length(progress)] end
  from plan p
  join week w on w.first = cast(? as date)
 cross join lateral generate_series(0, floor(? - 1 + pg_temp.r(p.i * 1000 + (w.first - date '2020-01-01'), 41))::integer) k
 cross join lateral (select p.i * 64 + k + (w.first - date '2020-01-01') * 7919 as x) s
 cross join lateral (select (w.first::timestamp at time zone 'Asia/Shanghai') + p.report_time - k * interval '3 hours' as at) t
  join unit u on u.n = case when k = 0 then 1 + p.lead_n else p.co_unit_ns[1 + k % p.co_units] end
 cross join lateral (
       select k > 0 and pg_temp.r(x, 42) < 0.15 as unchanged,
              pg_temp.pick('{已完成前期手续,主体工程完成,正在组织施工,已召开专题调度会,方案已报市政府,完成现场勘察,签订施工合同,资金已经拨付}', pg_temp.r(x, 43))
                  || '，' || pg_temp.pick('{东侧,西侧,南侧,北侧,核心区,示范段,安置区,配套区}', pg_temp.r(x, 48))
                  || pg_temp.pick('{管网铺设,路基施工,主体封顶,设备安装,入户调查,问题整改,材料报审,竣工资料整理}', pg_temp.r(x, 49))
                  || '完成' || floor(pg_temp.r(x, 50) * 1000) || pg_temp.pick('{米,户,处,平方米,项,台套}', pg_temp.r(x, 51))
                  || '，累计投入' || floor(pg_temp.r(x, 52) * 9000) || '万元，'
                  || pg_temp.pick('{进度符合计划,较计划略有滞后,较计划提前,质量安全受控,群众反映良好}', pg_temp.r(x, 53)) as progress) w2
 where p.dispatched_at < (w.first + 7)::timestamp at time zone 'Asia/Shanghai'
   and p.dispatched_at > (w.first - 210)::timestamp at time zone 'Asia/Shanghai'
   and not p.unsigned
   and t.at > p.received_at
   and (w.first::timestamp at time zone 'Asia/Shanghai') + p.report_time < least(p.claimed_at, p.silent_from, p.now)
 order by t.at
