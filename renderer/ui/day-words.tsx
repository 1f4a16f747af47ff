import type { Day } from '../../core/day.ts'
import { dayText } from '../text.ts'

/** A day in words that machines can read too. */
export const DayWords = ({ day, form = 'full' }: { readonly day: Day; readonly form?: 'long' | 'full' | 'short' | 'brief' }) => (
  <time dateTime={day}>{dayText(day, form)}</time>
)
