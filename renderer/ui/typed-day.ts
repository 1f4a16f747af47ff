import type { Day } from '../../core/day.ts'
import { dayFrom, dayOf } from '../../core/day.ts'

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
