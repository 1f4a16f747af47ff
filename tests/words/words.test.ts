import { describe, expect, it } from 'vitest'
import { en } from '../../words/i18n/en.ts'

/** Every entry with its key; a function stands with its source, which holds its words. */
const entriesOf = (value: unknown, key: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value === 'function') return [[key, [...String(value).matchAll(/'([^']*)'|`([^`]*)`/g)].map(([, plain, template]) => plain ?? template).join(' ')]]
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => entriesOf(inner, `${key}.${name}`))
  return []
}
const entries = entriesOf(en, 'en')

describe('the words of the window', () => {
  it('are many', () => {
    expect(entries.length).toBeGreaterThan(300)
  })

  it.each([
    ['no exclamation marks', /!(?!=)/],
    ['no cheering or blaming words', /\b(successful(ly)?|invalid|oops|please note|record id|sync(ed)?)\b/i],
    ['no first person', /\b(I|I’m|we|our|my)\b/],
    ['no straight quotes where printed ones belong', /(?<=\w)'(?=\w)/],
  ])('have %s', (_name, pattern) => {
    const allowed = new Set(['en.welcome.setUp', 'en.members.purposes.name-on-letters', 'en.members.purposes.email-news', 'en.members.purposes.keep-record', 'en.ui.isWorkSafe'])
    expect(entries.filter(([key, words]) => pattern.test(words) && !allowed.has(key)).map(([key]) => key)).toEqual([])
  })
})
