import { useState } from 'react'
import { flushSync } from 'react-dom'
import { eventLimits } from '../../../core/event/event-limits.ts'
import { makePlan } from '../../../core/event/make-event.ts'
import type { EventDraft, EventProblem } from '../../../core/event/types.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import type { FormDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'

const formId = 'event-form'

/** What is planned of an event, but for its lists. Problems are shown at their fields after the first try to save. */
export const EventFormView = <Typed extends EventDraft>({ form, isNew, last, onSave, onCancel }: {
  readonly form: FormDraft<Typed>
  readonly isNew: boolean
  /** The event that is the start of this one. */
  readonly last: EventView | null
  readonly onSave: () => Promise<CallProblem | null>
  readonly onCancel: () => void
}) => {
  const { events: text, format } = useText()
  const [hasTried, setHasTried] = useState(false)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const draft = form.value
  const made = makePlan(draft)
  const set = (change: Partial<EventDraft>): void => form.set((before) => ({ ...before, ...change }))
  const problemOf = (field: EventProblem['field']): string | null => {
    const found = hasTried && !made.ok ? made.problem.find((one) => one.field === field) : undefined
    return found ? text.problems[found.code] : null
  }
  const save = async (): Promise<void> => {
    flushSync(() => setHasTried(true))
    if (made.ok) setProblem(await onSave())
    else document.querySelector<HTMLElement>(`#${formId} [aria-invalid]`)?.focus()
  }
  return (
    <Page footer={<><span /><Button onPress={onCancel}>{text.cancel}</Button><Button look="filled" onPress={() => save()}>{text.save}</Button></>}>
      <PageHeader title={isNew ? text.addTitle : text.editTitle} {...(last ? { meta: `${text.startFrom}: ${text.fromEvent({ name: last.name, on: format.day(last.on) })}. ${text.startFromHint}` } : {})} />
      <DraftLine draft={form} />
      {problem && <ProblemNote problem={problem} />}
      <RefusedTextsKept draft={form}>
        <Form id={formId} className="form" onSubmit={save}>
          <TextField takesFocus={isNew} label={text.fields.name} value={draft.name} onChange={(name) => set({ name })} problem={problemOf('name')} />
          <div className="form__pair">
            <DayField label={text.fields.on} value={draft.on} onChange={(on) => set({ on })} problem={problemOf('on')} />
            <TextField label={text.fields.place} value={draft.place} onChange={(place) => set({ place })} problem={problemOf('place')} />
          </div>
          <div className="form__pair">
            <TextField label={text.fields.startsAt} hint={text.timeHint} value={draft.startsAt} onChange={(startsAt) => set({ startsAt })} problem={problemOf('startsAt')} />
            <TextField label={text.fields.endsAt} hint={text.timeHint} value={draft.endsAt} onChange={(endsAt) => set({ endsAt })} problem={problemOf('endsAt')} />
          </div>
          <div className="form__pair">
            <NumberField label={text.fields.people} limits={eventLimits.people} value={draft.people} onChange={(people) => set({ people })} onEmpty={() => set({ people: null })} problem={problemOf('people')} />
            <NumberField label={text.fields.lettersEach} hint={text.lettersEachHint} limits={eventLimits.people} value={draft.lettersEach} onChange={(lettersEach) => set({ lettersEach })} onEmpty={() => set({ lettersEach: null })} problem={problemOf('lettersEach')} />
          </div>
          <TextArea label={text.fields.note} hint={text.noteHint} rows={2} value={draft.note} onChange={(note) => set({ note })} problem={problemOf('note')} />
          <button type="submit" hidden aria-label={text.save} />
        </Form>
      </RefusedTextsKept>
    </Page>
  )
}
