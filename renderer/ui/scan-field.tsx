import { useEffect, useRef } from 'react'
import { TextField } from './text-field.tsx'

/**
 * A field for codes that are typed or scanned one after the other. What is refused stays to be read and is selected: a scanner
 * acts as a keyboard, so that the next scan takes its place. `refused`: why the last one was refused, another object each time.
 */
export const ScanField = ({ label, hint, value, onChange, refused, takesFocus = false }: {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly refused: object | null
  /** Takes the focus when it appears. */
  readonly takesFocus?: boolean
}) => {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (refused === null) return
    input.current?.focus()
    input.current?.select()
  }, [refused])
  // What it took the place of was higher: without this the field is above what is visible.
  useEffect(() => {
    if (takesFocus) input.current?.scrollIntoView({ block: 'nearest' })
  }, [takesFocus])
  return <TextField inputRef={input} label={label} hint={hint} value={value} onChange={onChange} takesFocus={takesFocus} />
}
