import { describe, expect, it } from 'vitest'
import { bannedIn } from '../rules/plain-words.ts'
import { messagesIn } from '../../scripts/words/messages.mjs'
import { messages } from '../../words/generated/language-en.ts'

/** Every message with its path, without the forms of a plural for one number only. */
const entries = (messagesIn(messages) as readonly (readonly [string, string])[]).map(([path, text]) => [path, text.replaceAll(/=\d+ \{[^{}]*\}/gu, '')] as const)

/** Sentences that a person says: a question of a reader, a name for their own group, what a member agrees to, how a letter begins, words to ask an outlet with. */
const spoken = new Set([
  'welcome.setUp', 'members.purposes.name-on-letters', 'members.purposes.email-news', 'members.purposes.keep-record', 'ui.isWorkSafe', 'errorPage.safe',
  'sheets.ownWords.openingLines.read', 'sheets.ownWords.openingLines.surprise', 'sheets.ownWords.openingLines.change', 'sheets.signIn.purposes.name-on-letters.start', 'sheets.signIn.purposes.name-on-letters.whole', 'sheets.signIn.purposes.keep-record.whole',
  'outlets.askDialog.text', 'outlets.askDialog.textCase', 'sheets.howTo.sample.self', 'sheets.howTo.sample.about', 'sheets.howTo.sample.ask', 'sheets.howTo.sample.end',
])

describe('the English words', () => {
  it('are many', () => {
    expect(entries.length).toBeGreaterThan(800)
  })

  it('have no dot in a key: tools of translators take it for a group', () => {
    const keysOf = (tree: object): readonly string[] => Object.entries(tree).flatMap(([key, value]) => [key, ...(typeof value === 'object' ? keysOf(value as object) : [])])
    expect(keysOf(messages).filter((key) => key.includes('.'))).toEqual([])
  })

  it.each([
    ['no exclamation marks', /!/u],
    ['no cheering or blaming words', /\b(successful(ly)?|invalid|oops|please note|record id|sync(ed)?)\b/iu],
    ['no first person', /\b(I|I’m|we|our|my)\b/u],
    ['no turns of a dialect', /\b(anew|parts paragraphs|line each line)\b/iu],
    ['no directions on the screen, which other scripts mirror', /\bon the (left|right)\b/iu],
    ['no straight quotes where printed ones belong', /(?<=\w)'(?=\w)/u],
  ])('have %s', (_name, pattern) => {
    expect(entries.filter(([path, text]) => pattern.test(text) && !spoken.has(path)).map(([path]) => path)).toEqual([])
  })

  it('use plain words', () => {
    expect(entries.flatMap(([path, text]) => bannedIn(path, text))).toEqual([])
  })

  it('have no sentence of more than 20 words', () => {
    // Of a plural the form for most numbers is read, as a person reads it.
    const read = (text: string): string => text.replaceAll(/\{\w+, plural, (?:[^{}]*\{[^{}]*\})*? ?other \{([^{}]*)\}\}/gu, '$1')
    const isLong = (text: string): boolean => /(?:[^\s.:?]+\s+){20}/u.test(read(text))
    expect([entries.filter(([, text]) => isLong(text)).map(([path]) => path), isLong('word '.repeat(21)), isLong('{count, plural, one {# letter} other {# letters}} '.repeat(9))]).toEqual([[], true, false])
  })
})
