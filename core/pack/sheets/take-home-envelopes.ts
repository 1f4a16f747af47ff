import { rowOf } from '../page/measure.ts'
import type { Row, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { cellOf, textOf, titleRow } from '../page/parts.ts'
import { types } from '../page/type.ts'
import type { Desk, SheetInput } from './sheet.ts'
import type { OutletLetters } from './take-home-letters.ts'

const shares = [0.52, 0.3, 0.18] as const
const addressType = { ...types.letter, size: 12.5, line: 15.5 }
const padding = { top: 4, bottom: 4, end: 6 } as const

/** Each address as it is written on an envelope, its stamp and its codes, and how many letters go there. */
export const envelopesTable = ({ envelopes }: OutletLetters, { words: { takeHome: words } }: SheetInput, { set }: Desk, width: number): Table => {
  const widths = shares.map((share) => share * width)
  const rows = envelopes.map(({ addressLines, stamp, caseName, codes, count }): Row => {
    const edges = { top: lines.row }
    return rowOf([
      cellOf(addressLines.map((line) => textOf(line, set(addressType), { isLeftToRight: true })), { edges, padding }),
      cellOf([
        textOf(stamp, set(types.guest)), ...(caseName === '' ? [] : [textOf(caseName, set(types.body))]), ...codes.map((range) => textOf(range, set(types.quiet), { isLeftToRight: true })),
      ], { edges, padding }),
      cellOf(textOf(words.count({ count }), set(types.guestBold), { align: 'end' }), { edges, padding: { ...padding, end: 0 } }),
    ], widths)
  })
  return { kind: 'table', widths, rows: [titleRow(words.envelopes, set(types.heading), widths, 5), ...rows] }
}

/** What the pack holds, by number. */
export const insideTable = ({ count }: OutletLetters, { plan: { choices, cards }, words: { takeHome: words, number } }: SheetInput, { set }: Desk, width: number): Table => {
  const widths = [width * 0.78, width * 0.22]
  const hasEnvelopes = choices.parts.includes('envelopes') && !choices.hasWindow
  const hasLabels = choices.parts.includes('labels')
  const inside = [
    [words.insideLines.letters, count], ...(hasLabels ? [[words.insideLines.labels, count] as const] : []), ...(hasEnvelopes ? [[words.insideLines.envelopes, count] as const] : []), [words.insideLines.cards({ count: cards.length }), cards.length],
  ] as const
  const rows = inside.map(([name, value], index) => rowOf(
    [cellOf(textOf(name, set(types.guest)), { edges: { top: lines.row }, padding }), cellOf(textOf(number(value), set(types.guest), { align: 'end' }), { edges: { top: lines.row }, padding: { ...padding, end: 0 } })], widths, 0,
    // A few short lines: they are read together.
    { isWithNext: index < inside.length - 1 },
  ))
  return { kind: 'table', widths, rows: [titleRow(words.inside, set(types.heading), widths, 5), ...rows] }
}
