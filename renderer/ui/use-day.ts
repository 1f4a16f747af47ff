import { parseDate, type CalendarDate } from '@internationalized/date'
import { useRef, useState } from 'react'
import { dayFrom, type Day } from '../../core/day.ts'
import { useText } from '../text.ts'
import { wasMended } from './typed-day.ts'

const dateOf = (value: string): CalendarDate | null => {
  const day = dayFrom(value)
  return day === undefined ? null : parseDate(day)
}

export type DayState = {
  /** What the date picker shows; null while the parts are no day. */
  readonly date: CalendarDate | null
  readonly setDate: (date: CalendarDate | null) => void
  /** Hears what the parts say, once or again. */
  readonly onText: (text: string) => void
  readonly day: Day | undefined
  /** Says what was typed where it is no day, or what became of it. */
  readonly remark: string | null
}

/**
 * Keeps a day field in step with the text of its form: a day as `YYYY-MM-DD`, or what is typed so far. A text that
 * is no day stays in the form until a day takes its place, and is said beside the field.
 */
export const useDay = (value: string, onChange: (value: string) => void): DayState => {
  const { ui: text, format } = useText()
  const [known, setKnown] = useState(value)
  const [date, setDate] = useState(() => dateOf(value))
  const [mended, setMended] = useState<string | null>(null)
  // What the parts say at first is what the form knows already.
  const heard = useRef<string | null>(null)
  if (value !== known) {
    setKnown(value)
    setDate(dateOf(value))
  }
  const onText = (next: string): void => {
    const before = heard.current
    heard.current = next
    if (before === null || before === next || next === known) return
    setMended(wasMended(before, next) ? before : null)
    setKnown(next)
    onChange(next)
  }
  const day = dayFrom(value)
  const remark = day !== undefined
    ? (mended === null ? null : text.dayMended({ typed: mended, day: format.day(day) }))
    : value === '' ? null : text.notWholeDay({ typed: value })
  return { date, setDate, onText, day, remark }
}
