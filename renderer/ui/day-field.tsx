import { useState } from 'react'
import type { Day } from '../../core/day.ts'
import { dayFrom, dayOf } from '../../core/day.ts'
import { dayText, useText } from '../i18n/text.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

/** Reads a day as typed: 2026-11-16, 16.11.2026, 16/11/2026 (day first) or 16 November 2026. */
export const readTypedDay = (typed: string): Day | undefined => {
  const trimmed = typed.trim()
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(trimmed)
  if (written) return dayOf(Number(written[3]), Number(written[2]), Number(written[1]))
  const worded = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u.exec(trimmed)
  const month = worded ? monthNamed(worded[2] ?? '') : 0
  if (worded && month > 0) return dayOf(Number(worded[3]), month, Number(worded[1]))
  return dayFrom(trimmed)
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthNamed = (name: string): number => months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1

/** A day typed as text. `value` is what is typed; the hint repeats in words what was understood. */
export const DayField = ({ value, onChange, onFocus, ...field }: FieldProps & {
  readonly value: string
  /** Given as YYYY-MM-DD as soon as the text is a day, otherwise as typed. */
  readonly onChange: (value: string) => void
  readonly onFocus?: () => void
}) => {
  const text = useText()
  const [typed, setTyped] = useState<string | null>(null)
  const day = readTypedDay(value)
  return (
    <TextField
      {...field} value={typed ?? value} hint={day ? dayText(day, 'long') : (field.hint ?? text.ui.dayShape)}
      onChange={(next) => {
        setTyped(next)
        onChange(readTypedDay(next) ?? next.trim())
      }}
      onBlur={() => setTyped(null)} {...(onFocus ? { onFocus } : {})}
    />
  )
}
