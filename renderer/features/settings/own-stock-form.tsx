import { useState, type ReactNode } from 'react'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { StockId } from '../../../core/ids.ts'
import { canBeDrawn, firstStock, lengthUnits, measuredStock, onPaper, stockLimits, stockProblems, type OwnStock, type StockDraft } from '../../../core/pack/own-stock.ts'
import { papers, type Paper } from '../../../core/pack/paper.ts'
import { stockProblemWords } from '../../../words/stock-problem-words.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedField } from '../../ui/choice.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { StockPicture } from './stock-picture.tsx'

/** Decimals that packets have: hundredths of a millimetre, ten-thousandths of an inch. */
const decimalsOf = { mm: 2, in: 4 } as const
const stepOf = { mm: 0.5, in: 0.0625 } as const

type NumberName = 'columns' | 'rows' | 'width' | 'height' | 'left' | 'top' | 'pitchX' | 'pitchY'

/** The measures of a label sheet as they are on its packet, with a drawing that follows. */
export const OwnStockForm = ({ id, kept, paper, others, onClose }: {
  readonly id: StockId | null
  readonly kept: StockDraft | null
  readonly paper: Paper
  readonly others: readonly OwnStock[]
  readonly onClose: () => void
}) => {
  const words = useText()
  const { printing: { stocks: text } } = words
  const toasts = useToasts()
  const form = useDraft<StockDraft>({ key: draftKey('stock', id ?? 'new'), page: { page: 'settings', section: 'printing' }, initial: kept ?? firstStock[paper] })
  const draft = form.value
  const [hasTried, setHasTried] = useState(false)
  const set = (change: Partial<StockDraft>): void => form.set((before) => ({ ...before, ...change }))
  const problems = stockProblems(draft, others)
  const measured = measuredStock(draft)
  const problemOf = (field: keyof StockDraft): string | null => {
    const found = problems.find((problem) => problem.field === field)
    // A name is asked for only after the person tried to save.
    return found === undefined || (found.code === 'no-name' && !hasTried) ? null : stockProblemWords(found, words)
  }
  const save = async (): Promise<void> => {
    setHasTried(true)
    if (problems.length > 0) return
    const answer = await form.save('stocks.save', { id, draft })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: text.added({ name: draft.name.trim() }) })
    onClose()
  }
  const count = (name: 'columns' | 'rows'): ReactNode => <NumberField label={text.fields[name]} value={draft[name]} limits={stockLimits.count} onChange={(value) => set({ [name]: value })} problem={problemOf(name)} />
  const length = (name: Exclude<NumberName, 'columns' | 'rows'>, hint?: string): ReactNode => (
    <NumberField label={text.fields[name]} hint={hint} value={draft[name]} limits={stockLimits.length} step={stepOf[draft.unit]} decimals={decimalsOf[draft.unit]} onChange={(value) => set({ [name]: value })} problem={problemOf(name)} />
  )
  return (
    <Form className="form" label={id === null ? text.addTitle : text.changeTitle({ name: kept?.name ?? '' })} onSubmit={() => save()}>
      <DraftLine draft={form} />
      <TextField label={text.fields.name} hint={text.nameHint} value={draft.name} onChange={(name) => set({ name })} problem={problemOf('name')} />
      <div className="form__pair">
        <SegmentedField label={text.fields.paper} value={draft.paper} choices={papers.map((value) => ({ value, label: text.papers[value] }))} onChange={(value) => form.set((before) => onPaper(before, value))} />
        <SegmentedField label={text.fields.unit} value={draft.unit} choices={lengthUnits.map((value) => ({ value, label: text.units[value] }))} onChange={(unit) => set({ unit })} />
      </div>
      <div className="own-stocks__columns">
        {canBeDrawn(measured) ? <StockPicture stock={measured} label={text.picture} /> : <p className="meta">{text.noPicture}</p>}
        <RefusedTextsKept draft={form}>
          <div className="own-stocks__fields">
            {count('columns')}{count('rows')}
            {length('width')}{length('height')}
            {length('left')}{length('top')}
            {draft.columns > 1 && length('pitchX', text.pitchHint)}{draft.rows > 1 && length('pitchY', text.pitchHint)}
          </div>
        </RefusedTextsKept>
      </div>
      <div className="settings__end">
        <Button onPress={onClose}>{text.cancel}</Button>
        <Button look="filled" type="submit">{text.save}</Button>
      </div>
    </Form>
  )
}
