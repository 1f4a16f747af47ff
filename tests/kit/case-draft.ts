import { makeCase } from '../../core/case/make-case.ts'
import type { MadeCase } from '../../core/case/make-case.ts'
import { emptyDraft } from '../../core/case/case-values.ts'
import type { CaseDraft, TargetDraft } from '../../core/case/draft.ts'

/** An invented target; fields can be replaced. */
export const targetDraft = (changes: Partial<TargetDraft> = {}): TargetDraft => ({
  id: '',
  name: 'Martin Sekandi Otim',
  role: 'Inspector General of Police',
  postalLines: 'Plot 9, Example Road\nKampala, Uganda',
  country: 'Uganda',
  emails: ['office@police.example'],
  phones: [],
  faxes: [],
  twitter: [],
  instagram: [],
  facebook: [],
  contactForms: [],
  salutation: 'Dear Inspector General',
  isCopy: false,
  notes: [],
  ...changes,
})

/** An invented case as typed; fields can be replaced. */
export const caseDraft = (changes: Partial<CaseDraft> = {}): CaseDraft => ({
  ...emptyDraft,
  uaNumber: 'UA 12/24',
  title: 'Poet held without charge',
  country: 'Uganda',
  deadline: '2024-04-08',
  letters: [{ language: 'en', salutation: 'Dear Inspector General,', body: 'First.\n\nSecond.', closing: 'Yours sincerely,' }],
  targets: [targetDraft()],
  preferredLanguages: ['English'],
  ownLanguageWelcome: true,
  peopleAtRisk: [{ name: 'Grace Nalubega Okello', pronoun: 'she/her' }],
  ...changes,
})

/** Facts of an invented case; fails the test when the draft does not make a case. */
export const caseFacts = (changes: Partial<CaseDraft> = {}): MadeCase => {
  const made = makeCase(caseDraft(changes))
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value
}
