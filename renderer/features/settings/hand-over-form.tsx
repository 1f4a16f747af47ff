import { Export } from '@phosphor-icons/react'
import type { CaseName } from '../../../core/case/case-name.ts'
import { addDays, type Day } from '../../../core/day.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { EventListItem } from '../../../core/event/types.ts'
import type { CaseId, EventId } from '../../../core/ids.ts'
import { handOverEnding, handOverKinds, type HandOverKind, type HandOverWhat } from '../../../core/laptop/hand-over.ts'
import type { CallOutput } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { ChosenCases } from './chosen-cases.tsx'
import { WhatCards, type WithMembers } from './what-cards.tsx'

export type HandedOver = CallOutput<'laptops.handOver'>

type Typed = { readonly scope: HandOverKind; readonly eventId: EventId | null; readonly caseIds: readonly CaseId[]; readonly what: WithMembers; readonly returnBy: string; readonly laptop: string; readonly ownName: string }

/** A helper's copy ends after so many days, where nobody says another day. */
const usualDays = 30

/** The form that writes a file for another laptop. */
export const HandOverForm = ({ name, events, cases, members, today, onHanded }: {
  /** As people call this laptop; empty where nobody said. */
  readonly name: string
  readonly events: readonly EventListItem[]
  readonly cases: readonly CaseName[]
  readonly members: number
  readonly today: Day
  readonly onHanded: (handed: HandedOver) => void
}) => {
  const { laptops: text, format } = useText()
  const toasts = useToasts()
  const form = useDraft<Typed>({
    key: draftKey('hand-over'), page: { page: 'settings', section: 'laptops' },
    initial: { scope: events.length > 0 ? 'event' : 'everything', eventId: events[0]?.id ?? null, caseIds: [], what: 'with', returnBy: '', laptop: '', ownName: name },
  })
  const typed = form.value
  const set = (change: Partial<Typed>): void => form.set((now) => ({ ...now, ...change }))
  const event = events.find(({ id }) => id === typed.eventId) ?? events[0]
  const caseIds = cases.flatMap(({ id }) => (typed.caseIds.includes(id) ? [id] : []))
  const counts: Readonly<Record<HandOverKind, number>> = { event: event?.cases ?? 0, cases: caseIds.length, everything: cases.length }
  const what = ((): HandOverWhat | null => {
    switch (typed.scope) {
      case 'event': return event ? { kind: 'event', eventId: event.id } : null
      case 'cases': return caseIds.length > 0 ? { kind: 'cases', caseIds } : null
      case 'everything': return { kind: 'everything' }
    }
  })()
  if (events.length + cases.length === 0) return <p className="quiet">{text.nothingYet}</p>
  const isHelper = typed.what === 'without'
  const fileName = typed.scope === 'event' && event ? event.name : text.pastWhat[typed.scope === 'everything' ? 'everything' : 'cases']({ count: counts[typed.scope] })
  const handOver = async (): Promise<void> => {
    if (what === null) return
    const picked = await call('laptops.chooseFile', { suggestedName: text.fileName({ event: fileName, ending: handOverEnding }) })
    if (!picked.ok) return toasts.showProblem(picked.problem)
    if (picked.value === null) return
    const handed = await form.save('laptops.handOver', { what, withMembers: !isHelper, returnBy: isHelper ? typed.returnBy : '', laptop: typed.laptop, ownName: typed.ownName, token: picked.value.token })
    if (!handed.ok) return toasts.showProblem(handed.problem)
    onHanded(handed.value)
  }
  return (
    <Form className="form hand-over" onSubmit={handOver}>
      <DraftLine draft={form} />
      <WhatCards value={typed.what} cases={counts[typed.scope]} members={members} hasEvents={typed.scope !== 'cases' && events.length > 0} onChange={(next) => set({ what: next, ...(next === 'without' && typed.returnBy === '' ? { returnBy: addDays(today, usualDays) } : {}) })} />
      <div className="hand-over__fields">
        <SelectField<HandOverKind> label={text.what} value={typed.scope} options={handOverKinds.map((kind) => ({ value: kind, label: text.whats[kind] }))} onChange={(scope) => set({ scope })} {...(typed.scope === 'everything' ? { hint: text.everythingHint } : {})} />
        {typed.scope === 'event' && event && <SelectField label={text.event} value={event.id} options={events.map((one) => ({ value: one.id, label: format.series([one.name, format.day(one.on, 'brief')]) }))} onChange={(eventId) => set({ eventId })} />}
        {isHelper && <DayField label={text.returnBy} hint={text.returnByHint} value={typed.returnBy} onChange={(returnBy) => set({ returnBy })} />}
        <TextField label={text.laptop} hint={text.laptopHint} value={typed.laptop} onChange={(laptop) => set({ laptop })} />
        <TextField label={text.ownName} hint={text.ownNameHint} value={typed.ownName} onChange={(ownName) => set({ ownName })} />
      </div>
      {typed.scope === 'cases' && <ChosenCases cases={cases} chosen={caseIds} onChange={(next) => set({ caseIds: next })} />}
      <div><Button look="filled" type="submit" icon={Export} cannot={what === null ? { why: typed.scope === 'event' ? text.noEvent : text.noCases } : null}>{text.handOver}</Button></div>
    </Form>
  )
}
