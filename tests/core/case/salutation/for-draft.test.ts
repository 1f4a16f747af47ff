import { expect, it } from 'vitest'
import { emptyLetterDraft } from '../../../../core/case/letter-values.ts'
import { salutationsFor } from '../../../../core/case/salutation/for-draft.ts'
import { emptyTargetDraft } from '../../../../core/case/target-values.ts'

const minister = { ...emptyTargetDraft, name: 'Ana Belmonte', role: 'Minister of Justice' }
const ambassador = { ...emptyTargetDraft, role: 'Ambassador of Peru' }
const letter = { ...emptyLetterDraft, language: 'en', salutation: 'Dear Minister,', body: 'Release her.' }
const draft = { targets: [minister, ambassador], letters: [letter], preferredLanguages: [] }

it('proposes a salutation for a target that the letter does not greet, in the language of its letter', () => {
  expect([salutationsFor(draft, 0), salutationsFor(draft, 1)]).toEqual([[], ['Dear Ambassador,']])
  const spanish = { ...letter, language: 'es', salutation: '', body: 'Libérenla.' }
  expect(salutationsFor({ ...draft, letters: [letter, spanish], preferredLanguages: ['Spanish'] }, 1)).toEqual(['Señora Embajadora:', 'Señor Embajador:'])
})

it('proposes none where the target has one in that language, gets a copy, or no letter is there', () => {
  const all = [{ ...ambassador, salutation: 'Your Excellency,' }, { ...ambassador, isCopy: true }].map((target) => salutationsFor({ ...draft, targets: [minister, target] }, 1))
  expect([...all, salutationsFor({ ...draft, letters: [] }, 1)]).toEqual([[], [], []])
  expect(salutationsFor({ ...draft, targets: [minister, { ...ambassador, salutation: 'Señor Embajador:' }] }, 1)).toEqual(['Dear Ambassador,'])
})
