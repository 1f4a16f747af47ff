import { describe, expect, it } from 'vitest'
import { textOfParts } from '../../../renderer/ui/typed-day.ts'

const placeholders = { day: 'dd', month: 'mm', year: 'yyyy' } as const
const partsOf = (day: number | null, month: number | null, year: number | null) => {
  const part = (type: keyof typeof placeholders, value: number | null) => ({ type, value, text: value === null ? placeholders[type] : String(value).padStart(2, '0'), isPlaceholder: value === null })
  const line = { type: 'literal', text: '/', isPlaceholder: false }
  return [part('day', day), line, part('month', month), line, part('year', year)]
}

describe('a day typed in parts', () => {
  it.each([
    [16, 11, 2026, '2026-11-16'], [29, 2, 2024, '2024-02-29'], [null, null, null, ''],
    [30, 2, 2026, '30/02/2026'], [29, 2, 2026, '29/02/2026'], [16, 11, null, '16/11/yyyy'], [null, null, 2026, 'dd/mm/2026'], [16, 11, 26, '16/11/26'],
  ])('%s, %s and %s say %j', (day, month, year, text) => {
    expect(textOfParts(partsOf(day, month, year))).toBe(text)
  })
})
