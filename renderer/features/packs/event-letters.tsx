import type { PackPlan } from '../../../core/pack/types.ts'
import { useText } from '../../text.ts'
import { Note } from '../../ui/notes.tsx'

/** Says why the pack of an event has another number of letters than the event's plan: the plan counts people, the pack writers and targets. */
export const EventLetters = ({ planned, plan }: { readonly planned: number; readonly plan: Pick<PackPlan, 'choices' | 'counts'> | null }) => {
  const { packs: text } = useText()
  if (planned === 0 || plan === null || !plan.choices.parts.includes('letters') || plan.counts.letters === planned) return null
  return <Note title={text.eventLetters({ planned, printed: plan.counts.letters })}>{plan.counts.letters < planned ? text.eventLettersFewer : text.eventLettersMore}</Note>
}
