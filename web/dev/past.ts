/** What has already happened when the mock starts, so that no screen is empty. */
import { accept, dispatch, findingOf, list } from './deeds.ts'
import { liveThroughMonths } from './lifePast.ts'
import { documents, emptyMeeting, meetings, units } from './world.ts'

export function prepare() {
  const reported = documents.find((d) => d.id === 'd01')!
  const led = ['u-fagai', 'u-zhujian', 'u-shangwu', 'u-tongji', 'u-gongxin', 'u-yingshang']
  const all = reported.articles.flatMap((a) => a.directives)
  all.slice(1, 18).forEach((d, i) =>
    accept(d.id, {
      demand: d.text.replace(/^要|[；。]$/g, ''),
      theme: d.heading?.replace(/^[一二三四五六七八九十]+(要|是)/, '') ?? '综合',
      leadUnitId: units.find((u) => d.units[0]?.includes(u.shortName))?.id ?? led[i % led.length]!,
      coUnitIds: i % 3 === 1 ? ['u-pingxi', 'u-zedong'] : [],
      deadline:
        d.deadline
          ?.replace('2024-05-31', '2026-11-30')
          .replace('2024-05', '2026-11')
          .replace('2024-06', '2026-12') ?? null,
      deadlineText: d.deadlineText,
    }),
  )
  Object.assign(all[0]!, { state: 'LEFT_OUT', reason: '原则性要求，无具体事项' })
  Object.assign(all[18]!, { state: 'MERGED', mergedInto: all[17]!.id })

  const ids = all.slice(1, 18).map((d) => findingOf(d.id).finding.proposalId!)
  const done = emptyMeeting(46, '市政府第46次重点工作周交办会', '2026-11-16')
  const waiting = emptyMeeting(47, '市政府第47次重点工作周交办会', '2026-11-23')
  const leader = { leaderId: 'p-lu', leader: '陆怀瑾', leaderTitle: '市长' }
  meetings.push(waiting, done)
  list(done, ids.slice(0, 7))
  list(waiting, ids.slice(7, 13))
  Object.assign(done, leader, {
    state: 'APPROVED',
    submittedAt: '2026-11-15T08:00:00Z',
    approvedAt: '2026-11-15T09:40:00Z',
  })
  dispatch(done)
  Object.assign(waiting, leader, { state: 'SUBMITTED', submittedAt: '2026-11-20T09:12:00Z' })

  const page = documents.find((d) => d.id === 'd10')!.articles.flatMap((a) => a.directives)
  Object.assign(page[1]!, { state: 'LEFT_OUT', reason: '属日常工作，不作交办' })
  liveThroughMonths()
}
