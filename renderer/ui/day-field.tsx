import { useState } from 'react'
import { useText } from '../text.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'
import { readTypedDay } from './typed-day.ts'

/** A day typed as text. `value` is what is typed; the hint repeats in words what was understood. */
export const DayField = ({ value, onChange, onFocus, ...field }: FieldProps & {
  readonly value: string
  /** Given as YYYY-MM-DD as soon as the text is a day, otherwise as typed. */
  readonly onChange: (value: string) => void
  readonly onFocus?: () => void
}) => {
  const text = useText()
  const { format } = text
  const [typed, setTyped] = useState<string | null>(null)
  const day = readTypedDay(value)
  return (
    <TextField
      {...field} value={typed ?? value} hint={day ? format.day(day, 'long') : (field.hint ?? text.ui.dayShape)}
      onChange={(next) => {
        setTyped(next)
        onChange(readTypedDay(next) ?? next.trim())
      }}
      onBlur={() => setTyped(null)} {...(onFocus ? { onFocus } : {})}
    />
  )
}
