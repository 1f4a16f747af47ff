import { createEvents } from 'ics'
import type { EventAttributes } from 'ics'
import type { Day } from '../../core/day.ts'
import { addDays } from '../../core/day.ts'
import type { CaseId } from '../../core/ids.ts'

/** A case with a deadline, as the calendar shows it. No member is in it. */
export type DatedCase = {
  readonly id: CaseId
  readonly uaNumber: string | null
  readonly title: string
  readonly people: string
  readonly country: string | null
  readonly deadline: Day
}

const partsOf = (day: Day): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

const daysBefore = 7

const eventOf = (kept: DatedCase, today: Day): EventAttributes => ({
  // The same case is the same entry: read again, it moves instead of coming twice.
  uid: `${kept.id}@vigil.invalid`,
  productId: 'Vigil',
  title: ['Deadline', kept.uaNumber === null ? '' : `UA ${kept.uaNumber}`, kept.title || kept.people].filter((part) => part !== '').join(' '),
  description: [kept.people, kept.country].filter((part) => part !== null && part !== '').join(', '),
  start: partsOf(kept.deadline),
  end: partsOf(addDays(kept.deadline, 1)),
  created: [...partsOf(today), 0, 0],
  busyStatus: 'FREE',
  alarms: [{ action: 'display', description: 'Deadline in a week', trigger: { days: daysBefore, before: true } }],
})

const longestLine = 75

/** The library folds lines by characters; the standard (RFC 5545, 3.1) counts octets. */
const foldByOctets = (text: string): string =>
  text.replace(/\r\n[ \t]/gu, '').split('\r\n').map((line) => {
    let folded = ''
    let octets = 0
    for (const character of line) {
      const size = Buffer.byteLength(character)
      if (octets + size > longestLine) {
        folded += '\r\n '
        octets = 1
      }
      folded += character
      octets += size
    }
    return folded
  }).join('\r\n')

/** Deadlines as an iCalendar file: one whole day for each case, with a reminder a week before. */
export const writeDeadlines = (cases: readonly DatedCase[], today: Day): Uint8Array => {
  const { value, error } = createEvents(cases.map((kept) => eventOf(kept, today)), { productId: 'Vigil', method: 'PUBLISH', calName: 'Vigil deadlines' })
  if (error || !value) throw error ?? new Error('No calendar was made')
  return new TextEncoder().encode(foldByOctets(value))
}
