import { describe, expect, it } from 'vitest'
import { hasOtherWord, isDateLine } from '../../../../core/case/reader/date-line.ts'
import { findDates } from '../../../../core/case/reader/find-dates.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import { linesOfText } from '../../../../documents/read/lines-of-text.ts'

const judged = (text: string): readonly boolean[] =>
  findDates(text).flatMap(({ start, end }) => (isDateLine(text, start, end) ? [hasOtherWord(text, start)] : []))

describe('a line that is only a day', () => {
  it.each([
    ['12 March 2024', [false]],
    ['Tuesday, 12 March 2024', [false]],
    ['mer. 13 mars 2024', [false]],
    ['Letters of the month | 2024-03-12', [false]],
    ['Bolzano, 12 marzo 2024', [false]],
    ['arrested 12 March 2024', [true]],
    ['They were arrested on 12 March 2024', []],
  ] as const)('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected)
  })

  it('keeps the word before the day in sight, and asks whether it is the day of issue', () => {
    const reading = readUrgentAction(linesOfText('arrested 12 March 2024'))
    expect([reading.issueDate, reading.unread, reading.provenance.find(({ field }) => field === 'issueDate')?.confidence]).toEqual(['2024-03-12', ['arrested'], 'check'])
  })
})
