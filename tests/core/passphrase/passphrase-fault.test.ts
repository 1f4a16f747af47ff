import { describe, expect, it } from 'vitest'
import { passphraseFault, maxPassphrase } from '../../../core/passphrase/passphrase-fault.ts'
import { passphraseForms } from '../../../core/passphrase/passphrase-form.ts'

const found = (typed: string): string => {
  const fault = passphraseFault(typed)
  return fault === null ? 'taken' : fault.code === 'weak' ? fault.why : fault.code
}

describe('a new passphrase', () => {
  it('has at least 12 characters, of any kind, and at most 1,000', () => {
    expect(['', 'lanternmill', 'lantern mill', '    lantern    ', 'xK9#mL$p2!Qw', '🐦🌊🕯📮🧵🪁🎻🧭🍐🪶🫖🧶', '灯笼在磨坊巷上方照着旧桥和水', 'लालटेन की गली'].map(found))
      .toEqual(['short', 'short', 'taken', 'short', 'taken', 'taken', 'taken', 'taken'])
    const long = 'lantern over the mill lane '.repeat(40).slice(0, maxPassphrase)
    expect([found(long), found(`${long}x`), found('🐦'.repeat(maxPassphrase + 1))]).toEqual(['taken', 'long', 'long'])
  })

  it('does not repeat itself', () => {
    expect(['aaaaaaaaaaaa', 'abababababab', 'passwordpassword', 'mill mill mill mill', '------------', '            x', '111111111112', '1212 1212 1212', '🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦'].map(found))
      .toEqual(['repeated', 'repeated', 'repeated', 'repeated', 'repeated', 'short', 'repeated', 'repeated', 'repeated'])
    // Twice what is long enough alone.
    expect(found('lantern mill lane lantern mill lane')).toBe('taken')
  })

  it('is no row of the alphabet, of numbers or of a keyboard', () => {
    expect(['123456789012', '098765432109', 'abcdefghijkl', 'lkjihgfedcba', 'qwertyuiop12', 'qwertzuiopasdf', 'azertyuiopqsdf', 'aabbccddeeff', 'йцукенгшщзхъ', 'abcd-efgh-ijkl'].map(found)).toEqual(Array(10).fill('row'))
  })

  it('is not of words alone that many people take', () => {
    expect(['password1234', 'Passphrase2026', 'p@ssw0rd1234', 'AmnestyInternational', 'amnesty group letters', 'iloveyou1999', 'welcome12345', 'Vigil passphrase'].map(found)).toEqual(Array(8).fill('common'))
  })

  it('is taken where it is of words that have nothing to do with each other, with or without signs', () => {
    expect(['lantern over the mill lane', 'another lantern entirely', 'correct horse battery staple', 'five plain words of mine', 'Straße am Fluß', 'mypasswordisalantern', '839201746552', 'deer feed tree weed'].map(found)).toEqual(Array(8).fill('taken'))
  })
})

describe('the form of a passphrase', () => {
  it('is the same by each keyboard, and knows that of older versions', () => {
    expect([passphraseForms('café'.normalize('NFD')), passphraseForms('①ﬁﬁ')]).toEqual([['café'.normalize('NFC')], ['1fifi']])
    expect([passphraseForms('heart ❤️'), passphraseForms('heart ❤')]).toEqual([['heart ❤', 'heart ❤️'], ['heart ❤']])
    expect(passphraseForms('👩‍🌾')).toEqual(['👩‍🌾'])
  })
})
