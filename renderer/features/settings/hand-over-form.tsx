import { Check, Export, X } from '@phosphor-icons/react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { EventListItem } from '../../../core/event/types.ts'
import type { EventId } from '../../../core/ids.ts'
import { handOverEnding } from '../../../core/laptop/hand-over.ts'
import type { CallOutput } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'

export type HandedOver = CallOutput<'laptops.handOver'>

type Typed = { readonly eventId: EventId | null; readonly what: 'with' | 'without'; readonly laptop: string; readonly ownName: string }
type Card = { readonly value: Typed['what']; readonly title: string; readonly text: string; readonly facts: readonly { readonly isIn: boolean; readonly fact: string }[] }

/** What is handed over: the event with members, or a helper's copy without them. */
const WhatCards = ({ value, cases, members, onChange }: { readonly value: Typed['what']; readonly cases: number; readonly members: number; readonly onChange: (value: Typed['what']) => void }) => {
  const { laptops: text } = useText()
  const cards: readonly Card[] = [
    { value: 'with', title: text.withMembers, text: text.withMembersText, facts: [{ isIn: true, fact: text.withMembersFacts.cases({ count: cases }) }, { isIn: members > 0, fact: text.withMembersFacts.members({ count: members }) }, { isIn: true, fact: text.withMembersFacts.people }, { isIn: false, fact: text.withMembersFacts.packs }] },
    { value: 'without', title: text.helper, text: text.helperText, facts: [{ isIn: true, fact: text.helperFacts.cases({ count: cases }) }, { isIn: false, fact: text.helperFacts.without }, { isIn: false, fact: text.helperFacts.packs }] },
  ]
  return (
    <RadioGroup className="what-cards" value={value} orientation="horizontal" onChange={(next) => onChange(next === 'with' ? 'with' : 'without')}>
      <Label className="visually-hidden">{text.give}</Label>
      {cards.map((card) => (
        <Radio key={card.value} value={card.value} className="what-card choice__button">
          <span className="choice__dot" />
          <span className="what-card__words">
            <b>{card.title}</b>
            <span className="meta">{card.text}</span>
            {card.facts.map(({ isIn, fact }) => <span key={fact} className="what-card__fact" data-in={isIn}><Icon shape={isIn ? Check : X} size={16} />{fact}</span>)}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}

/** The form that writes a file for another laptop. */
export const HandOverForm = ({ name, events, members, onHanded }: {
  /** As people call this laptop; empty where nobody said. */
  readonly name: string
  readonly events: readonly EventListItem[]
  readonly members: number
  readonly onHanded: (handed: HandedOver) => void
}) => {
  const { laptops: text, format } = useText()
  const toasts = useToasts()
  const form = useDraft<Typed>({ key: draftKey('hand-over'), page: { page: 'settings', section: 'laptops' }, initial: { eventId: events[0]?.id ?? null, what: 'with', laptop: '', ownName: name } })
  const typed = form.value
  const set = (change: Partial<Typed>): void => form.set((now) => ({ ...now, ...change }))
  const event = events.find(({ id }) => id === typed.eventId) ?? events[0]
  if (event === undefined) return <p className="quiet">{text.noEvent}</p>
  const handOver = async (): Promise<void> => {
    const picked = await call('laptops.chooseFile', { suggestedName: text.fileName({ event: event.name, ending: handOverEnding }) })
    if (!picked.ok) return toasts.showProblem(picked.problem)
    if (picked.value === null) return
    const handed = await form.save('laptops.handOver', { eventId: event.id, withMembers: typed.what === 'with', laptop: typed.laptop, ownName: typed.ownName, token: picked.value.token })
    if (!handed.ok) return toasts.showProblem(handed.problem)
    onHanded(handed.value)
  }
  return (
    <Form className="form hand-over" onSubmit={handOver}>
      <DraftLine draft={form} />
      <WhatCards value={typed.what} cases={event.cases} members={members} onChange={(what) => set({ what })} />
      <div className="hand-over__fields">
        <SelectField label={text.event} value={event.id} options={events.map((one) => ({ value: one.id, label: format.series([one.name, format.day(one.on, 'brief')]) }))} onChange={(eventId) => set({ eventId })} />
        <TextField label={text.laptop} hint={text.laptopHint} value={typed.laptop} onChange={(laptop) => set({ laptop })} />
        <TextField label={text.ownName} hint={text.ownNameHint} value={typed.ownName} onChange={(ownName) => set({ ownName })} />
      </div>
      <div><Button look="filled" type="submit" icon={Export}>{text.handOver}</Button></div>
    </Form>
  )
}
