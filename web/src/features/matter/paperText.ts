import type { MatterView, Paper } from '@/lib/api-types'
import { dayWithYear, endOfDay } from '@/lib/date'
import { CADENCES, PAPER_TITLES } from '@/lib/words'

export interface PaperText {
  number: string
  title: string
  to: string
  paragraphs: string[]
  date: string
}

/** A paper as it is printed: to whom, what was asked, how the two clocks stood on its day, and what is demanded now. */
export function paperText(paper: Paper, matter: MatterView | undefined, to: string): PaperText {
  const paragraphs = [
    `由你单位牵头办理的第${paper.code}号交办事项：${ended(paper.demand)}`,
    matter ? standing(matter) : '',
    paper.words,
    '请抓紧办理，并在系统中反馈进展。',
  ]
  return {
    number: paper.number,
    title: `关于第${paper.code}号交办事项的${PAPER_TITLES[paper.rung]}`,
    to,
    paragraphs: paragraphs.filter(Boolean),
    date: longDay(paper.at),
  }
}

/** 交办单: the order itself. */
export function orderText(matter: MatterView, to: string): PaperText {
  const { originalDue, byDefault, provisional } = matter.clocks
  const co = matter.coUnits.map((u) => u.shortName).join('、')
  return {
    number: matter.code,
    title: '交办单',
    to,
    paragraphs: [
      `根据${matter.mandate}，经${matter.approvedBy}批准，现将下列事项交由你单位牵头办理${co ? `，${co}协助办理` : ''}。`,
      `交办内容：${ended(matter.demand)}`,
      matter.requirement ? `工作要求：${ended(matter.requirement)}` : '',
      originalDue
        ? `办理期限：${longDay(originalDue)}${byDefault ? '（按规则确定）' : ''}${provisional ? '（暂定，放假通知公布后核定）' : ''}。`
        : '办理期限：长期推进，按计划分阶段反馈。',
      `${matter.terms.receiptDue ? `请于${longMoment(matter.terms.receiptDue)}前签收。` : ''}${CADENCES[matter.terms.cadence]}。`,
    ].filter(Boolean),
    date: longDay(matter.dispatchedAt),
  }
}

function standing(matter: MatterView): string {
  const { originalDue, due, overdueOriginal, overdue } = matter.clocks
  if (!originalDue || !due) return ''
  const first = `原定${longDay(originalDue)}办结${late(overdueOriginal)}`
  return due === originalDue ? `${first}。` : `${first}；现定${longDay(due)}办结${late(overdue)}。`
}

const late = (days: number) => (days > 0 ? `，已逾期${days}天` : '')
const ended = (words: string) => `${words.replace(/[。；，\s]+$/, '')}。`

const zone = 'Asia/Shanghai'
const days = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, dateStyle: 'long' })

/** 2026年11月21日: papers never leave the year out. */
export function longDay(date: string): string {
  return days.format(new Date(date.length === 10 ? `${date}T12:00:00+08:00` : date))
}

function longMoment(limit: string): string {
  const end = endOfDay(limit)
  return `${dayWithYear(end.day)}${end.time}`
}
