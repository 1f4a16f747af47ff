import { dayFrom } from '../../../core/day.ts'
import type { DocumentToCheck } from '../../../preload/contract.ts'
import type { Words } from '../../../words/words.ts'
import { caseNameOf } from './case-name.ts'
import type { CheckAnswers } from '../../../core/case/check/check-state.ts'
import { toCheck } from '../../../core/case/check/check-state.ts'

/** Where a document of the queue is: what is left to answer, or why there is nothing to. */
export type DocumentState =
  | { readonly kind: 'same'; readonly name: string }
  | { readonly kind: 'not-a-case' }
  | { readonly kind: 'to-check'; readonly questions: number }
  | { readonly kind: 'begun'; readonly answered: number; readonly questions: number }

/** `answers` are those kept so far; undefined where nobody has begun. */
export const stateOf = (document: DocumentToCheck, answers: CheckAnswers | undefined, words: Words): DocumentState => {
  if (document.sameAs) return { kind: 'same', name: caseNameOf(document.sameAs, words) }
  if (answers) return { kind: 'begun', answered: Math.max(0, document.questions - toCheck(answers.state).length), questions: document.questions }
  return document.isAppeal ? { kind: 'to-check', questions: document.questions } : { kind: 'not-a-case' }
}

/** Whether a document waits for a person to check it. */
export const waitsForPerson = ({ kind }: DocumentState): boolean => kind === 'to-check' || kind === 'begun'

/** What a document is called: by its title, else by its file. */
export const documentName = ({ title, fileName }: DocumentToCheck): string => title ?? fileName

/** A document as a person has corrected it so far: what was read, with what was typed in its place. */
export const asTyped = (document: DocumentToCheck, answers: CheckAnswers | undefined): DocumentToCheck => {
  if (answers === undefined) return document
  const { title, country, deadline, kind } = answers.state.draft
  return { ...document, title: title.trim() || null, country: country.trim() || null, deadline: dayFrom(deadline.trim()) ?? null, kind }
}

/** What a document looks like, in two lines. */
export const likeWords = (document: DocumentToCheck, state: DocumentState, words: Words): readonly [string, string] => {
  const { documents: { like }, format } = words
  if (document.sameAs) return [like.same, like.sameDetail({ day: format.day(document.sameAs.addedOn) })]
  if (state.kind === 'not-a-case') return [like.notAppeal, like.notAppealDetail]
  const { knownCase: known, kind } = document
  if (known) {
    const name = caseNameOf(known, words)
    return [kind === 'update' ? like.update({ name }) : kind === 'outcome' ? like.outcome({ name }) : like.known({ name }), like.knownDetail]
  }
  return [like.new, document.country ?? like.noCountry]
}
