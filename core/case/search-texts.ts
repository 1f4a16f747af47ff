import type { CaseFile } from './case-file.ts'
import type { SearchHit } from './find-cases.ts'
import type { CaseFacts, TargetFacts } from './types.ts'

/** Everything the search looks through, by where it stands, in the order in which a hit is shown. */
export type SearchTexts = Readonly<Record<SearchHit['field'], string>>

const targetText = (target: TargetFacts): readonly string[] => [
  target.name ?? '', target.role ?? '', ...target.postalLines, target.country ?? '', ...target.emails, ...target.phones, ...target.faxes,
  ...target.twitter, ...target.instagram, ...target.facebook, ...target.contactForms, ...target.notes,
]

const lines = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('\n')

export const searchTexts = (facts: CaseFacts, file: CaseFile, source: string): SearchTexts => ({
  numbers: lines([facts.uaNumber, facts.uaNumberPrinted, facts.indexNumber, ...facts.previous]),
  people: lines(facts.peopleAtRisk.map(({ name }) => name)),
  title: facts.title ?? '',
  country: facts.country ?? '',
  targets: lines(facts.targets.flatMap(targetText)),
  letters: lines(facts.letters.flatMap((letter) => [letter.salutation, ...letter.paragraphs, letter.closing])),
  story: lines([facts.summary, facts.background, ...facts.demands]),
  notes: lines([...file.notes.map(({ text }) => text), ...file.replies.map(({ text }) => text), file.deadlineNote, ...file.ownRules, ...file.attachments.map(({ fileName }) => fileName), file.outcome?.news ?? null]),
  source,
})

export const searchFields: readonly SearchHit['field'][] = ['numbers', 'people', 'title', 'country', 'targets', 'letters', 'story', 'notes', 'source']
