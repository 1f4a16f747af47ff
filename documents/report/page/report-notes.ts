import { geometryOf } from '../../../core/pack/page/geometry.ts'
import { columnsOf, fittingType, heightOf, piecesOf } from '../../../core/pack/page/measure.ts'
import type { Block, Table } from '../../../core/pack/page/page.ts'
import { spaceOf, textOf } from '../../../core/pack/page/parts.ts'
import { types, type Type } from '../../../core/pack/page/type.ts'
import type { Report } from '../../../core/report/types.ts'
import type { Words } from '../../../words/words.ts'
import { aboutNumbers, notInTotal, tookPart } from '../report-sentences.ts'
import { hasPeopleFigure } from './report-figures.ts'
import { reportTypes } from './page-types.ts'

const gap = 26
/** How the width is shared between remarks and notes: the share at which both take the least height. */
const shares = [0.62, 0.5] as const

const listOf = (title: string, sentences: readonly string[], type: Type): readonly Block[] => (sentences.length === 0 ? [] : [
  textOf(title, types.heading, { after: 4, isWithNext: true }), ...sentences.map((text, index) => textOf(text, type, { after: 1.5, ...(index < sentences.length - 1 ? { isWithNext: true } : {}) })), spaceOf(9),
])

const maxLines = 9

const remarksIn = ({ remarks }: Report, width: number, isLow: boolean, words: Words): readonly Block[] => {
  if (remarks.trim() === '') return []
  const lines = remarks.trim().split(/\r\n|\r|\n/u)
  const type = fittingType(lines.join('\n'), width, isLow ? reportTypes.lowRemarks : reportTypes.remarks, maxLines)
  // A text is not split by the page itself: each piece has room on any.
  const pieces = lines.flatMap((line) => piecesOf(line, type, width, maxLines))
  return [textOf(words.reportFiles.remarks, types.heading, { after: 6, isWithNext: true }), ...pieces.map((text) => textOf(text, type, { after: 2 }))]
}

const maxBeside = geometryOf('letter', 'landscape').textHeight * 0.5

const besideEachOther = (start: (width: number) => readonly Block[], end: (width: number) => readonly Block[], textWidth: number): Table | null => {
  const tables = shares.map((share) => {
    const widths = [textWidth * share - gap, gap, textWidth * (1 - share)]
    return columnsOf([start(textWidth * share - gap), [], end(textWidth * (1 - share))], widths)
  })
  const [low] = tables.toSorted((one, other) => heightOf(one, textWidth) - heightOf(other, textWidth))
  return low !== undefined && heightOf(low, textWidth) <= maxBeside ? low : null
}

const none = (): readonly Block[] => []

/** What is below the table. Remarks are beside the notes where both are short; long ones go on over the pages below them. `more` is in the column of the remarks. */
export const notesBelow = (report: Report, textWidth: number, isLow: boolean, words: Words, more: (width: number) => readonly Block[] = none): readonly Block[] => {
  const { reportFiles } = words
  const type = isLow ? types.body : types.guest
  const outside = listOf(reportFiles.notInTotal, notInTotal(report, words), type)
  const about = listOf(reportFiles.aboutNumbers, [...(hasPeopleFigure(report) ? [] : tookPart(report, words)), ...aboutNumbers(report, words)], type)
  const all = [...outside, ...about]
  const startOf = (width: number): readonly Block[] => [...remarksIn(report, width, isLow, words), ...more(width)]
  const remarks = startOf(textWidth)
  if (all.length === 0) return remarks
  const beside = remarks.length === 0 ? null : besideEachOther(startOf, () => all, textWidth)
  if (beside !== null) return [beside]
  const pair = outside.length > 0 && about.length > 0 ? besideEachOther(() => about, () => outside, textWidth) : null
  return [...(pair === null ? all : [pair]), ...remarks]
}
