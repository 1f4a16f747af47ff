import type { Paper } from './paper.ts'
import { millimetresPerInch } from './units.ts'

/** Label stock geometry in millimetres. */
export type LabelStock = {
  readonly name: string
  /** Empty for a stock of the group's own. */
  readonly maker: string
  readonly paper: Paper
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
  readonly left: number
  readonly top: number
  readonly pitchX: number
  readonly pitchY: number
}

type Row = readonly [name: string, width: number, height: number, columns: number, rows: number, left: number, top: number, pitchX: number, pitchY: number]

/**
 * Millimetres, as the makers publish them; sources differ by up to 1.3 mm. 3475 and 3490 are published as
 * 70.05 wide, but three of them would be wider than the sheet, so 70 is used.
 */
const onA4: readonly Row[] = [
  ['L7160', 63.5, 38.1, 3, 7, 7.2, 15.15, 66.04, 38.1],
  ['L7159', 64, 33.86, 3, 8, 6.46, 13.06, 66.54, 33.86],
  ['L7161', 63.5, 46.56, 3, 6, 7.21, 8.82, 66.04, 46.56],
  ['L7162', 99.06, 33.87, 2, 8, 4.67, 13.02, 101.6, 33.87],
  ['L7163', 99.06, 38.1, 2, 7, 4.67, 15.15, 101.6, 38.1],
  ['L7164', 63.5, 71.98, 3, 4, 7.35, 3.53, 66, 71.98],
  ['L7165', 99.06, 67.73, 2, 4, 4.67, 13.04, 101.6, 67.73],
  ['L7651', 38.1, 21.17, 5, 13, 4.67, 10.9, 40.64, 21.17],
  ['L7654', 45.72, 25.4, 4, 10, 9.75, 21.43, 48.26, 25.4],
]

/** Millimetres, of Avery's works in Germany. */
const onA4InGermany: readonly Row[] = [
  ['3474', 70, 37, 3, 8, 0, 0, 70, 37],
  ['3475', 70, 36, 3, 8, 0, 4.43, 70, 36],
  ['3490', 70, 36, 3, 8, 0, 4.43, 70, 36],
  ['3659', 96.7, 42.5, 2, 6, 8, 21.2, 96.7, 42.5],
]

/** Inches, on US Letter. */
const onLetter: readonly Row[] = [
  ['5160', 2.625, 1, 3, 10, 0.15625, 0.5, 2.78125, 1],
  ['5161', 4, 1, 2, 10, 0.15625, 0.5, 4.1875, 1],
  ['5162', 4, 1.333, 2, 7, 0.15625, 0.8333, 4.1875, 1.333],
  ['5163', 4, 2, 2, 5, 0.1625, 0.5, 4.1875, 2],
  ['5164', 4, 3.333, 2, 3, 0.15625, 0.5, 4.1875, 3.333],
]

const stockFrom = (paper: Paper, unit: number, maker: string) =>
  ([name, width, height, columns, rows, left, top, pitchX, pitchY]: Row): LabelStock => ({
    name, paper, columns, rows, maker,
    width: width * unit, height: height * unit,
    left: left * unit, top: top * unit,
    pitchX: pitchX * unit, pitchY: pitchY * unit,
  })

/** The stocks of labels that are used most, on A4 and on US Letter. */
export const labelStocks: readonly LabelStock[] = [...onA4.map(stockFrom('a4', 1, 'Avery')), ...onA4InGermany.map(stockFrom('a4', 1, 'Avery Zweckform')), ...onLetter.map(stockFrom('letter', millimetresPerInch, 'Avery'))]

/** How many labels a sheet has. */
export const labelsPerSheet = (stock: LabelStock): number => stock.columns * stock.rows

/** Number of sheets for `count` labels when the first sheet starts at label `start` (1-based). */
export const labelSheets = (stock: LabelStock, count: number, start: number): number =>
  count === 0 ? 0 : Math.ceil((start - 1 + count) / labelsPerSheet(stock))
