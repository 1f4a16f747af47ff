import { describe, expect, it } from 'vitest'
import { isHomeMail } from '../../../core/case/home-mail.ts'

describe('isHomeMail', () => {
  it.each([
    ['United States', 'USA', true],
    ['The United Kingdom', 'UK', true],
    ['Türkiye', 'Turkey', true],
    ['Myanmar', 'Burma', true],
    ['South Korea', 'North Korea', false],
    ['Peru', 'Chile', false],
    [null, 'Peru', false],
    ['', '', false],
  ])('from %s to a group in %s: %s', (country, home, isHome) => {
    expect(isHomeMail({ country, postalLines: [] }, home)).toBe(isHome)
  })
})
