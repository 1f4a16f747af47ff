import { makeOnce } from '../make-once.ts'
import catalogue from './label-catalogue.json' with { type: 'json' }
import { labelStocks, type LabelStock } from './label-stocks.ts'
import { papers, type Paper } from './paper.ts'

/** A sheet of the data file: its measures in millimetres, and by maker the numbers under which it is sold. */
type Sheet = readonly [paper: string, width: number, height: number, columns: number, rows: number, left: number, top: number, pitchX: number, pitchY: number, numbers: Readonly<Record<string, string>>]

const paperNamed = (name: string): readonly Paper[] => papers.filter((paper) => paper === name)

/** The stocks of one sheet of the data file. */
const stocksOf = ([paper, width, height, columns, rows, left, top, pitchX, pitchY, numbers]: Sheet): readonly LabelStock[] =>
  paperNamed(paper).flatMap((each) => Object.entries(numbers).flatMap(([maker, list]) =>
    list.split(' ').map((number) => ({ name: `${maker} ${number}`, maker, paper: each, width, height, columns, rows, left, top, pitchX, pitchY }))))

const keyOf = (name: string): string => name.trim().toLowerCase()

/** The stocks of the makers that are not among those used most. Made at the first use. */
const otherStocks = makeOnce((): readonly LabelStock[] => {
  const used = new Set(labelStocks.map(({ name, maker }) => keyOf(`${maker} ${name}`)))
  return (catalogue as unknown as readonly Sheet[]).flatMap(stocksOf).filter(({ name }) => !used.has(keyOf(name)))
})

/** Every stock that can be chosen: the group's own, those used most, then all others by maker and number. */
export const everyStock = (own: readonly LabelStock[]): readonly LabelStock[] => [...own, ...labelStocks, ...otherStocks()]

const byName = makeOnce((): ReadonlyMap<string, LabelStock> => {
  const names = new Map<string, LabelStock>()
  const add = (name: string, stock: LabelStock): void => {
    if (!names.has(keyOf(name))) names.set(keyOf(name), stock)
  }
  for (const stock of labelStocks) for (const name of [stock.name, `${stock.maker} ${stock.name}`]) add(name, stock)
  for (const stock of otherStocks()) add(stock.name, stock)
  // A number without its maker: the first maker that has it.
  for (const stock of otherStocks()) add(stock.name.slice(stock.maker.length + 1), stock)
  return names
})

/** The stock of that name in upper or lower case, such as `L7160`, `Avery L7160`, `Herma 4360` or the name of one of the group's own; undefined where there is none. */
export const findStock = (name: string, own: readonly LabelStock[]): LabelStock | undefined =>
  own.find((stock) => keyOf(stock.name) === keyOf(name)) ?? byName().get(keyOf(name))
