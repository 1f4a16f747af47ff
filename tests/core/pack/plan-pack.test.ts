import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../core/ids.ts'
import { findStock } from '../../../core/pack/stock-catalogue.ts'
import { planPack } from '../../../core/pack/plan-pack.ts'
import { packCase, packInput, packLetter, packMember, packPlan, packTarget } from '../../kit/pack-sample.ts'

const [caseId] = packInput().choices.caseIds
const [abroad, home] = packCase().targets

describe('planPack', () => {
  it('plans case by case, target by target, members first, then blank copies', () => {
    const input = packInput()
    const tamsin = { name: 'Tamsin Oyelaran', addressLines: ['12 Mill Lane', 'Millrace ML1 2AB'] }
    const fromAbroad = { ...tamsin, addressLines: [...tamsin.addressLines, 'UNITED STATES OF AMERICA'] }
    const batch = { caseId, uaNumber: '105/22', caseTitle: 'Poet held after reading', letterCount: 3, translation: null }
    const plain = { kind: 'single', isLarge: false, outlet: null }
    const ofGroup = { name: 'Millrace Letter Group', addressLines: [] }
    const toAbroad = { ...plain, caseId, targetId: abroad?.id, day: '2023-02-01', batch: 0 }
    const toHome = { ...plain, caseId, targetId: home?.id, day: '2023-02-01', batch: 1 }
    expect(planPack(input)).toEqual({
      ok: true,
      value: {
        packId: input.packId,
        madeOn: '2023-02-01',
        isPractice: false, groupName: 'Millrace Letter Group',
        letterDesign: 'serif',
        groupAddress: [],
        emblem: null,
        currency: '',
        signIn: ['Tamsin Oyelaran'],
        stock: findStock('L7160', []), returnStock: findStock('L7654', []), labelNotes: [], lettersBefore: null, homeCountry: 'United States of America',
        calibration: { across: 0, down: 0, drift: 0 },
        choices: input.choices,
        batches: [
          { ...batch, targetId: abroad?.id, targetName: 'Ana Belmonte Ruiz', addressLines: ['Ana Belmonte Ruiz', 'Minister of Justice', 'Ministry of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU'], letter: packLetter, postage: 'abroad', zone: 'abroad' },
          { ...batch, targetId: home?.id, targetName: 'Luis Arroyo', addressLines: ['Luis Arroyo', 'Embassy of Peru', '1 Chestnut Avenue', 'Washington DC 20036'], letter: { ...packLetter, salutation: 'Dear Ambassador,' }, postage: 'home', zone: 'home' },
        ],
        cards: [{
          caseId, uaNumber: '105/22', indexNumber: 'AMR 46/1234/2023', title: 'Poet held after reading', country: 'Peru',
          peopleAtRisk: [{ name: 'Marek Dovrin', pronoun: 'he/him' }], summary: packCase().summary,
          background: ['Marek Dovrin has written eleven books of poems.', 'He lives in Lesk with his daughter.'],
          demands: [], deadline: '2023-03-07', preferredLanguages: ['Spanish'], isOwnLanguageWelcome: true, postDays: 10, photo: null, boldLine: '', rules: [], officials: [{ name: 'Ana Belmonte Ruiz', role: 'Minister of Justice', salutation: 'Dear Minister,', country: 'Peru' }, { name: 'Luis Arroyo', role: '', salutation: 'Dear Ambassador,', country: 'United States' }], ownRules: [], sample: packLetter.paragraphs,
        }],
        letters: [
          { ...toAbroad, fit: 0, code: '7KQM-001-8', memberId: input.members[0]?.id, sender: fromAbroad, returnTo: fromAbroad },
          { ...toAbroad, fit: 1, code: '7KQM-002-E', memberId: input.members[1]?.id, sender: null, returnTo: ofGroup },
          { ...toAbroad, fit: 1, code: '7KQM-003-C', memberId: null, sender: null, returnTo: ofGroup },
          { ...toHome, fit: 2, code: '7KQM-004-2', memberId: input.members[0]?.id, sender: tamsin, returnTo: tamsin },
          { ...toHome, fit: 3, code: '7KQM-005-0', memberId: input.members[1]?.id, sender: null, returnTo: ofGroup },
          { ...toHome, fit: 3, code: '7KQM-006-6', memberId: null, sender: null, returnTo: ofGroup },
        ],
        // A named and a blank letter to each of two targets: four ways of setting for six letters.
        fits: [0, 1, 2, 3].map(() => expect.objectContaining({ letterPages: 1, pages: 1 })),
        counts: { letters: 6, targets: 2, envelopes: 6, stampsAbroad: 3, stampsAtHome: 3, labelSheets: 1, files: 1, pages: 9, stamps: [{ zone: 'abroad', name: 'Abroad', count: 3, price: null }, { zone: 'home', name: 'At home', count: 3, price: null }] },
        warnings: [{ code: 'other-language', caseId, targetId: null, subject: 'UA 105/22', count: 0, detail: '', instead: '', languages: ['es'] }, { code: 'not-named', caseId, targetId: null, subject: '1', count: 1, detail: '', instead: '' }, { code: 'no-return-address', caseId, targetId: null, subject: '', count: 4, detail: '', instead: '' }],
      },
    })
  })

  it('writes neither to copies nor to targets of older issues', () => {
    const targets = [packTarget(1), packTarget(2, { isCopy: true }), packTarget(3, { isRetired: true })]
    expect(packPlan({ cases: [packCase({ targets })] }).batches.map(({ targetId }) => targetId)).toEqual([targets[0]?.id])
  })

  it('chooses the letter in a preferred language, and its date', () => {
    const spanish = { language: 'es', salutation: 'Señora Ministra:', paragraphs: ['Le escribo por Marek Dovrin.'], closing: 'Atentamente,' }
    const plan = packPlan({ cases: [packCase({ letters: [packLetter, spanish], targets: [packTarget(1)] })] })
    expect(plan.batches.map(({ letter }) => letter)).toEqual([spanish])
  })

  it('leaves a salutation out that greets another target', () => {
    const letters = [{ ...packLetter, salutation: 'Dear Minister Belmonte,' }]
    const targets = [packTarget(1), packTarget(2, { name: 'Luis Arroyo', role: 'Ambassador' })]
    expect(packPlan({ cases: [packCase({ letters, targets })] }).batches.map(({ letter }) => letter.salutation)).toEqual(['Dear Minister Belmonte,', 'Dear Sir or Madam,'])
  })

  it('names what is missing', () => {
    const targets = [packTarget(1, { postalLines: [], country: null }), packTarget(2, { postalLines: ['1', '2', '3', '4', '5'] })]
    const warnings = packPlan({ cases: [packCase({ letters: [], targets, deadline: packInput().madeOn })], members: [], choices: { members: 'none', copies: 2 } }).warnings
    expect(warnings.map(({ code, targetId, count }) => [code, targetId, count])).toEqual([
      ['deadline-near', null, 0],
      ['no-address', targets[0]?.id, 2], ['no-country', targets[0]?.id, 2], ['no-letter', targets[0]?.id, 2], ['no-salutation', targets[0]?.id, 2],
      ['address-too-long', targets[1]?.id, 2], ['no-letter', targets[1]?.id, 2], ['no-salutation', targets[1]?.id, 2], ['no-return-address', null, 4],
    ])
  })

  it('warns of a letter that no size fits on one page, and counts its pages', () => {
    const paragraphs = Array.from({ length: 6 }, () => packLetter.paragraphs).flat()
    const plan = packPlan({ cases: [packCase({ letters: [{ ...packLetter, paragraphs }], targets: [packTarget(1)] })], choices: { parts: ['letters'], copies: 0 } })
    expect([plan.warnings.map(({ code }) => code), plan.counts.pages]).toEqual([['other-language', 'long-letter', 'not-named', 'no-return-address'], 6])
  })

  it('spreads letters over files', () => {
    const counts = [0, 2, 6, 4].map((perFile) => packPlan({ choices: { perFile } }).counts.files)
    expect(counts).toEqual([1, 3, 1, 2])
  })

  it.each([
    ['no case', packInput({ choices: { caseIds: [] } }), [{ code: 'no-case', subject: '' }]],
    ['an unknown case', packInput({ choices: { caseIds: ['01HX0000000000000000000099' as CaseId] } }), [{ code: 'unknown-case', subject: '01HX0000000000000000000099' }]],
    ['a closed case', packInput({ cases: [packCase({ status: 'closed' })] }), [{ code: 'case-closed', subject: 'UA 105/22' }]],
    ['nobody to write', packInput({ choices: { members: 'none', copies: 0 } }), [{ code: 'no-letters', subject: '' }]],
    ['a broken number of copies', packInput({ choices: { copies: 1.5 } }), [{ code: 'copies-out-of-range', subject: '1.5' }]],
    ['an unknown stock', packInput({ choices: { labelStock: 'X1' } }), [{ code: 'unknown-stock', subject: 'X1' }]],
    ['a label that is not there', packInput({ choices: { labelStart: 22 } }), [{ code: 'label-start-out-of-range', subject: '22' }]],
    ['too many letters', packInput({ members: Array.from({ length: 9501 }, (_, index) => packMember(index, 'A', true)), choices: { copies: 500 } }), [{ code: 'too-many-letters', subject: '20002' }]],
  ])('refuses %s', (_, input, problems) => {
    expect(planPack(input)).toEqual({ ok: false, problem: problems })
  })
})

describe('practice', () => {
  const practiceMember = packMember(3, 'Practice Person', true, { isPractice: true })
  const withBoth = packInput({ members: [...packInput().members, practiceMember] })
  const namesIn = (input: Parameters<typeof planPack>[0]) => {
    const planned = planPack(input)
    if (!planned.ok) throw new Error(JSON.stringify(planned.problem))
    return JSON.stringify([planned.value.letters, planned.value.signIn])
  }

  it('has no practice member in a real pack, and no real member in a practice pack', () => {
    const practice = { ...withBoth, cases: withBoth.cases.map((kept) => ({ ...kept, isPractice: true })) }
    expect([namesIn(withBoth).includes('Practice Person'), namesIn(withBoth).includes('Tamsin'), namesIn(practice).includes('Practice Person'), namesIn(practice).includes('Tamsin')]).toEqual([false, true, true, false])
  })

  it('is never mixed with what is real', () => {
    const other = { ...packCase(), id: '01JDA000000000000000000099' as CaseId, isPractice: true }
    const mixed = { ...withBoth, cases: [...withBoth.cases, other], choices: { ...withBoth.choices, caseIds: [...withBoth.choices.caseIds, other.id] } }
    expect(planPack(mixed)).toEqual({ ok: false, problem: [{ code: 'practice-mixed', subject: '' }] })
  })
})
