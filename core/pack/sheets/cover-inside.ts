import type { Content } from '../contents.ts'
import { envelopeNames } from '../envelopes.ts'
import { mm } from '../page/geometry.ts'
import { columnsOf, fittingType, heightOf, rowOf } from '../page/measure.ts'
import type { Block, Row, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxCharacter, cellOf, spaceOf, textOf, tickOf, titleRow } from '../page/parts.ts'
import type { Desk } from './sheet.ts'
import type { Type } from '../page/type.ts'
import { atSize, types } from '../page/type.ts'
import { amountText, costOf } from '../postage.ts'
import type { PackCounts, PackPart, PackPlan } from '../types.ts'
import type { CoverWords } from './cover-words.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'

type Input = { readonly plan: Pick<PackPlan, 'choices' | 'currency'>; readonly words: SheetWords; readonly isLarge: boolean }

const usual = { widths: [mm(17), mm(51), mm(8), mm(5), mm(30), mm(6)], row: mm(6.3), checks: mm(49) } as const
const large = { widths: [mm(30), mm(64), mm(16), mm(4), mm(48), mm(12)], row: mm(11) } as const
const pad = 4
/** A list that is higher is set above the checks, where it can go on to another page. */
const maxBeside = mm(110)

const steps = (type: Type): readonly [Type, ...Type[]] => [type, atSize(type, type.size * 0.85), atSize(type, type.size * 0.7)]

const partName = ({ part, of, count }: Content, { choices }: Input['plan'], words: CoverWords['parts']): string => {
  switch (part) {
    case 'cover': return words.cover({ count })
    case 'case': return words.case({ count })
    case 'takehome': return words.takehome({ name: of })
    case 'labels': return choices.labelStart > 1 ? words.labelsFrom({ stock: choices.labelStock, start: choices.labelStart }) : words.labels({ stock: choices.labelStock })
    case 'returns': return words.returns({ stock: choices.returnStock })
    case 'envelopes': return words.envelopes({ name: envelopeNames[choices.envelope] })
    default: return words[part]
  }
}

const contentName = (content: Content, files: number, { plan, words: { cover, series } }: Input): string => {
  const name = series([partName(content, plan, cover.parts), content.part === 'envelopes' && content.of !== '' ? cover.parts.takehome({ name: content.of }) : ''])
  if (content.file !== null) return cover.inFile({ name, file: content.file, files })
  return content.isLarge ? cover.large({ name }) : name
}

/** A row for each part: its place from the top, its name, its sheets, where it is put, a box to tick. */
const insideTable = (contents: readonly Content[], files: number, input: Input, { set }: Desk): Table => {
  const { words: { cover, number }, isLarge } = input
  const { widths, row } = isLarge ? large : usual
  const [plain, bold, quiet, box] = [set(types.body), set(types.bodyBold), set(types.quiet), { ...set(types.body), size: set(types.body).size * 1.35 }]
  const rows = contents.map((content, index): Row => {
    const { first, count, part } = content
    const place = count === 1 ? number(first) : cover.range({ first, last: first + count - 1 })
    const edges = index === contents.length - 1 ? { top: lines.row } : { top: lines.row, bottom: lines.row }
    const at = { at: 'middle', edges } as const
    return rowOf([
      cellOf(textOf(place, fittingType(place, widths[0] - pad, steps(quiet), 1)), at),
      cellOf(textOf(contentName(content, files, input), bold), { ...at, padding: { top: 2, bottom: 2, end: pad } }),
      cellOf(textOf(number(count), fittingType(number(count), widths[2], steps(plain), 1), { align: 'end' }), at),
      cellOf([], at),
      cellOf(textOf(cover.places[part], plain), { ...at, padding: { top: 2, bottom: 2 } }),
      cellOf(textOf(boxCharacter, box, { align: 'end' }), at),
    ], widths, row)
  })
  return { kind: 'table', widths, rows: [titleRow(cover.inside, set(types.heading), widths, 6), ...rows] }
}

/** What to see to before the evening: only what the pack has. */
const checksBefore = (contents: readonly Content[], counts: PackCounts, { plan, words: { cover: { beforeChecks: checks } } }: Input): readonly string[] => {
  const has = (part: PackPart): boolean => contents.some((content) => content.part === part)
  const cost = costOf(counts.stamps)
  return [
    ...(has('case') ? [checks.case] : []),
    ...(has('solidarity') ? [checks.solidarity] : []),
    cost === null || counts.stamps.length === 0 ? checks.stamps : checks.cost({ amount: amountText(cost, plan.currency) }),
    ...(has('signin') ? [checks.signin] : []),
    checks.laptop,
  ]
}

const checkList = (title: string, checks: readonly string[], { set }: Desk): readonly Block[] => [
  textOf(title, set(types.heading), { after: 4, isWithNext: true }),
  ...checks.map((check) => tickOf(check, set(types.body), { after: 4.5 })),
]

/** The printed pack from the top of the pile down, beside what to see to before the evening and before the post. */
export const insideOf = (contents: readonly Content[], counts: PackCounts, input: Input, desk: Desk): readonly Block[] => {
  const { words: { cover }, isLarge } = input
  const files = Math.max(1, ...contents.map(({ file }) => file ?? 1))
  const table = insideTable(contents, files, input, desk)
  const before = checkList(cover.before, checksBefore(contents, counts, input), desk)
  const post = checkList(cover.post, linesOf(cover.postChecks), desk)
  const width = table.widths.reduce((sum, own) => sum + own, 0)
  const isBeside = !isLarge && heightOf(table, width) <= maxBeside
  if (isBeside) return [columnsOf([[table], [], [...before, spaceOf(8), ...post]], [width, desk.textWidth - width - usual.checks, usual.checks])]
  const half = desk.textWidth / 2
  return [table, spaceOf(12), ...(isLarge ? [...before, spaceOf(8), ...post] : [columnsOf([before, post], [half, half])])]
}
