import { Bird, PencilSimple } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { dayFrom } from '../../../core/day.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useTypedRecords } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Note } from '../../ui/notes.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { useCaseDraft } from './use-case-draft.ts'
import { useFileEdit } from './use-file-edit.ts'

type TypedOutcome = { readonly on: string; readonly news: string; readonly isGood: boolean }

const OutcomeForm = ({ kept, today, onDone }: { readonly kept: Case; readonly today: Day; readonly onDone: () => void }) => {
  const text = useText().casePage
  const { outcome } = kept.file
  const draft = useCaseDraft<TypedOutcome>(kept, 'outcome', 'outcome', outcome ?? { on: today, news: '', isGood: false })
  const edit = useFileEdit(kept, draft)
  const { on, news, isGood } = draft.value
  const set = (change: Partial<TypedOutcome>): void => draft.set((now) => ({ ...now, ...change }))
  const day = dayFrom(on)
  const save = async (): Promise<void> => {
    if (day && (await edit({ part: 'outcome', outcome: { on: day, news: news.trim(), isGood } }))) onDone()
  }
  return (
    <InlineForm draft={draft} label={text.outcomePlain} onSave={() => save()} onCancel={onDone} why={news.trim() === '' ? text.why.outcome : day === undefined ? text.why.day : null}>
      <TextArea label={text.outcomeNews} rows={3} value={news} onChange={(next) => set({ news: next })} takesFocus />
      <DayField label={text.outcomeOn} value={on} onChange={(next) => set({ on: next })} />
      <Checkbox isSelected={isGood} onChange={(next) => set({ isGood: next })}>{text.outcomeIsGood}</Checkbox>
    </InlineForm>
  )
}

/** The news that ended a case. A closed case without it asks for it. */
export const CaseOutcome = ({ kept, today }: { readonly kept: Case; readonly today: Day }) => {
  const { casePage: text, format } = useText()
  const typed = useTypedRecords(draftKey('outcome', kept.id))
  const [isOpened, setIsOpen] = useState(typed.length > 0)
  const { outcome } = kept.file
  const isClosed = kept.status === 'closed'
  if (isOpened || typed.length > 0) return <OutcomeForm kept={kept} today={today} onDone={() => setIsOpen(false)} />
  if (outcome === null) {
    return isClosed ? <Note tone="check" title={text.outcomeAsked} action={<Button onPress={() => setIsOpen(true)}>{text.outcomeAnswer}</Button>}>{text.outcomeWhy}</Note> : null
  }
  const people = format.series(kept.peopleAtRisk.map(({ name }) => name))
  const day = format.day(outcome.on)
  return (
    <Note tone={outcome.isGood ? 'leaf' : 'plain'} title={outcome.isGood && people !== '' ? text.outcomeGood({ people }) : text.outcomePlain} {...(outcome.isGood ? { icon: Bird } : {})}
      action={<Button size={28} icon={PencilSimple} onPress={() => setIsOpen(true)}>{text.outcomeEdit}</Button>}>
      <span dir="auto">{outcome.news}</span> <span className="meta">{isClosed ? text.packsStop({ day }) : day}</span>
    </Note>
  )
}
