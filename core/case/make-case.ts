import { dayFrom } from '../day.ts'
import type { Day } from '../day.ts'
import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import type { CaseDraft, DraftProblem } from './draft.ts'
import { draftProblems } from './draft-problems.ts'
import { lineOf, listOf, paragraphsOf, textOf } from './draft-text.ts'
import type { CaseFacts, SampleLetter, TargetFacts } from './types.ts'
import { parseUaNumber } from './ua-number.ts'

export type MadeCase = CaseFacts & {
  /** `targetIds[i]` is the kept target that `targets[i]` edits; empty for a new one. */
  readonly targetIds: readonly string[]
}

const dayOrNull = (text: string): Day | null => dayFrom(text.trim()) ?? null

const letterOf = (draft: CaseDraft['letters'][number]): SampleLetter => ({
  language: lineOf(draft.language),
  salutation: lineOf(draft.salutation),
  paragraphs: paragraphsOf(draft.body),
  closing: lineOf(draft.closing),
  ...(draft.origin ? { origin: draft.origin } : {}),
})

const isWritten = (letter: SampleLetter): boolean =>
  letter.salutation !== null || letter.paragraphs.length > 0 || letter.closing !== null

const targetOf = (draft: CaseDraft['targets'][number]): TargetFacts => ({
  name: lineOf(draft.name),
  role: lineOf(draft.role),
  postalLines: listOf(draft.postalLines.split('\n')),
  country: lineOf(draft.country),
  emails: listOf(draft.emails),
  phones: listOf(draft.phones),
  faxes: listOf(draft.faxes),
  twitter: listOf(draft.twitter),
  instagram: listOf(draft.instagram),
  facebook: listOf(draft.facebook),
  contactForms: listOf(draft.contactForms),
  salutation: lineOf(draft.salutation),
  isCopy: draft.isCopy,
  notes: listOf(draft.notes),
})

/**
 * Turns a draft into a case's facts, or names every field that keeps it from being kept. Gaps are
 * allowed: only a title or a UA number is needed to find the case again.
 */
export const makeCase = (draft: CaseDraft): Result<MadeCase, readonly DraftProblem[]> => {
  const problems = draftProblems(draft)
  if (problems.length > 0) return fail(problems)
  const number = parseUaNumber(draft.uaNumber)
  return ok({
    kind: draft.kind,
    uaNumber: number?.normal ?? null,
    uaNumberPrinted: number?.printed ?? null,
    indexNumber: lineOf(draft.indexNumber),
    title: lineOf(draft.title),
    country: lineOf(draft.country),
    issueDate: dayOrNull(draft.issueDate),
    deadline: dayOrNull(draft.deadline),
    summary: textOf(draft.summary),
    background: textOf(draft.background),
    demands: listOf(draft.demands),
    letters: draft.letters.map(letterOf).filter(isWritten),
    targets: draft.targets.map(targetOf),
    preferredLanguages: listOf(draft.preferredLanguages),
    ownLanguageWelcome: draft.ownLanguageWelcome,
    peopleAtRisk: draft.peopleAtRisk.flatMap((person) => {
      const name = lineOf(person.name)
      return name === null ? [] : [{ name, pronoun: lineOf(person.pronoun) }]
    }),
    previous: listOf(draft.previous),
    targetIds: draft.targets.map((target) => target.id),
  })
}
