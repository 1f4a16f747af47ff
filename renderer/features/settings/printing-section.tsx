import { useState } from 'react'
import type { Day } from '../../../core/day.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { noCalibration } from '../../../core/pack/calibration.ts'
import { paperDefaults } from '../../../core/pack/paper-defaults.ts'
import { labelStocks } from '../../../core/pack/label-stocks.ts'
import { findStock } from '../../../core/pack/stock-catalogue.ts'
import type { Printer } from '../../../core/pack/calibration.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { useDraft, type FormDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { StockField, useOwnStocks } from '../../ui/stock-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import './printing.css'
import { OwnStocks } from './own-stocks.tsx'
import { PrintingSteps } from './printing-steps.tsx'
import type { SaveSettings } from './save-settings.ts'
import { SettingsPart } from './settings-layout.tsx'
import { StockPicture } from './stock-picture.tsx'

type Props = { readonly settings: Settings; readonly today: Day | null; readonly onSave: SaveSettings }

const NewPrinter = ({ printers, onAdd }: { readonly printers: readonly Printer[]; readonly onAdd: (name: string, form: Pick<FormDraft<unknown>, 'save'>) => Promise<void> }) => {
  const text = useText().printing.printing
  const form = useDraft({ key: draftKey('printer'), page: { page: 'settings', section: 'printing' }, initial: '' })
  const name = form.value
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <Form className="print-new" onSubmit={() => {
      const wanted = name.trim()
      if (wanted === '') return undefined
      if (printers.some((printer) => printer.name === wanted)) return setProblem(text.nameTaken)
      setProblem(null)
      return onAdd(wanted, form.thenHolds(''))
    }}>
      <TextField label={text.newPrinter} hint={text.newPrinterHint} value={name} onChange={form.set} problem={problem} />
      <Button type="submit">{text.add}</Button>
    </Form>
  )
}

/** Label stocks, printers and their calibration. */
export const PrintingSection = ({ settings, today, onSave }: Props) => {
  const text = useText().printing.printing
  const toasts = useToasts()
  const own = useOwnStocks()
  // Until a printer is named the steps are for one without a name of its own.
  const printers = settings.printers.length > 0 ? settings.printers : [{ name: text.unnamed, calibration: noCalibration, checkedOn: null }]
  const [chosen, setChosen] = useState(printers[0]?.name ?? '')
  const [stockName, setStockName] = useState(settings.packHabits.labelStock ?? paperDefaults[settings.paper].labelStock)
  const printer = printers.find(({ name }) => name === chosen) ?? printers[0]
  const stock = findStock(stockName, own) ?? labelStocks[0]
  const put = async (next: readonly Printer[], said: string, form?: Pick<FormDraft<unknown>, 'save'>): Promise<void> => {
    if (await onSave({ ...settings, printers: next }, form)) toasts.show({ title: said })
  }
  return (
    <SettingsPart title={text.title} text={text.text}>
      <div className="form__pair">
        <SelectField label={text.printer} value={printer?.name ?? null} options={printers.map(({ name }) => ({ value: name, label: name }))} onChange={setChosen} />
        <StockField label={text.stock} stock={stockName} paper={settings.paper} own={own} onChange={({ name }) => setStockName(name)} />
      </div>
      <NewPrinter printers={settings.printers} onAdd={async (name, form) => {
        await put([...settings.printers, { name, calibration: noCalibration, checkedOn: null }], text.saved({ name }), form)
        setChosen(name)
      }} />
      {stock && (
        <div className="print-columns">
          <StockPicture stock={stock} label={text.sheet({ stock: stock.name })} />
          {printer && <PrintingSteps key={printer.name} printer={printer} stock={stock} onSave={(calibration, form) => put(printers.map((each) => (each.name === printer.name ? { ...each, calibration, checkedOn: today } : each)), text.saved({ name: printer.name }), form)} />}
        </div>
      )}
      {printer && settings.printers.includes(printer) && <div><Button look="quiet" onPress={() => put(printers.filter(({ name }) => name !== printer.name), text.removed({ name: printer.name }))}>{text.remove}</Button></div>}
      <OwnStocks paper={settings.paper} />
    </SettingsPart>
  )
}
