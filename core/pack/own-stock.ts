import { fail, ok, type Result } from '../result.ts'
import type { StockId } from '../ids.ts'
import type { LabelStock } from './label-stocks.ts'
import { labelsPerSheet } from './label-stocks.ts'
import { sheetSizes, type Paper } from './paper.ts'
import { findStock } from './stock-catalogue.ts'
import { millimetresPerInch } from './units.ts'

/** What lengths are typed in. */
export const lengthUnits = ['mm', 'in'] as const
export type LengthUnit = (typeof lengthUnits)[number]

/** The lengths of a stock, as its packet gives them. */
type StockLength = 'width' | 'height' | 'left' | 'top' | 'pitchX' | 'pitchY'

/** A stock as it is typed: lengths in the unit of the packet. */
export type StockDraft = Readonly<Record<StockLength, number>> & {
  readonly name: string
  readonly paper: Paper
  readonly unit: LengthUnit
  readonly columns: number
  readonly rows: number
}

/** A stock of the group's own. */
export type OwnStock = LabelStock & { readonly id: StockId }

type StockProblemCode = 'no-name' | 'name-long' | 'name-taken' | 'not-positive' | 'overlap-across' | 'overlap-down' | 'off-right' | 'off-foot'

/** Why a stock cannot be saved: the field, and how much is wrong in the unit of the draft, else 0. */
export type StockProblem = { readonly field: keyof StockDraft; readonly code: StockProblemCode; readonly by: number }

export const stockLimits = {
  name: 60,
  /** Columns and rows. */
  count: { min: 1, max: 40 },
  /** Lengths, in either unit. */
  length: { min: 0, max: 300 },
} as const

/** Packets round their measures: three labels of 70.05 mm are sold for a sheet of 210 mm. */
const rounding = 0.25

const unitIn = (unit: LengthUnit): number => (unit === 'in' ? millimetresPerInch : 1)

/** The typed stock in millimetres. */
export const measuredStock = ({ name, paper, unit, columns, rows, ...lengths }: StockDraft): LabelStock => {
  const millimetres = (length: StockLength): number => lengths[length] * unitIn(unit)
  return {
    name: name.trim(), maker: '', paper, columns, rows,
    width: millimetres('width'), height: millimetres('height'), left: millimetres('left'), top: millimetres('top'),
    // With one column there is nothing to be apart.
    pitchX: columns === 1 ? millimetres('width') : millimetres('pitchX'), pitchY: rows === 1 ? millimetres('height') : millimetres('pitchY'),
  }
}

const ofName = (name: string, others: readonly LabelStock[]): readonly StockProblem[] => {
  if (name === '') return [{ field: 'name', code: 'no-name', by: 0 }]
  if (name.length > stockLimits.name) return [{ field: 'name', code: 'name-long', by: stockLimits.name }]
  return findStock(name, others) === undefined ? [] : [{ field: 'name', code: 'name-taken', by: 0 }]
}

const ofSizes = (draft: StockDraft): readonly StockProblem[] =>
  (['width', 'height', ...(draft.columns > 1 ? ['pitchX'] as const : []), ...(draft.rows > 1 ? ['pitchY'] as const : [])] as const)
    .filter((field) => !(draft[field] > 0)).map((field) => ({ field, code: 'not-positive', by: 0 }))

/** Labels that overlap or reach beyond the sheet; `by` in millimetres. */
const ofPlaces = ({ paper, columns, rows, width, height, left, top, pitchX, pitchY }: LabelStock): readonly StockProblem[] => {
  const sheet = sheetSizes[paper]
  const found: readonly StockProblem[] = [
    { field: 'pitchX', code: 'overlap-across', by: width - pitchX },
    { field: 'pitchY', code: 'overlap-down', by: height - pitchY },
    { field: 'left', code: 'off-right', by: left + (columns - 1) * pitchX + width - sheet.width },
    { field: 'top', code: 'off-foot', by: top + (rows - 1) * pitchY + height - sheet.height },
  ]
  return found.filter(({ by }) => by > rounding)
}

/** Everything that is wrong with a typed stock. `others` are the group's other stocks. */
export const stockProblems = (draft: StockDraft, others: readonly LabelStock[]): readonly StockProblem[] => {
  const sizes = ofSizes(draft)
  const places = sizes.length > 0 ? [] : ofPlaces(measuredStock(draft)).map((problem) => ({ ...problem, by: problem.by / unitIn(draft.unit) }))
  return [...ofName(draft.name.trim(), others), ...sizes, ...places]
}

/** The typed stock, or every reason why it cannot be saved. */
export const makeStock = (draft: StockDraft, others: readonly LabelStock[]): Result<LabelStock, readonly StockProblem[]> => {
  const problems = stockProblems(draft, others)
  return problems.length > 0 ? fail(problems) : ok(measuredStock(draft))
}

/** A stock to change, in the unit of its paper. */
export const draftOfStock = (stock: LabelStock, unit: LengthUnit): StockDraft => {
  const typed = (millimetres: number): number => Math.round((millimetres / unitIn(unit)) * 10_000) / 10_000
  const { name, paper, columns, rows } = stock
  return { name, paper, unit, columns, rows, width: typed(stock.width), height: typed(stock.height), left: typed(stock.left), top: typed(stock.top), pitchX: typed(stock.pitchX), pitchY: typed(stock.pitchY) }
}

/** A sheet to begin with: three columns of seven on A4, three of ten on US Letter. */
export const firstStock: Readonly<Record<Paper, StockDraft>> = {
  a4: { name: '', paper: 'a4', unit: 'mm', columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.2, top: 15.15, pitchX: 66.04, pitchY: 38.1 },
  letter: { name: '', paper: 'letter', unit: 'in', columns: 3, rows: 10, width: 2.625, height: 1, left: 0.1875, top: 0.5, pitchX: 2.75, pitchY: 1 },
}

/** The typed stock on another paper: while nothing but its name is typed, the usual sheet of that paper in its unit; else only the paper changes. */
export const onPaper = (draft: StockDraft, paper: Paper): StockDraft => {
  const begun = JSON.stringify({ ...draft, name: '' }) !== JSON.stringify(firstStock[draft.paper])
  return begun ? { ...draft, paper } : { ...firstStock[paper], name: draft.name }
}

/** Whether a sheet can be drawn: a person who types has numbers in between that are of no sheet. */
export const canBeDrawn = (stock: LabelStock): boolean => ofSizes({ ...stock, unit: 'mm' }).length === 0 && labelsPerSheet(stock) <= stockLimits.count.max ** 2
