import type { Clocks, Stage } from './api-types'
import { day, daysUntil, due, today } from './date'

export type ClockTone = 'late' | 'soon' | 'calm' | 'still'

export interface ClockLine {
  name: '原定' | '现定'
  date: string
  words: string
  tone: ClockTone
}

export interface Mark {
  words: string
  about: string
  tone: 'warn' | 'info'
}

const ENDED: Stage[] = ['CLOSED', 'TERMINATED']

/** Both clocks, always: against the day that was ordered first and against the approved one. */
export function clockLines(clocks: Clocks, stage: Stage, now = today()): ClockLine[] {
  const ended = ENDED.includes(stage)
  const still = !clocks.stoppedOn ? '' : stage === 'COMPLETION_CLAIMED' ? '已报结' : '停表'
  return [
    line('原定', clocks.originalDue, clocks.overdueOriginal, ended, still, now),
    line('现定', clocks.due, clocks.overdue, ended, still, now),
  ]
}

function line(
  name: ClockLine['name'],
  date: string | null,
  overdue: number,
  ended: boolean,
  /** Why its days are not counted; empty while they are. */
  still: string,
  now: string,
): ClockLine {
  if (!date) return { name, date: '不设', words: '长期推进', tone: 'calm' }
  const shown = { name, date: day(date, now) }
  if (overdue > 0) return { ...shown, words: `逾期${overdue}天`, tone: 'late' }
  if (ended) return { ...shown, words: '未逾期', tone: 'calm' }
  if (still) return { ...shown, words: still, tone: 'still' }
  const near = due(date, now)
  return { ...shown, words: near.words, tone: near.words === '今天到期' ? 'soon' : near.urgency }
}

/** 已10天, nothing on the day itself. */
function daysSince(from: string | null, now: string): string {
  const days = from ? daysUntil(now, from) : 0
  return days > 0 ? `已${days}天` : ''
}

/** What one must know beside the two days to read them rightly. */
export function marksOf(clocks: Clocks, now = today()): Mark[] {
  const marks: Mark[] = []
  const since = clocks.stoppedOn ? `自${day(clocks.stoppedOn, now)}起` : ''
  if (clocks.blockedBy)
    marks.push({
      words: `卡在${clocks.blockedBy}${daysSince(clocks.stoppedOn, now)}`,
      about: `${since}时限计在${clocks.blockedBy}`,
      tone: 'warn',
    })
  else if (clocks.paused) marks.push({ words: '停表', about: `${since}停止计时`, tone: 'info' })
  if (clocks.excused)
    marks.push({ words: '免责', about: '客观原因已认可，不亮灯，天数照计', tone: 'info' })
  if (clocks.provisional)
    marks.push({
      words: '暂定',
      about: '期限所在年份的放假通知还没有发布，公布后可能顺延',
      tone: 'info',
    })
  if (clocks.byDefault)
    marks.push({ words: '默认期限', about: '交办时没有写明期限，按规则确定', tone: 'info' })
  if (clocks.lateStart)
    marks.push({ words: '起步迟缓', about: '交办以后规定时间内没有签收或反馈', tone: 'warn' })
  return marks
}
