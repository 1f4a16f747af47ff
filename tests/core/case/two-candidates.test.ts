import { expect, it } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'

const read = (...lines: readonly string[]): ReturnType<typeof readUrgentAction> => readUrgentAction(linesOfText([...lines, '', 'FREE ANNA EXEMPLA', '', 'Anna Exempla is held in Lindow.'].join('\n')))
const asked = (reading: ReturnType<typeof readUrgentAction>, field: string): unknown => {
  const found = reading.provenance.find((entry) => entry.field === field)
  return [found?.confidence, found?.alternatives?.map(({ value }) => value)]
}

it('an index number is asked about where the document names another one', () => {
  const one = read('URGENT ACTION', 'UA 12/26 Index: EUR 10/1234/2026 Norway 14 January 2026')
  const two = read('URGENT ACTION', 'UA 12/26 Index: EUR 10/1234/2026 Norway 14 January 2026', 'Index: EUR 10/0007/2025')
  expect([one, two].map((reading) => [reading.indexNumber, asked(reading, 'indexNumber')])).toEqual([
    ['EUR 10/1234/2026', ['sure', undefined]], ['EUR 10/1234/2026', ['check', ['EUR 10/0007/2025']]],
  ])
})

it('a day of issue is asked about where another day is beside it, and not where a label says which it is', () => {
  const two = read('2 February 2026', '', 'URGENT ACTION', 'UA 12/26 Index: EUR 10/1234/2026 Norway 14 January 2026')
  const labelled = read('2 February 2026', '', 'URGENT ACTION', 'UA: 12/26 Index: EUR 10/1234/2026 Norway', 'Date: 14 January 2026')
  expect([two, labelled].map((reading) => [reading.issueDate, asked(reading, 'issueDate')])).toEqual([
    ['2026-01-14', ['check', ['2026-02-02']]], ['2026-01-14', ['sure', undefined]],
  ])
})
