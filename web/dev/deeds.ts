/** What one can do in the invented city. */
import type { DocumentView, Finding, MeetingView, ProposalBody } from '../src/lib/api-types.ts'
import { born } from './life.ts'
import { documents, proposals, short } from './world.ts'

export class No extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(detail)
  }
}

export const now = () => new Date().toISOString()

export function findingOf(id: string) {
  for (const document of documents)
    for (const article of document.articles) {
      const index = article.directives.findIndex((d) => d.id === id)
      if (index >= 0) return { document, article, index, finding: article.directives[index]! }
    }
  throw new No(404, 'not-found', '没有这项要求。')
}

export function counted(document: DocumentView): DocumentView {
  const all = document.articles.flatMap((a) => a.directives)
  const count = (state: Finding['state']) => all.filter((d) => d.state === state).length
  const c = {
    demands: all.length,
    open: count('OPEN'),
    itemised: count('ITEMISED'),
    merged: count('MERGED'),
    leftOut: count('LEFT_OUT'),
  }
  const sentence = `共${c.demands}项要求：已列${c.itemised}项，并入${c.merged}项，未列${c.leftOut}项，还有${c.open}项待决定。`
  return { ...document, coverage: { ...c, sentence } }
}

export function accept(id: string, body: ProposalBody) {
  const { document, finding } = findingOf(id)
  if (finding.state !== 'OPEN')
    throw new No(409, 'already-decided', '这项要求已经决定过了，先撤销再改。')
  if (!body.leadUnitId) throw new No(409, 'item-without-lead-unit', '请选定一个牵头单位。')
  const proposalId = `pr-${id}`
  finding.state = 'ITEMISED'
  finding.proposalId = proposalId
  proposals.push({
    ...body,
    id: proposalId,
    leadUnit: short(body.leadUnitId),
    coUnits: body.coUnitIds.map((u) => ({ id: u, shortName: short(u)! })),
    words: finding.text,
    speaker: finding.speaker,
    documentId: document.id,
    documentName: document.name,
    findingId: id,
    state: 'READY',
    meetingId: null,
    matterId: null,
    linkedTo: null,
    version: 0,
  })
  return { proposalId }
}

export function undo(id: string) {
  const { finding } = findingOf(id)
  const at = proposals.findIndex((p) => p.findingId === id)
  if (at >= 0 && proposals[at]!.state !== 'READY')
    throw new No(409, 'already-dispatched', '这项已经列入交办清单，不能撤销。')
  if (at >= 0) proposals.splice(at, 1)
  Object.assign(finding, { state: 'OPEN', reason: null, proposalId: null, mergedInto: null })
}

export function split(id: string, offset: number) {
  const { article, index, finding } = findingOf(id)
  if (offset <= 0 || offset >= finding.text.length)
    throw new No(409, 'nothing-to-split', '分割的位置不在要求的文字中间。')
  const [start, end] = [finding.spans[0]![0]!, finding.spans.at(-1)![1]!]
  const cut = Math.min(end - 1, start + offset)
  const second: Finding = {
    ...finding,
    id: `${id}-2`,
    text: finding.text.slice(offset),
    spans: [[cut, end]],
  }
  Object.assign(finding, { text: finding.text.slice(0, offset), spans: [[start, cut]] })
  article.directives.splice(index + 1, 0, second)
  return { id: second.id }
}

export function list(meeting: MeetingView, proposalIds: string[]) {
  for (const id of proposalIds) {
    const p = proposals.find((one) => one.id === id)
    if (!p || p.state !== 'READY') continue
    p.state = 'LISTED'
    p.meetingId = meeting.id
    meeting.items.push({
      ...p,
      no: 0,
      code: '',
      proposalId: p.id,
      receivedAt: null,
      receivedBy: null,
    })
  }
  number(meeting)
}

export function number(meeting: MeetingView) {
  meeting.items.forEach((item, i) => {
    item.no = i + 1
    item.code = `〔${meeting.year}〕${meeting.ordinal}-${i + 1}`
  })
}

export function dispatch(meeting: MeetingView) {
  if (meeting.state !== 'APPROVED')
    throw new No(409, 'not-at-this-stage', '清单还没有批准，不能交办。')
  meeting.state = 'DISPATCHED'
  meeting.dispatchedAt = now()
  for (const item of meeting.items) {
    item.matterId = `mt-${item.proposalId}`
    proposals.find((p) => p.id === item.proposalId)!.state = 'DISPATCHED'
    born({
      id: item.matterId,
      code: item.code,
      demand: item.demand,
      theme: item.theme,
      leadUnitId: item.leadUnitId!,
      coUnitIds: item.coUnits.map((u) => u.id),
      due: item.deadline,
      mandate: `${meeting.number}周交办会`,
      approver: `${meeting.leaderTitle}${meeting.leader}`,
      dispatchedAt: now(),
      words: item.words,
      fromDocument: true,
    })
  }
}
