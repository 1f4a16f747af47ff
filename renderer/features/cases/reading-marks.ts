import type { Provenance, Reading } from '../../../core/case/reading.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { FieldMark } from './form-context.tsx'

type Reasons = Messages['import']['checkReasons']

const belongTo = (provenance: readonly Provenance[], field: string): readonly Provenance[] =>
  provenance.filter((entry) => entry.field === field || entry.field.startsWith(`${field}.`))

/** Where a field of the form was read, as its first line counted from 1, and whether a person should look at it. */
export const markOfField = (reading: Reading, field: string, reasons: Reasons): FieldMark | null => {
  const entries = belongTo(reading.provenance, field)
  const [first] = entries
  if (!first) return null
  const toCheck = entries.find(({ confidence }) => confidence === 'check')
  const lines = entries.flatMap(({ ranges }) => ranges.map(({ line }) => line))
  return {
    isToCheck: toCheck !== undefined,
    line: lines.length === 0 ? null : Math.min(...lines) + 1,
    reason: toCheck && toCheck.reason in reasons ? reasons[toCheck.reason as keyof Reasons] : reasons.other,
  }
}

/** The fields a person should look at, in the order of the document, each once. */
export const fieldsToCheck = (reading: Reading): readonly string[] => {
  const entries = reading.provenance.filter(({ confidence }) => confidence === 'check')
  const inOrder = entries.toSorted((a, b) => (a.ranges[0]?.line ?? 0) - (b.ranges[0]?.line ?? 0))
  return [...new Set(inOrder.map(({ field }) => field))]
}

/** How many facts were read surely. */
export const sureCount = (reading: Reading): number => reading.provenance.filter(({ confidence }) => confidence === 'sure').length
