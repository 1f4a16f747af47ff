import { useState } from 'react'
import { readNumber, type NumberLimits } from '../../core/text/read-number.ts'
import { useText } from '../text.ts'
import { useRefusedText } from './refused-texts.tsx'

export type NumberState = {
  /** What the field shows: what is typed, or the number. */
  readonly shown: string
  /** Something is typed that is no number of this field. */
  readonly isRefused: boolean
  /** Says so, and what to type; null while nothing is wrong or the typing may go on. */
  readonly remark: string | null
  /** Says between which numbers the field's is, after a button was pressed at the last of them; null else. */
  readonly limit: string | null
  readonly onText: (text: string) => void
  readonly onBlur: () => void
  readonly step: (by: number) => void
}

type Given = NumberLimits & {
  /** Null where no number is known, which only a field with `onEmpty` can have. */
  readonly value: number | null
  readonly onChange: (value: number) => void
  /** The field was emptied: no number is known. Without it an empty field is refused. */
  readonly onEmpty?: (() => void) | undefined
  /** Positive numbers have a plus sign. */
  readonly isSigned: boolean
  /** Names the field among those of its form. */
  readonly field: string
}

const textOf = (value: number | null, decimals: number, isSigned: boolean): string => {
  if (value === null) return ''
  return isSigned ? `${value > 0 ? '+' : ''}${value.toFixed(decimals)}` : String(Number(value.toFixed(decimals)))
}

/** Keeps what is typed in a number field until it is a number of that field; the form gets numbers only, and never another one than was typed. */
export const useNumber = ({ value, onChange, onEmpty, field, isSigned, ...limits }: Given): NumberState => {
  const { ui: text, format } = useText()
  const { kept, keep } = useRefusedText(field, value)
  const [typed, setTyped] = useState(kept)
  const [known, setKnown] = useState(value)
  const [knownKept, setKnownKept] = useState(kept)
  const [isAtLimit, setIsAtLimit] = useState(false)
  const [wasLeft, setWasLeft] = useState(kept !== null)
  // The form says another number: what was typed before is over.
  if (value !== known) {
    setKnown(value)
    setTyped(null)
  }
  // The draft was thrown away, or brought back.
  if (kept !== knownKept) {
    setKnownKept(kept)
    if (kept !== null || typed === knownKept) setTyped(kept)
  }
  const isEmpty = onEmpty !== undefined && typed?.trim() === ''
  const read = typed === null || isEmpty ? null : readNumber(typed, limits)
  const isRefused = read !== null && !read.ok
  const { min, max, decimals } = limits
  const range = { min: format.number(min), max: format.number(max) }
  const limit = decimals === 0 ? text.wholeNumber(range) : text.decimalNumber({ ...range, decimals })
  const sentence = [
    typed === null || typed.trim() === '' ? '' : text.notTaken({ typed: typed.trim() }), limit,
  ].filter((part) => part !== '').join(' ')
  return {
    shown: typed ?? textOf(value, decimals, isSigned),
    isRefused,
    remark: read !== null && !read.ok && (read.problem === 'refused' || wasLeft) ? sentence : null,
    limit: isAtLimit ? limit : null,
    onText: (next) => {
      setIsAtLimit(false)
      setTyped(next)
      setWasLeft(false)
      if (onEmpty !== undefined && next.trim() === '') {
        setKnown(null)
        keep(null)
        onEmpty()
        return
      }
      const found = readNumber(next, limits)
      keep(found.ok ? null : next)
      if (!found.ok) return
      setKnown(found.value)
      onChange(found.value)
    },
    onBlur: () => {
      setWasLeft(true)
      setIsAtLimit(false)
      if (!isRefused) setTyped(null)
    },
    step: (by) => {
      const next = Math.min(max, Math.max(min, Number(((value ?? 0) + by).toFixed(decimals))))
      setTyped(null)
      keep(null)
      setIsAtLimit(next === value)
      if (next !== value) onChange(next)
    },
  }
}
