import { parseDate, type CalendarDate } from '@internationalized/date'
import { useRef, useState } from 'react'
import { dayFrom, type Day } from '../../core/day.ts'
import { useText } from '../text.ts'

const dateOf = (value: string): CalendarDate | null => {
  const day = dayFrom(value)
  return day === undefined ? null : parseDate(day)
}

export type DayState = {
  /** The value of the date picker; null while the parts are not a valid day. */
  readonly date: CalendarDate | null
  readonly setDate: (date: CalendarDate | null) => void
  /** Called with the text of the parts; repeated calls with the same text have no effect. */
  readonly onText: (text: string) => void
  readonly day: Day | undefined
  /** A sentence on a typed text that is not a valid day. */
  readonly remark: string | null
}

/**
 * Connects a day field with the text in its form: a day as `YYYY-MM-DD`, or the text as typed so far. A text that
 * is not a valid day stays in the form until it is replaced, and a remark beside the field says so.
 */
export const useDay = (value: string, onChange: (value: string) => void): DayState => {
  const { ui: text } = useText()
  const [known, setKnown] = useState(value)
  const [date, setDate] = useState(() => dateOf(value))
  // The first text of the parts is already in the form.
  const lastText = useRef<string | null>(null)
  if (value !== known) {
    setKnown(value)
    setDate(dateOf(value))
  }
  const onText = (next: string): void => {
    const before = lastText.current
    lastText.current = next
    if (before === null || before === next || next === known) return
    setKnown(next)
    onChange(next)
  }
  const day = dayFrom(value)
  const remark = day !== undefined || value === '' ? null : text.notWholeDay({ typed: value })
  return { date, setDate, onText, day, remark }
}
