import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareLanguage } from '../../scripts/words/compare.mjs'
import { languagesIn, readLanguage, sourceLanguage } from '../../scripts/words/write.mjs'
import { messages } from '../../words/generated/language-en.ts'
import { wordsIn, wordsOf } from '../../words/words.ts'
import { root } from '../rules/source-files.ts'
import { accentedLanguage, mirroredLanguage } from './pseudo-language.ts'

const folder = join(root, 'words')

describe('another language', () => {
  it.each(languagesIn(folder))('%s has the arguments of English in every message', (language: string) => {
    expect(compareLanguage(readLanguage(folder, language), readLanguage(folder, sourceLanguage)).wrong).toEqual([])
  })

  it('is compared with English message by message', () => {
    const english = { title: 'Title', group: { count: '{count, plural, one {#} other {#}}', paper: '{paper, select, a4 {A4} letter {US} other {}}', kept: 'Kept' } }
    const other = { group: { count: '{n, plural, one {#} other {#}}', paper: '{paper, select, a4 {A4} other {}}', kept: '{', old: 'Old' } }
    expect(compareLanguage(other, english)).toEqual({
      missing: ['title'],
      wrong: [
        'group.count: takes (n: number) where English takes (count: number)',
        "group.paper: takes (paper: 'a4') where English takes (paper: 'a4' | 'letter')",
        'group.kept: EXPECT_ARGUMENT_CLOSING_BRACE',
        'group.old: is not in English',
      ],
    })
  })

  it.each([['accents and longer texts', accentedLanguage(messages)], ['right to left', mirroredLanguage(messages)]])('with %s needs nothing but its folder', (_name, language) => {
    expect(compareLanguage(language.messages, messages)).toEqual({ missing: [], wrong: [] })
  })

  it('with accents and longer texts shows no English', () => {
    const words = wordsOf(accentedLanguage(messages))
    expect([words.actions.title, words.home.jobs.packFor({ cases: 1, members: 1204 }), words.format.number(1204)]).toEqual([
      'ÁçtíöñsÁçtíöñs', '1 çásé çásé, ,1.204 mémbérs mémbérs', '1.204',
    ])
  })

  it('from right to left keeps numbers of cases in their own direction', () => {
    const { cases, isRightToLeft } = wordsOf(mirroredLanguage(messages))
    expect([isRightToLeft, cases.ua({ number: '105/22' }).endsWith('\u2068105/22\u2069'), /[A-Za-z]/u.test(cases.title)]).toEqual([true, true, false])
  })

  it('has its days, lists and names of languages from the same locale', () => {
    const german = wordsOf({ ...accentedLanguage(messages), locale: 'de' }).format
    const english = wordsIn('en').format
    const day = '2026-11-16' as Parameters<typeof english.day>[0]
    expect([english, german].map((format) => [format.day(day), format.day(day, 'long'), format.list(['a', 'b', 'c']), format.language('es'), format.language('not a tag')])).toEqual([
      ['16 November 2026', 'Monday 16 November 2026', 'a, b and c', 'Spanish', 'not a tag'],
      ['16. November 2026', 'Montag, 16. November 2026', 'a, b und c', 'Spanisch', 'not a tag'],
    ])
  })
})
