import { describe, expect, it } from 'vitest'
import type { CaseDraft, LetterDraft, TargetDraft } from '../../../core/case/draft.ts'
import { draftGaps, greetsOther, isCutOff } from '../../../core/case/draft-gaps.ts'
import { emptyLetterDraft } from '../../../core/case/letter-values.ts'
import { draftFromReading } from '../../../core/case/make-draft.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { emptyTargetFacts, targetDraftOf } from '../../../core/case/target-values.ts'

const target: TargetDraft = { ...targetDraftOf(emptyTargetFacts, ''), name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: 'Plaza 4', country: 'Peru' }
const letter: LetterDraft = { ...emptyLetterDraft, salutation: 'Dear Minister,', body: 'Release her.', closing: 'Yours sincerely,' }
const whole: CaseDraft = { ...draftFromReading(readUrgentAction({ lines: [] })), kind: 'first', title: 'Nurse held', deadline: '2026-11-02', targets: [target], letters: [letter] }
const gapsOf = (more: Partial<CaseDraft>): readonly string[] => draftGaps({ ...whole, ...more }).map(({ field, code }) => `${field} ${code}`)

describe('what a pack needs', () => {
  it('has no gap where all is there', () => {
    expect(gapsOf({})).toEqual([])
  })

  it.each<readonly [string, Partial<CaseDraft>]>([
    ['deadline empty', { deadline: '' }], ['deadline invalid', { deadline: 'soon' }], ['deadline invalid', { deadline: '2026-02-31' }], ['title empty', { title: ' ' }],
    ['targets empty', { targets: [] }], ['targets empty', { targets: [{ ...target, isCopy: true }], letters: [] , demands: ['Free her'] }],
    ['targets.0.role empty', { targets: [{ ...target, role: '' }] }], ['targets.0.postalLines empty', { targets: [{ ...target, postalLines: '' }] }], ['targets.0.country empty', { targets: [{ ...target, country: '' }] }],
    ['letters empty', { letters: [] }], ['letters.0.closing empty', { letters: [{ ...letter, closing: '' }] }], ['letters.0.salutation empty', { letters: [{ ...letter, salutation: '' }] }],
    ['letters.0.paragraphs empty', { letters: [{ ...letter, body: '' }] }], ['letters.0.salutation greets-other', { letters: [{ ...letter, salutation: 'Dear President Ramírez,' }] }],
    ['uaNumber invalid', { uaNumber: 'no number' }],
    ['letters.0.paragraphs cut-off', { letters: [{ ...letter, body: 'Release her.\n\nI urge you to see to it that she can see a doctor and that nobody who has spoken for her' }] }],
    ['targets.1.salutation greets-another-target', { targets: [target, { ...target, name: 'Renata Osorio', role: 'Director of Prisons' }] }],
  ])('asks: %s', (found, more) => {
    expect(gapsOf(more)).toEqual([found])
  })

  it('is less where no letters follow, where the target has a greeting of its own, or where the letter is written by demands', () => {
    expect([
      gapsOf({ kind: 'outcome', deadline: '', targets: [], letters: [] }), gapsOf({ targets: [{ ...target, salutation: 'Sir,' }], letters: [{ ...letter, salutation: '' }] }),
      gapsOf({ letters: [], demands: ['Free her'] }),
    ]).toEqual([[], [], []])
  })
})

describe('a greeting', () => {
  it.each([
    ['Dear Mr Pantoja,', false], ['Dear Aurelio,', false], ['Your Excellency,', false], ['Dear Minister of Justice,', false], ['To whom it may concern', false], ['', false],
    ['Dear President Ramírez,', true], ['Estimado Señor Quispe:', true], ['Sehr geehrter Herr Kowalczyk,', true],
  ])('%j is to somebody else: %j', (salutation, isOther) => {
    expect(greetsOther(salutation, [target])).toBe(isOther)
  })
})

it.each([
  ['Release her.', false], ['Release her at once and', true], ['I ask that she is released,', true], ['free her', false], ['', false], ['She said: “Let me go.”', false], ['释放她。', false], ['أطلقوا سراحها؟', false],
  ['I urge you to see to it that she can see a doctor, and that all who have spoken for her in public', true], ['Release her.\n\n- a lawyer of her choice', false],
])('the text %j is cut off: %j', (text, isCut) => {
  expect(isCutOff(text)).toBe(isCut)
})
