import type { Occasion } from '../../../core/pack/types.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'

/** The hours and the place of the event that the pack is for, as its sheets print them; nothing where there are none. */
export const OccasionTimes = ({ occasion: { startsAt = null, endsAt = null, place = null }, onChange }: {
  readonly occasion: Occasion
  readonly onChange: (change: Partial<Occasion>) => void
}) => {
  const { packs: text, format } = useText()
  const times = startsAt !== null && endsAt !== null ? text.occasionHours({ start: startsAt, end: endsAt }) : startsAt ?? ''
  const printed = format.series([times, place ?? ''])
  if (printed === '') return null
  return (
    <p className="meta">
      <span>{text.occasionPrinted({ text: printed })}</span>
      <LinkButton onPress={() => onChange({ startsAt: null, endsAt: null, place: null })}>{text.occasionLeaveOut}</LinkButton>
    </p>
  )
}
