import { describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../../core/case/case-file.ts'
import type { Day } from '../../../core/day.ts'
import { noRestrictions } from '../../../core/member/safety.ts'
import { lettersFor } from '../../../core/pack/choose-letter.ts'
import { packCase, packLetter, packMember, packPlan, packTarget } from '../../kit/pack-sample.ts'

const one = (given: Parameters<typeof packCase>[0] = {}) => packCase({ targets: [packTarget(1)], ...given })
const settings = { groupAddress: 'c/o Library\nMillrace' }

describe('who writes', () => {
  it('members, blank letters, letters of the group, large ones; then those to take home, by outlet', () => {
    const plan = packPlan({ cases: [one()], choices: { copies: 1, groupLetters: 1, largePrint: 'copies', largeCopies: 1, parts: ['letters', 'takehome'], outlets: ['Library', 'School'], outletCopies: 1 } })
    expect(plan.letters.map(({ code, kind, isLarge, outlet, sender }) => [code.slice(5, 8), kind, isLarge, outlet, sender?.name ?? null])).toEqual([
      ['001', 'single', false, null, 'Tamsin Oyelaran'], ['002', 'single', false, null, null], ['003', 'single', false, null, null],
      ['004', 'group', false, null, 'Millrace Letter Group'], ['005', 'single', true, null, null], ['006', 'single', false, 0, null], ['007', 'single', false, 1, null],
    ])
  })

  it('another number of blank letters for a case, also none', () => {
    const [first, second] = [one(), one({ id: '01HX00000000000000000000C2' as ReturnType<typeof packCase>['id'], uaNumber: '7/23', targets: [packTarget(2)] })]
    const plan = packPlan({ cases: [first, second], members: [], choices: { copies: 3, caseCopies: { [first.id]: 0 } } })
    expect([plan.letters.length, plan.batches.map(({ uaNumber, letterCount }) => [uaNumber, letterCount])]).toEqual([3, [['7/23', 3]]])
  })

  it('on the day of the evening', () => {
    expect(packPlan({ cases: [one()], choices: { occasion: { name: 'Winter evening', day: '2023-12-05' as Day } } }).letters[0]?.day).toBe('2023-12-05')
  })
})

describe('the sender of a letter', () => {
  const tamsin = (safety = noRestrictions) => packMember(1, 'Tamsin Oyelaran', true, { safety })
  const sendersOf = (given: Parameters<typeof packPlan>[0]) => packPlan({ members: [tamsin()], settings, ...given, choices: { copies: 0, ...given?.choices } }).letters.map(({ sender, returnTo }) => [sender?.name ?? null, sender?.addressLines ?? [], returnTo?.name ?? null])

  it('shows no more than pack, case and member all allow', () => {
    const usa = 'UNITED STATES OF AMERICA'
    const careful = one({ file: { ...emptyCaseFile, safety: { sender: 'initials', returnAddress: 'home' } } })
    expect([
      sendersOf({ cases: [one()] }),
      sendersOf({ cases: [one()], choices: { sender: 'group' } }),
      sendersOf({ cases: [careful] }),
      sendersOf({ cases: [one()], members: [tamsin({ sender: 'full', returnAddress: 'none' })] }),
      sendersOf({ cases: [one({ file: { ...emptyCaseFile, rules: ['no-return-address'] } })] }),
    ]).toEqual([
      [['Tamsin Oyelaran', ['12 Mill Lane', 'Millrace ML1 2AB', usa], 'Tamsin Oyelaran']],
      [['Millrace Letter Group', ['c/o Library', 'Millrace', usa], 'Millrace Letter Group']],
      [['T. O.', ['Millrace', usa], 'Millrace Letter Group']],
      [['Tamsin Oyelaran', ['Millrace', usa], null]],
      [['Tamsin Oyelaran', ['Millrace', usa], null]],
    ])
  })

  it('has its country below it abroad, on letter and envelope, and none at home', () => {
    const both = [packCase({ targets: [packTarget(1), packTarget(2, { country: 'United States' })] })]
    const shown = (country: string) => packPlan({ cases: both, members: [tamsin()], settings: { ...settings, country }, choices: { copies: 0 } }).letters.map(({ sender, returnTo }) => [sender?.addressLines.slice(2), returnTo?.addressLines.slice(2)])
    expect([shown('USA'), shown('Schweiz'), shown('Suisse'), shown('Switzerland'), shown('Norland'), shown('')]).toEqual([
      [[['UNITED STATES OF AMERICA'], ['UNITED STATES OF AMERICA']], [[], []]],
      ...['SCHWEIZ', 'SUISSE', 'SWITZERLAND', 'NORLAND'].map((line) => [[[line], [line]], [[line], [line]]]),
      [[[], []], [[], []]],
    ])
  })

  it('is not the group’s name where the organisation is not to be named', () => {
    const hidden = one({ file: { ...emptyCaseFile, rules: ['do-not-name-organisation'] } })
    expect(sendersOf({ cases: [hidden], members: [tamsin({ sender: 'group', returnAddress: 'group' })], choices: { groupLetters: 1 } })).toEqual([[null, [], null], [null, [], null]])
  })

  it('on the sign-in sheet too', () => {
    const members = [tamsin(), packMember(2, 'Jo Field', false), packMember(3, 'Ann Reed', true, { safety: { sender: 'initials', returnAddress: 'home' } }), packMember(4, 'Max Lund', true, { safety: { sender: 'group', returnAddress: 'home' } })]
    expect(packPlan({ members }).signIn).toEqual(['Tamsin Oyelaran', 'A. R., Millrace'])
  })
})

describe('which words', () => {
  const spanish = { ...packLetter, language: 'es', paragraphs: ['Le escribo por Marek Dovrin.'] }
  const second = { ...packLetter, paragraphs: ['A second letter.'] }
  const texts = (given: Parameters<typeof packPlan>[0]) => packPlan({ members: [], ...given }).letters.map(({ batch }) => given?.cases && packPlan({ members: [], ...given }).batches[batch]?.letter.paragraphs[0]?.slice(0, 10))

  it('of one language take turns when asked to, and the letters of each follow one another', () => {
    const cases = [one({ letters: [packLetter, second, spanish], preferredLanguages: ['English'] })]
    expect([texts({ cases, choices: { copies: 3 } }), texts({ cases, choices: { copies: 3, doesRotate: true } })])
      .toEqual([['I am writi', 'I am writi', 'I am writi'], ['I am writi', 'I am writi', 'A second l']])
  })

  it('in the language asked for, with its translation beside it', () => {
    const cases = [one({ letters: [packLetter, spanish], preferredLanguages: ['English'] })]
    const [batch] = packPlan({ cases, choices: { language: 'es', translation: 'en' } }).batches
    const warnings = packPlan({ cases, choices: { language: 'fr', translation: 'de' } }).warnings.map(({ code, detail }) => [code, detail])
    expect([batch?.letter.language, batch?.translation?.language, warnings]).toEqual(['es', 'en', [['other-language', ''], ['no-translation', ''], ['not-named', ''], ['no-return-address', '']]])
  })

  it('must not name the organisation where its rules forbid it', () => {
    const named = one({ letters: [{ ...packLetter, paragraphs: ['We of the Millrace Letter Group write.'] }], preferredLanguages: [], file: { ...emptyCaseFile, rules: ['do-not-name-organisation'] } })
    expect(packPlan({ cases: [named], members: [] }).warnings.map(({ code }) => code)).toEqual(['organisation-named'])
  })
})

it.each([
  ['Dear Ambassador', 'Dear Minister,', 'Dear Ambassador,'], ['Dear Ambassador', 'Dear Minister:', 'Dear Ambassador:'], ['Dear Ambassador', 'Dear Minister', 'Dear Ambassador'],
  ['Dear Ambassador:', 'Dear Minister,', 'Dear Ambassador:'], ['Dear Ambassador', null, 'Dear Ambassador'],
])('a target with the salutation %j in a case whose letter has %j is greeted %j', (own, printed, expected) => {
  const target = packTarget(1, { salutation: own })
  expect(lettersFor(target, packCase({ targets: [target], letters: [{ ...packLetter, salutation: printed }] }), null).map(({ salutation }) => salutation)).toEqual([expected])
})
