import { Printer as PrinterIcon } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import { settingsLimits } from '../../../core/settings/settings-limits.ts'
import type { Calibration } from '../../../core/pack/calibration.ts'
import type { LabelStock } from '../../../core/pack/label-stocks.ts'
import type { Printer } from '../../../core/pack/calibration.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { call } from '../../api.ts'
import { useDraft, type FormDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { usePrint } from '../../use-print.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { NumberedStep, NumberedSteps } from '../../ui/numbered-steps.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { ScalePicture } from './stock-picture.tsx'

const Step = ({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) => (
  <NumberedStep number={number}><h3 className="section__title" data-small>{title}</h3>{children}</NumberedStep>
)

/** The steps to calibrate one printer: print, read, type, print again. */
export const PrintingSteps = ({ printer, stock, onSave }: { readonly printer: Printer; readonly stock: LabelStock; readonly onSave: (calibration: Calibration, form: Pick<FormDraft<unknown>, 'save'>) => Promise<void> }) => {
  const { format, printing: { printing: text, print } } = useText()
  const { printTest } = usePrint()
  const toasts = useToasts()
  const form = useDraft<Calibration>({ key: draftKey('printing', printer.name), page: { page: 'settings', section: 'printing' }, initial: printer.calibration })
  const read = form.value
  const saveSheet = async (): Promise<void> => {
    const answer = await call('packs.saveTestSheet', { stock: stock.name, calibration: printer.calibration })
    if (!answer.ok) toasts.showProblem(answer.problem)
    else if (answer.value) toasts.show({ title: text.sheetSaved, detail: answer.value.fileName })
  }
  const field = (name: keyof Calibration): ReactNode => (
    <NumberField label={text[name]} value={read[name]} limits={settingsLimits.offset} step={0.1} decimals={1} isSigned onChange={(value) => form.set((now) => ({ ...now, [name]: value }))} />
  )
  return (
    <NumberedSteps>
      <Step number={1} title={text.step1}><p className="meta">{text.step1Text}</p><div className="print-steps__acts"><Button icon={PrinterIcon} onPress={() => printTest({ on: 'labels', stock: stock.name, calibration: printer.calibration })}>{print.test}</Button><Button look="quiet" onPress={() => saveSheet()}>{text.save}</Button></div></Step>
      <Step number={2} title={text.step2}><p className="meta">{text.step2Text}</p><ScalePicture value={read.across} label={text.scale({ across: read.across, down: read.down })} /></Step>
      <Step number={3} title={text.step3}><DraftLine draft={form} /><div className="print-steps__fields"><RefusedTextsKept draft={form}>{field('across')}{field('down')}{field('drift')}</RefusedTextsKept></div><div><Button look="filled" onPress={() => onSave(read, form)}>{text.keep}</Button></div></Step>
      <Step number={4} title={text.step4}><p className="meta">{printer.checkedOn ? text.checked({ day: format.day(printer.checkedOn) }) : text.notChecked}</p></Step>
    </NumberedSteps>
  )
}
