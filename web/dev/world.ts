/** An invented city for looking at the screens without the server. */
import { readFileSync } from 'node:fs'
import type {
  ArticleView,
  DocumentView,
  Finding,
  Me,
  MeetingView,
  ProposalRow,
  UnitKind,
  UnitRow,
} from '../src/lib/api-types.ts'

const AT = '2026-11-21T01:20:00Z'

export const people: Record<string, Me> = {
  zhou: person('zhou', '周文书', 'CLERK', '督查室科长', 'u-ducha', '市政府督查室'),
  lu: person('lu', '陆怀瑾', 'LEADER', '市长', 'u-city', '泽安市人民政府'),
  fa: person('fa', '方知行', 'LIAISON', '联络员', 'u-fagai', '市发展和改革委员会'),
  new: { ...person('new', '新同志', 'LIAISON', '联络员', 'u-zhujian', '市住房和城乡建设局') },
}
people.new!.mustChangePassword = true

function person(
  userName: string,
  name: string,
  role: Me['role'],
  title: string,
  unitId: string,
  unitName: string,
): Me {
  const personId = `p-${userName}`
  return { personId, userName, name, role, title, unitId, unitName, mustChangePassword: false }
}

const unit = (id: string, name: string, shortName: string, kind: UnitKind = 'BUREAU'): UnitRow => ({
  id,
  name,
  shortName,
  kind,
  parentId: kind === 'CITY' ? null : 'u-city',
  aliases: [],
  duties: [],
  liaisons: [{ name: `${shortName.slice(1, 2)}联络员` }],
})

export const units: UnitRow[] = [
  unit('u-city', '泽安市人民政府', '市政府', 'CITY'),
  unit('u-ducha', '市政府督查室', '市督查室'),
  unit('u-fagai', '市发展和改革委员会', '市发改委'),
  unit('u-gongxin', '市工业和信息化局', '市工信局'),
  unit('u-zhujian', '市住房和城乡建设局', '市住建局'),
  unit('u-shangwu', '市商务局', '市商务局'),
  unit('u-wenlv', '市文化广电和旅游局', '市文旅局'),
  unit('u-tongji', '市统计局', '市统计局'),
  unit('u-ziran', '市自然资源和规划局', '市自然资源和规划局'),
  unit('u-huanjing', '市生态环境局', '市生态环境局'),
  unit('u-yingshang', '市营商环境局', '市营商环境局'),
  unit('u-yingji', '市应急管理局', '市应急局'),
  unit('u-pingxi', '平溪县人民政府', '平溪县', 'COUNTY'),
  unit('u-wanghu', '望湖区人民政府', '望湖区', 'COUNTY'),
  unit('u-zedong', '泽东新区管委会', '泽东新区', 'FUNCTIONAL_ZONE'),
]

export const short = (id: string | null) => units.find((u) => u.id === id)?.shortName ?? null

type Sample = Pick<DocumentView, 'name' | 'paper' | 'paperDate' | 'source'> & {
  articles: (Omit<ArticleView, 'directives'> & {
    directives: {
      text: string
      heading: string | null
      speaker: string | null
      units: string[]
      deadline: { text: string; date: string | null } | null
      spans: number[][]
    }[]
  })[]
}

function read(id: string): DocumentView {
  const sample = JSON.parse(
    readFileSync(new URL(`./dev/sample/${id}.json`, `file://${process.cwd()}/`), 'utf8'),
  ) as Sample
  return viewOf(id, sample)
}

export function viewOf(id: string, sample: Sample): DocumentView {
  return {
    id,
    name: sample.name,
    sha256: '9f2c'.repeat(16),
    mediaType: 'text/plain',
    size: Buffer.byteLength(sample.source),
    uploadedAt: AT,
    uploadedBy: '周文书',
    source: sample.source,
    paper: sample.paper,
    paperDate: sample.paperDate,
    date: sample.paperDate,
    dateGiven: false,
    articles: sample.articles.map((a, i) => ({
      ...a,
      id: `${id}-a${i}`,
      ordinal: i + 1,
      directives: a.directives.map((d, j): Finding => ({
        ...d,
        id: `${id}-a${i}-d${j}`,
        ordinal: j + 1,
        deadlineText: d.deadline?.text ?? null,
        deadline: d.deadline?.date ?? null,
        state: 'OPEN',
        reason: null,
        proposalId: null,
        mergedInto: null,
        addedByHand: false,
        version: 0,
      })),
    })),
    coverage: { demands: 0, open: 0, itemised: 0, merged: 0, leftOut: 0, sentence: '' },
  }
}

/** A page at the limit of what the desk must bear: 200,000 characters, 500 findings. */
function huge(): DocumentView {
  const base = read('d01')
  const times = Math.ceil(200_000 / base.source.length)
  const source = Array.from({ length: times }, () => base.source).join('\n')
  const article = base.articles[0]!
  const directives: Finding[] = []
  for (let copy = 0; copy < times && directives.length < 500; copy++) {
    const shift = copy * (base.source.length + 1)
    for (const d of article.directives)
      directives.push({
        ...d,
        id: `big-${directives.length}`,
        ordinal: directives.length + 1,
        spans: d.spans.map(([s, e]) => [s! + shift, e! + shift]),
      })
  }
  return { ...base, id: 'big', name: '大文件.txt', source, articles: [{ ...article, directives }] }
}

export const documents: DocumentView[] = ['d10', 'd01', 'd04', 'd08'].map(read)
if (process.env.GANGMU_MOCK_BIG) documents.push(huge())
export const proposals: ProposalRow[] = []
export const meetings: MeetingView[] = []

export function emptyMeeting(ordinal: number, title: string, heldOn: string): MeetingView {
  return {
    id: `m${ordinal}`,
    year: 2026,
    ordinal,
    number: `2026年第${ordinal}次`,
    title,
    heldOn,
    state: 'PREPARING',
    leaderId: null,
    leader: null,
    leaderTitle: null,
    submittedAt: null,
    approvedAt: null,
    returnedReason: null,
    dispatchedAt: null,
    version: 0,
    items: [],
  }
}
