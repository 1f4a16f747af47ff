import { describe, expect, it, vi } from 'vitest'
import { catalogueOf, sentence, type Language } from '../../words/catalogue.ts'
import { formatIn } from '../../words/format.ts'
import { wordsIn } from '../../words/words.ts'

type Sample = {
  readonly plain: string
  readonly quoted: string
  readonly letters: (values: { readonly count: number; readonly who: string }) => string
  readonly paper: (values: { readonly paper: 'a4' | 'letter' }) => string
  readonly states: { readonly 'to-write': string; readonly posted: string }
}

const english: Language = {
  locale: 'en-GB', isRightToLeft: false,
  messages: {
    plain: 'Letters <of the group>', quoted: 'Type \'{letter}\' in Word',
    letters: '{count, plural, one {# letter} other {# letters}} for {who}',
    paper: '{paper, select, a4 {A4} letter {US Letter} other {}}', states: { 'to-write': 'To write', posted: 'Posted' },
  },
}
const arabic: Language = {
  locale: 'ar-u-nu-latn', isRightToLeft: true,
  messages: {
    letters: '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} إلى {who}',
    states: { posted: 'مرسلة' },
  },
}

describe('a catalogue', () => {
  const words = catalogueOf<Sample>(english, english)

  it('gives texts as they are, sentences with their values, and numbers with the signs of the language', () => {
    expect([words.plain, words.quoted, words.letters({ count: 1, who: 'Teodora Vasín' }), words.letters({ count: 1204, who: '<b>{who}' }), words.paper({ paper: 'letter' })]).toEqual([
      'Letters <of the group>', 'Type {letter} in Word', '1 letter for Teodora Vasín', '1,204 letters for <b>{who}', 'US Letter',
    ])
  })

  it('writes a negative number with a true minus sign', () => {
    const signed = catalogueOf<{ readonly step: (values: { readonly step: number }) => string }>({ ...english, messages: { step: '{step, number, ::sign-except-zero}' } }, { ...english, messages: { step: '{step, number, ::sign-except-zero}' } })
    expect([[-4, 0, 4].map((step) => signed.step({ step })), formatIn('en-GB').number(-1204), wordsIn('en').printing.printing.step({ step: -4 })]).toEqual([['−4', '0', '+4'], '−1,204', '−4'])
  })

  it('is looked up by code, listed and spread', () => {
    const state: 'to-write' | 'posted' = 'posted'
    expect([words.states[state], Object.entries(words.states), { ...words.states }.posted]).toEqual(['Posted', [['to-write', 'To write'], ['posted', 'Posted']], 'Posted'])
  })

  it('parses a message once', () => {
    expect(words.letters).toBe(words.letters)
    expect(words.states).toBe(words.states)
  })

  it('asks `Intl` nothing for a message without numbers: the first question takes a new process as long as a thousand letters', () => {
    const asked = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl.NumberFormat, 'supportedLocalesOf'), vi.spyOn(Intl, 'PluralRules')]
    const fresh = catalogueOf<Sample>(english, english)
    expect([fresh.quoted, fresh.paper({ paper: 'a4' })]).toEqual(['Type {letter} in Word', 'A4'])
    expect(asked.flatMap(({ mock }) => mock.calls)).toEqual([])
    vi.restoreAllMocks()
  })

  it('uses the six plurals of Arabic and keeps a name in its own direction', () => {
    const { letters } = catalogueOf<Sample>(arabic, english)
    expect([0, 1, 2, 3, 11, 100].map((count) => letters({ count, who: 'UA 105/22' }).replace(' إلى \u2068UA 105/22\u2069', ''))).toEqual([
      'لا رسائل', 'رسالة واحدة', 'رسالتان', '3 رسائل', '11 رسالة', '100 رسالة',
    ])
  })

  it('falls back to English, message by message', () => {
    const { states, plain } = catalogueOf<Sample>(arabic, english)
    expect([states.posted, states['to-write'], plain]).toEqual(['مرسلة', 'To write', 'Letters <of the group>'])
  })

  it('has no entry that English lacks', () => {
    const words = catalogueOf<Sample>({ ...arabic, messages: { ...arabic.messages, old: 'x' } }, english)
    expect('old' in words).toBe(false)
  })

  it('says a sentence of any message', () => {
    expect([sentence(words.plain, { count: 2 }), sentence(words.letters, { count: 2, who: 'Ana' })]).toEqual(['Letters <of the group>', '2 letters for Ana'])
  })
})
