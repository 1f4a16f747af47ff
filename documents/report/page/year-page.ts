import type { GroupYear } from '../../../core/report/year.ts'
import { flowOf } from '../../../core/pack/page/flow.ts'
import { geometryOf, reserve } from '../../../core/pack/page/geometry.ts'
import { columnsOf, fittingType, piecesOf, rowOf, type TypeSteps } from '../../../core/pack/page/measure.ts'
import { lines, type Block, type Cell, type Page, type Table } from '../../../core/pack/page/page.ts'
import { cellOf, headOf, runsText, spaceOf, textOf } from '../../../core/pack/page/parts.ts'
import { atSize, types } from '../../../core/pack/page/type.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import type { Words } from '../../../words/words.ts'
import { periodName } from '../report-name.ts'
import { reportTypes } from './page-types.ts'
import { yearChart } from './year-chart.ts'

/** Where the page is read: on a table at a meeting, or on a wall from some steps away. */
export type YearUse = 'meeting' | 'wall'

const hero = { meeting: [{ ...types.occasion, size: 124, line: 126 }, ...reportTypes.hero], wall: [{ ...types.occasion, size: 190, line: 192 }, { ...types.occasion, size: 150, line: 152 }, { ...types.occasion, size: 124, line: 126 }, ...reportTypes.hero] } as const satisfies Readonly<Record<YearUse, TypeSteps>>
/** How high the chart may be, in blocks: as high as leaves all on one page. */
const chartSteps = [36, 30, 24, 18, 12] as const
const heroShare = { meeting: 0.48, wall: 0.58 } as const
const sentence = { meeting: atSize(types.guest, 15), wall: atSize(types.guest, 22) } as const
const newsType = { meeting: types.story, wall: atSize(types.story, 18.5) } as const

const lettersOf = ({ kinds }: GroupYear): number => kinds.reduce((sum, { kind, count }) => sum + (kind === 'letter' ? count : 0), 0)

const heroOf = (year: GroupYear, width: number, use: YearUse, { reportFiles: { year: words }, format }: Words): Table => {
  const letters = lettersOf(year)
  const own = width * heroShare[use]
  const type = fittingType(format.number(letters), own - 10, hero[use], 1)
  const set = sentence[use]
  const people = typeof year.headcount === 'number' ? words.people({ count: year.headcount }) : ''
  const said = runsText([{ text: words.letters({ count: letters, cases: year.cases.length }), type: { ...set, face: 'sans-bold' } }, ...(people === '' ? [] : [{ text: ` ${people}`, type: set }])])
  const widths = [own, width - own]
  return { kind: 'table', widths, rows: [rowOf([cellOf(textOf(format.number(letters), type)), cellOf(said, { at: 'middle' })], widths)] }
}

/** The other kinds and the events, each as a number with its name, between two lines. */
const kindsOf = ({ kinds, events }: GroupYear, width: number, { reportFiles, format }: Words): readonly Block[] => {
  const others = kinds.filter(({ kind, count }) => kind !== 'letter' && count > 0).map(({ kind, count }) => ({ count, label: reportFiles.figures[kind]({ count }) }))
  const shown = [...others, ...(events > 0 ? [{ count: events, label: reportFiles.year.events({ count: events }) }] : [])]
  const inRow = 5
  const widths = Array.from({ length: inRow }, () => width / inRow)
  const rows = Array.from({ length: Math.ceil(shown.length / inRow) }, (_, row) => {
    const own = shown.slice(row * inRow, (row + 1) * inRow)
    const edges = { ...(row === 0 ? { top: lines.table } : {}), ...((row + 1) * inRow >= shown.length ? { bottom: lines.table } : {}) }
    const filled = own.map(({ count, label }): Cell => cellOf([textOf(format.number(count), fittingType(format.number(count), width / inRow - 8, reportTypes.smallFigure, 1)), textOf(label, types.body)], { edges, padding: { top: 5, bottom: 5, end: 6 } }))
    return rowOf([...filled, ...Array.from({ length: inRow - own.length }, (): Cell => ({ blocks: [], edges }))], widths)
  })
  return rows.length === 0 ? [] : [{ kind: 'table', widths, rows }, spaceOf(14)]
}

const newsOf = ({ news, replies }: GroupYear, width: number, use: YearUse, { reportFiles: { year: words } }: Words): readonly Block[] => {
  const type = newsType[use]
  const bold = { ...type, face: 'serif-bold' as const }
  const answers = replies > 0 ? [textOf(words.replies({ count: replies }), type)] : []
  return [
    textOf(words.cameOfIt, types.heading, { after: 5, isWithNext: true }),
    ...news.flatMap(({ title, text }) => [...piecesOf(title, bold, width, 8).map((piece) => textOf(piece, bold)), ...piecesOf(text, type, width, 8).map((piece) => textOf(piece, type, { after: 4 }))]),
    ...(news.length + answers.length === 0 ? [textOf(words.noNews, type)] : answers),
  ]
}

const casesOf = ({ cases }: GroupYear, width: number, max: number, { reportFiles: { year: words, noTitle }, format }: Words): readonly Block[] => {
  if (cases.length === 0) return []
  const widths = [width - 50, 50]
  const rowFor = (title: string, letters: number) => rowOf([cellOf(textOf(title, types.bodyBold), { edges: { top: lines.row }, padding: { top: 3, bottom: 3, end: 6 } }), cellOf(textOf(format.number(letters), types.bodyBold, { align: 'end' }), { edges: { top: lines.row } })], widths)
  const more = cases.slice(max)
  const rows = [...cases.slice(0, max).map(({ title, letters }) => rowFor(title.trim() || noTitle, letters)), ...(more.length === 0 ? [] : [rowFor(words.more({ cases: more.length }), more.reduce((sum, { letters }) => sum + letters, 0))])]
  return [textOf(words.byCase, types.heading, { after: 5 }), { kind: 'table', widths, rows }]
}

/** What we did, for whom, what came of it. On the wall in larger type, and without the list of cases. */
export const yearPages = (year: GroupYear, paper: Paper, use: YearUse, words: Words): readonly Page[] => {
  const side = 'portrait'
  const { textWidth: width, textHeight } = geometryOf(paper, side)
  const heads = [headOf(year.groupName || words.reportFiles.noGroup, year.occasion), ...(year.isPractice ? [textOf(words.reports.practice, types.heading, { after: 8 })] : [])]
  const half = width / 2 - 12
  const maxCases = 8
  const notes = use === 'wall'
    ? newsOf(year, width, use, words)
    : [columnsOf([newsOf(year, half, use, words), [], casesOf(year, half, maxCases, words)], [half, 24, half])]
  const thanks = runsText([{ text: words.reportFiles.year.thanks, type: types.guestBold }, ...(year.next === '' ? [] : [{ text: ` ${year.next}`, type: types.guest }])], { before: 14, edges: { top: lines.head, space: 5 } })
  const blocksAt = (maxBlocks: number): readonly Block[] => [
    ...heads, textOf(words.reportFiles.year.title({ period: yearName(year, words) }), types.title, { before: 8, after: 4 }),
    heroOf(year, width, use, words), spaceOf(10), ...yearChart(year.months, width, maxBlocks, words), spaceOf(14), ...kindsOf(year, width, words), ...notes, thanks,
  ]
  const versions = chartSteps.map((maxBlocks) => flowOf(blocksAt(maxBlocks), { width, height: textHeight - reserve }, heads))
  const pages = versions.find(({ length }) => length === 1) ?? versions.at(-1) ?? []
  return pages.map((page) => ({ side, blocks: page, foot: null, isRightToLeft: false }))
}

const yearName = ({ period }: GroupYear, words: Words): string => (period.from.endsWith('-01-01') && period.to === `${period.from.slice(0, 4)}-12-31` ? period.from.slice(0, 4) : periodName(period, words))
