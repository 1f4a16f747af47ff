import { envelopeFormats, envelopeNames } from '../../../core/pack/envelopes.ts'
import { labelStocks, labelsPerSheet } from '../../../core/pack/label-stocks.ts'
import { useText } from '../../text.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { ChoicesProps } from './choices.ts'

const noPrinter = ''

/** The label stock, the first free label, and the printer. */
export const LabelOptions = ({ choices, set, printers }: ChoicesProps & { readonly printers: readonly string[] }) => {
  const text = useText().packs
  const stock = labelStocks.find(({ name }) => name === choices.labelStock)
  const options = labelStocks.map((each) => ({ value: each.name, label: each.name, detail: text.stockDetail({ labels: labelsPerSheet(each), paper: each.paper }) }))
  return (
    <>
      <div className="pack-form__pair">
        <SelectField label={text.labelStock} value={choices.labelStock} options={options} onChange={(labelStock) => set({ labelStock, labelStart: 1 })} />
        <NumberField label={text.labelStart} hint={text.labelStartHint({ used: choices.labelStart - 1 })} limits={{ min: 1, max: stock ? labelsPerSheet(stock) : 1 }} value={choices.labelStart} onChange={(labelStart) => set({ labelStart })} />
      </div>
      {printers.length > 0 && (
        <SelectField label={text.printer} value={choices.printer ?? noPrinter} onChange={(printer) => set({ printer: printer === noPrinter ? null : printer })}
          options={[{ value: noPrinter, label: text.noPrinter }, ...printers.map((name) => ({ value: name, label: name }))]} />
      )}
    </>
  )
}


/** The envelope format; envelopes with a window are not printed, because the letter has the address there. */
export const EnvelopeOptions = ({ choices, set }: ChoicesProps) => {
  const text = useText().packs
  return (
    <div className="pack-form__pair">
      <SelectField label={text.envelope} value={choices.envelope} options={envelopeFormats.map((value) => ({ value, label: envelopeNames[value] }))} onChange={(envelope) => set({ envelope })} />
      <Checkbox isSelected={choices.hasWindow} onChange={(hasWindow) => set({ hasWindow })} hint={text.windowHint}>{text.hasWindow}</Checkbox>
    </div>
  )
}
