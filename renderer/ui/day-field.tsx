import { DatePicker } from 'react-aria-components'
import { useText } from '../text.ts'
import { DayParts } from './day-parts.tsx'
import type { FieldProps } from './field.tsx'
import { FieldFrame } from './field.tsx'
import { useDay } from './use-day.ts'

/** A day, typed in parts or picked from a calendar. The hint shows it in words. */
export const DayField = ({ value, onChange, saidOfDay, ...field }: FieldProps & {
  /** A sentence about the day that does not keep it from being saved, shown after it. */
  readonly saidOfDay?: string | null
  readonly value: string
  /** Called with YYYY-MM-DD, an empty text, or, while it is not a valid day, the text as typed so far. */
  readonly onChange: (value: string) => void
}) => {
  const { format } = useText()
  const { date, setDate, onText, day, remark } = useDay(value, onChange)
  // What was typed says more than that it is not a day; never both.
  const problem = field.problem ? (remark ?? field.problem) : null
  return (
    <DatePicker className="field" value={date} onChange={setDate} granularity="day" isInvalid={Boolean(field.problem)} validationBehavior="aria">
      <FieldFrame {...field} problem={problem} hint={(problem === null ? remark : null) ?? (day ? [`${format.day(day, 'long')}${saidOfDay ? '.' : ''}`, saidOfDay ?? ''].join(' ').trim() : field.hint)}>
        <DayParts onText={onText} />
      </FieldFrame>
    </DatePicker>
  )
}
