import { useMemo } from 'react'
import type { Paper } from '../../core/pack/paper.ts'
import { labelsPerSheet, type LabelStock } from '../../core/pack/label-stocks.ts'
import type { OwnStock } from '../../core/pack/own-stock.ts'
import { everyStock, findStock } from '../../core/pack/stock-catalogue.ts'
import { useCall } from '../api.ts'
import { useText } from '../text.ts'
import { PickerField } from './picker-field.tsx'
import type { FieldProps } from './field.tsx'
import { useSizes } from './sizes.ts'

/** The group's own label stocks; none until they are read. */
export const useOwnStocks = (): readonly OwnStock[] => useCall('stocks.list', null, ['packs.changed']).value ?? []

/** A label stock by maker, number or size, found as it is typed. Those on the paper in use come first. */
export const StockField = ({ stock, paper, own, onChange, ...field }: FieldProps & {
  /** The name of the chosen one. */
  readonly stock: string
  readonly paper: Paper
  readonly own: readonly OwnStock[]
  readonly onChange: (stock: LabelStock) => void
}) => {
  const { printing: { stocks: text } } = useText()
  const { ofLabel } = useSizes(paper)
  const options = useMemo(() => {
    const all = everyStock(own)
    return [...all.filter((each) => each.paper === paper), ...all.filter((each) => each.paper !== paper)].map((each) => ({
      value: each.name, label: each.name,
      detail: [ofLabel(each), text.labels({ count: labelsPerSheet(each) }), text.papers[each.paper], each.maker === '' ? text.own : each.name.startsWith(each.maker) ? '' : each.maker],
    }))
  }, [ofLabel, own, paper, text])
  return <PickerField {...field} value={findStock(stock, own)?.name ?? stock} options={options} onChange={(name) => {
    const found = findStock(name, own)
    if (found) onChange(found)
  }} />
}
