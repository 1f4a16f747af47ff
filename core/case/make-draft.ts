import type { CaseDraft, LetterDraft, TargetDraft } from './draft.ts'
import type { Reading } from './reading.ts'
import type { Case, CaseFacts, SampleLetter, TargetFacts } from './types.ts'

const letterDraft = (letter: SampleLetter): LetterDraft => ({
  language: letter.language ?? '',
  salutation: letter.salutation ?? '',
  body: letter.paragraphs.join('\n\n'),
  closing: letter.closing ?? '',
  ...(letter.origin ? { origin: letter.origin } : {}),
})

const targetDraft = (target: TargetFacts, id: string): TargetDraft => ({
  id,
  name: target.name ?? '',
  role: target.role ?? '',
  postalLines: target.postalLines.join('\n'),
  country: target.country ?? '',
  emails: target.emails,
  phones: target.phones,
  faxes: target.faxes,
  twitter: target.twitter,
  instagram: target.instagram,
  facebook: target.facebook,
  contactForms: target.contactForms,
  salutation: target.salutation ?? '',
  isCopy: target.isCopy,
  notes: target.notes,
})

const factsDraft = (facts: Omit<CaseFacts, 'targets'>, targets: readonly TargetDraft[]): CaseDraft => ({
  kind: facts.kind,
  uaNumber: facts.uaNumberPrinted ?? facts.uaNumber ?? '',
  indexNumber: facts.indexNumber ?? '',
  title: facts.title ?? '',
  country: facts.country ?? '',
  issueDate: facts.issueDate ?? '',
  deadline: facts.deadline ?? '',
  summary: facts.summary ?? '',
  background: facts.background ?? '',
  demands: facts.demands,
  letters: facts.letters.map(letterDraft),
  targets,
  preferredLanguages: facts.preferredLanguages,
  ownLanguageWelcome: facts.ownLanguageWelcome,
  peopleAtRisk: facts.peopleAtRisk.map((person) => ({ name: person.name, pronoun: person.pronoun ?? '' })),
  previous: facts.previous,
})

/** What the reader found, ready to be corrected on screen. */
export const draftFromReading = (reading: Reading): CaseDraft =>
  factsDraft(
    reading,
    reading.targets.map((target) => targetDraft(target, '')),
  )

/** A kept case, ready to be edited; retired targets stay out, as they take no more letters. */
export const draftFromCase = (kept: Case): CaseDraft =>
  factsDraft(
    kept,
    kept.targets.filter((target) => !target.isRetired).map((target) => targetDraft(target, target.id)),
  )

export const emptyDraft: CaseDraft = {
  kind: 'first',
  uaNumber: '',
  indexNumber: '',
  title: '',
  country: '',
  issueDate: '',
  deadline: '',
  summary: '',
  background: '',
  demands: [],
  letters: [],
  targets: [],
  preferredLanguages: [],
  ownLanguageWelcome: null,
  peopleAtRisk: [],
  previous: [],
}
