import { describe, expect, it } from 'vitest'
import { isRightToLeft, keepDirection } from '../../../core/pack/direction.ts'
import { letterDate } from '../../../core/pack/letter-date.ts'
import type { Day } from '../../../core/day.ts'

describe('isRightToLeft', () => {
  it.each([
    [null, 'Dear Minister', false],
    [null, '«معالي الوزيرة»', true],
    ['he', '', true],
    ['en', '', false],
    [null, '', false],
    ['ar', 'Dear Minister', false],
    [null, '12 שלום', true],
  ])('language %s, text %j: %s', (language, text, expected) => {
    expect(isRightToLeft(language, text)).toBe(expected)
  })
})

describe('keepDirection', () => {
  it.each([
    ['12 Mill Lane', '\u200e12 Mill Lane'],
    ['Mill Lane 12', 'Mill Lane 12'],
    ['12 שדרה', '12 שדרה'],
    ['12', '12'],
  ])('%j', (line, kept) => {
    expect(keepDirection(line)).toBe(kept)
  })
})

describe('letterDate', () => {
  const day = '2026-12-05' as Day
  it.each([
    ['es', 'a4', '5 de diciembre de 2026'],
    ['en', 'a4', '5 December 2026'],
    ['en', 'letter', 'December 5, 2026'],
    ['de', 'letter', '5. Dezember 2026'],
    ['no tag at all', 'a4', '2026-12-05'],
  ] as const)('in %s on %s', (language, paper, words) => {
    expect(letterDate(day, language, paper)).toBe(words)
  })
})
