import { Printer as PrinterIcon } from '@phosphor-icons/react'
import { noCalibration, type Printer } from '../../../core/pack/calibration.ts'
import { envelopeFormats, envelopeNames } from '../../../core/pack/envelopes.ts'
import { labelsPerSheet } from '../../../core/pack/label-stocks.ts'
import { packLimits } from '../../../core/pack/pack-limits.ts'
import { returnLabelsOf } from '../../../core/pack/post-choices.ts'
import { findStock } from '../../../core/pack/stock-catalogue.ts'
import { foldFor, foldName } from '../../../core/pack/folds.ts'
import { windowEnvelopes, windowKinds } from '../../../core/pack/windows.ts'
import type { TestPage } from '../../../preload/print-calls.ts'
import { useText } from '../../text.ts'
import { usePrint } from '../../use-print.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, SegmentedField } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useSizes } from '../../ui/sizes.ts'
import { StockField, useOwnStocks } from '../../ui/stock-field.tsx'
import type { ChoicesProps } from './choices.ts'
import { TemplateNote } from './template-note.tsx'
import { useOfficeHint } from './use-office-hint.ts'
import { EnvelopePicture, WindowPicture } from './envelope-picture.tsx'

const noPrinter = ''

/** Prints one page of what the pack will be printed on, before the pack is made. */
const TestPageButton = ({ page, name }: { readonly page: TestPage; readonly name: string }) => {
  const { printing: { print: text } } = useText()
  const { printTest } = usePrint()
  return <div><Button look="quiet" size={28} icon={PrinterIcon} label={text.testOf({ name })} onPress={() => printTest(page)}>{text.test}</Button></div>
}

/** The label stock, the first free label, and the printer. */
export const LabelOptions = ({ choices, set, printers }: ChoicesProps & { readonly printers: readonly Printer[] }) => {
  const text = useText().packs
  const own = useOwnStocks()
  const officeHint = useOfficeHint()
  const stock = findStock(choices.labelStock, own)
  return (
    <>
      <div className="pack-form__pair">
        <StockField label={text.labelStock} hint={officeHint('labelStock') ?? text.labelStockHint} stock={choices.labelStock} paper={choices.paper} own={own} onChange={({ name }) => set({ labelStock: name, labelStart: 1 })} />
        <NumberField label={text.labelStart} hint={text.labelStartHint({ used: choices.labelStart - 1 })} limits={{ min: 1, max: stock ? labelsPerSheet(stock) : 1 }} value={choices.labelStart} onChange={(labelStart) => set({ labelStart })} />
      </div>
      {printers.length > 0 && (
        <SelectField label={text.printer} value={choices.printer ?? noPrinter} onChange={(printer) => set({ printer: printer === noPrinter ? null : printer })}
          options={[{ value: noPrinter, label: text.noPrinter }, ...printers.map(({ name }) => ({ value: name, label: name }))]} />
      )}
      {stock && <TestPageButton page={{ on: 'labels', stock: stock.name, calibration: printers.find(({ name }) => name === choices.printer)?.calibration ?? noCalibration }} name={stock.name} />}
    </>
  )
}

/** Whose address labels for senders have, on which stock, and how many of each. */
export const ReturnOptions = ({ choices, set }: ChoicesProps) => {
  const text = useText().packs
  const own = useOwnStocks()
  const officeHint = useOfficeHint()
  return (
    <>
      <SegmentedField label={text.returnOf} value={choices.returnOf} choices={returnLabelsOf.map((value) => ({ value, label: text.returnOfs[value] }))} onChange={(returnOf) => set({ returnOf })} />
      <div className="pack-form__pair">
        <StockField label={text.returnStock} hint={officeHint('returnStock')} stock={choices.returnStock} paper={choices.paper} own={own} onChange={({ name }) => set({ returnStock: name })} />
        <NumberField label={text.returnCount} limits={packLimits.returnCount} value={choices.returnCount} onChange={(returnCount) => set({ returnCount })} />
      </div>
    </>
  )
}

/** The envelope: without a window its size, with one also where the window is. An envelope with a window is not printed, because the letter has the address there. */
export const EnvelopeOptions = ({ choices, set }: ChoicesProps) => {
  const text = useText().packs
  const { hasWindow, window, envelope, paper } = choices
  const { ofEnvelope } = useSizes(paper)
  const fold = hasWindow ? windowEnvelopes[window].fold(paper) : foldFor[envelope](paper)
  return (
    <div className="pack-form__envelope">
      <div className="pack-form__fields">
        {hasWindow
          ? <SelectField label={text.window} value={window} options={windowKinds.map((value) => ({ value, label: text.windowOf({ window: text.windows[value], size: ofEnvelope(windowEnvelopes[value].format) }) }))} onChange={(next) => set({ window: next })} />
          : <SelectField label={text.envelope} value={envelope} options={envelopeFormats.map((value) => ({ value, label: ofEnvelope(value) }))} onChange={(next) => set({ envelope: next })} />}
        <Checkbox isSelected={hasWindow} onChange={(next) => set({ hasWindow: next })} hint={text.windowHint}>{text.hasWindow}</Checkbox>
        <TemplateNote choices={choices} option="window" />
        <Checkbox isSelected={choices.hasFoldMarks} onChange={(hasFoldMarks) => set({ hasFoldMarks })} hint={text.windowFold[foldName(fold)]}>{text.foldMarks}</Checkbox>
        {!hasWindow && <TestPageButton page={{ on: 'envelopes', format: envelope }} name={envelopeNames[envelope]} />}
      </div>
      {hasWindow ? <WindowPicture window={window} paper={paper} /> : <EnvelopePicture format={envelope} paper={paper} />}
    </div>
  )
}
