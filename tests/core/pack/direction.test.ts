import { describe, expect, it } from 'vitest'
import { isRightToLeft, keepDirection, startsRightToLeft } from '../../../core/pack/direction.ts'
import { letterDate } from '../../../core/pack/letter-date.ts'
import type { Day } from '../../../core/day.ts'
import { packItems } from '../../../core/pack/pack-items.ts'
import { packPlan, sheetWords } from '../../kit/pack-sample.ts'

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

describe('the direction of a sentence', () => {
  it.each([
    ['\u2068مكتبة\u2069, continued', false],
    ['\u2068\u2068أ\u2069, \u2068ب\u2069\u2069, continued', false],
    ['\u2068Library\u2069، تابع', true],
    ['\u2068مكتبة\u2069', true],
    ['\u2068Library\u2069 2', false],
  ])('is not that of a name that it keeps apart: %j', (text, expected) => {
    expect(startsRightToLeft(text)).toBe(expected)
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
    ['en-GB', 'letter', 'December 5, 2026'],
    ['en-US', 'a4', '5 December 2026'],
    ['de', 'letter', '5. Dezember 2026'],
    ['no tag at all', 'a4', '2026-12-05'],
  ] as const)('in %s on %s', (language, paper, words) => {
    expect(letterDate(day, language, paper)).toBe(words)
  })

  it('has the French first of a month', () => {
    expect([letterDate('2026-12-01' as Day, 'fr', 'a4'), letterDate('2026-12-11' as Day, 'fr', 'a4'), letterDate('2026-12-01' as Day, 'es', 'a4')])
      .toEqual(['1er décembre 2026', '11 décembre 2026', '1 de diciembre de 2026'])
  })

  it.each([['a4', '1 February 2023', 'February 1, 2023'], ['letter', 'February 1, 2023', '1 February 2023']] as const)('has the form of the sheets on %s', (paper, words, other) => {
    const sheets = JSON.stringify(packItems(packPlan({ choices: { paper, parts: ['signin', 'tally'] } }), sheetWords))
    expect([sheets.includes(words), sheets.includes(other)]).toEqual([true, false])
  })
})
