import { eventLimits } from '../../../core/event/event-limits.ts'
import { attendanceOf, moreThanPeople, participants } from '../../../core/event/attendance.ts'
import type { EventNumbers } from '../../../core/event/types.ts'
import type { PersonView } from '../../../preload/event-calls.ts'
import type { FormDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/page.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { Stat, StatRow } from '../../ui/stat.tsx'


/** Who is on the sheet beside what was counted at the door. Under 18 is a number of the event, never a mark of a person. */
export const NumbersForm = ({ form, people, onSave }: { readonly form: FormDraft<EventNumbers>; readonly people: readonly PersonView[]; readonly onSave: () => Promise<void> }) => {
  const { events: { people: text, fields } } = useText()
  const counts = attendanceOf(people)
  const { headcount, newcomers, under18 } = form.value
  const tooMany = moreThanPeople(form.value, counts.came)
  const problemOf = (field: 'newcomers' | 'under18'): string | null => (tooMany.includes(field) ? text.moreThanPeople({ count: participants(form.value, counts.came) ?? 0 }) : null)
  const set = (change: Partial<EventNumbers>): void => form.set((now) => ({ ...now, ...change }))
  const difference = headcount === null ? null : headcount - counts.came
  return (
    <>
      <StatRow><Stat value={headcount ?? counts.came} word={text.stats.people} /><Stat value={counts.registeredCame} word={text.stats.registeredCame} /></StatRow>
      <StatRow><Stat value={counts.registered - counts.registeredCame} word={text.stats.notHere} tone="quiet" /><Stat value={counts.walkIns} word={text.stats.walkIns} /></StatRow>
      <StatRow><Stat value={newcomers ?? counts.isNew} word={text.stats.isNew} />{under18 !== null && <Stat value={under18} word={text.stats.under18} />}</StatRow>
      <Section title={text.numbers} isSmall>
        <p className="meta">{text.numbersHint}</p>
        <DraftLine draft={form} />
        <RefusedTextsKept draft={form}>
          <Form className="form" onSubmit={() => (tooMany.length === 0 ? onSave() : undefined)}>
            <NumberField label={fields.headcount} value={headcount} limits={eventLimits.headcount} onChange={(next) => set({ headcount: next })} onEmpty={() => set({ headcount: null })} />
            <NumberField label={fields.newcomers} value={newcomers} limits={eventLimits.headcount} onChange={(next) => set({ newcomers: next })} onEmpty={() => set({ newcomers: null })} problem={problemOf('newcomers')} />
            <NumberField label={fields.under18} hint={text.under18} value={under18} limits={eventLimits.headcount} onChange={(next) => set({ under18: next })} onEmpty={() => set({ under18: null })} problem={problemOf('under18')} />
            {difference !== null && <p role="status" className="numbers__difference" data-late={difference !== 0}>{text.difference({ what: difference === 0 ? text.same : difference > 0 ? text.fewer({ count: difference }) : text.more({ count: -difference }) })}</p>}
            <Button type="submit" look="filled">{text.saveNumbers}</Button>
          </Form>
        </RefusedTextsKept>
        <p className="meta">{text.inReport}</p>
      </Section>
    </>
  )
}
