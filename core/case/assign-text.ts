import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { dayFrom } from '../day.ts'
import type { CaseDraft, LetterDraft, TargetDraft } from './draft.ts'
import { lineOf } from './draft-text.ts'
import { cleanLine } from './reader/clean-line.ts'
import { emailsIn, phonesIn } from './reader/contact-values.ts'
import type { Values } from './reader/contact-values.ts'
import { findDates, findYearlessDates } from './reader/find-dates.ts'
import { findIndexNumbers, findUaNumbers } from './reader/find-numbers.ts'
import { textOf, wholeLine } from './reader/piece.ts'
import type { Piece } from './reader/piece.ts'
import type { FieldPath } from './reading.ts'

export const caseParts = [
  'deadline', 'uaNumber', 'indexNumber', 'title', 'country', 'issueDate', 'summary', 'peopleAtRisk', 'letters', 'demands', 'background',
] as const
export const targetParts = ['name', 'role', 'postalLines', 'country', 'emails', 'phones', 'faxes', 'notes'] as const

type CasePart = (typeof caseParts)[number]
type TargetPart = (typeof targetParts)[number]

/** A field that text of the document can be used as. `index` one past the last target makes a new one. */
export type AssignPlace =
  | { readonly kind: 'case'; readonly part: CasePart }
  | { readonly kind: 'target'; readonly index: number; readonly part: TargetPart }

/** The draft with the text in its place, and the field it went to. */
export type Assigned = { readonly draft: CaseDraft; readonly field: FieldPath }

export type AssignProblem = 'empty' | 'no-day'

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/u).map(lineOf).filter((line) => line !== null)

/** Lines that an empty line parts are paragraphs; lines of one paragraph run on. */
const runOn = (text: string): string =>
  text.split(/\n[^\S\n]*\n/u).map(lineOf).filter((paragraph) => paragraph !== null).join('\n\n')

const joined = (before: string, added: string): string => (before.trim() === '' ? added : `${before.trimEnd()}\n\n${added}`)

const valuesOr = (text: string, find: (piece: Piece) => Values): readonly string[] =>
  linesOf(text).flatMap((line) => {
    const found = find(wholeLine(cleanLine({ text: line }, 0))).values.map(textOf)
    return found.length > 0 ? found : [line]
  })

const dayIn = (text: string, draft: CaseDraft): string | undefined => {
  const since = dayFrom(draft.issueDate)
  return (findDates(text)[0] ?? (since === undefined ? undefined : findYearlessDates(text, since)[0]))?.day
}

const emptyTargetDraft: TargetDraft = {
  id: '', name: '', role: '', postalLines: '', country: '', emails: [], phones: [], faxes: [], twitter: [], instagram: [], facebook: [],
  contactForms: [], salutation: '', isCopy: false, notes: [],
}

const emptyLetter: LetterDraft = { language: '', salutation: '', body: '', closing: '' }

const toLetter = (draft: CaseDraft, text: string): Assigned => {
  const [letter = emptyLetter, ...others] = draft.letters
  return { draft: { ...draft, letters: [{ ...letter, body: joined(letter.body, runOn(text)) }, ...others] }, field: 'letters.0.paragraphs' }
}

const toCase = (draft: CaseDraft, part: CasePart, text: string): Result<Assigned, AssignProblem> => {
  const line = lineOf(text) ?? ''
  switch (part) {
    case 'deadline':
    case 'issueDate': {
      const day = dayIn(line, draft)
      return day === undefined ? fail('no-day') : ok({ draft: { ...draft, [part]: day }, field: part })
    }
    case 'uaNumber':
      return ok({ draft: { ...draft, uaNumber: findUaNumbers(line)[0]?.printed ?? line }, field: part })
    case 'indexNumber':
      return ok({ draft: { ...draft, indexNumber: findIndexNumbers(line)[0]?.index ?? line }, field: part })
    case 'title':
    case 'country':
      return ok({ draft: { ...draft, [part]: line }, field: part })
    case 'summary':
    case 'background':
      return ok({ draft: { ...draft, [part]: joined(draft[part], runOn(text)) }, field: part })
    case 'demands':
      return ok({ draft: { ...draft, demands: [...draft.demands, ...linesOf(runOn(text))] }, field: `demands.${draft.demands.length}` })
    case 'peopleAtRisk':
      return ok({
        draft: { ...draft, peopleAtRisk: [...draft.peopleAtRisk, ...linesOf(text).map((name) => ({ name, pronoun: '' }))] },
        field: `peopleAtRisk.${draft.peopleAtRisk.length}`,
      })
    case 'letters':
      return ok(toLetter(draft, text))
  }
}

const toTarget = (target: TargetDraft, part: TargetPart, text: string): TargetDraft => {
  const line = lineOf(text) ?? ''
  switch (part) {
    case 'name':
    case 'role':
    case 'country':
      return { ...target, [part]: line }
    case 'postalLines':
      return { ...target, postalLines: [...linesOf(target.postalLines), ...linesOf(text)].join('\n') }
    case 'emails':
      return { ...target, emails: [...target.emails, ...valuesOr(text, emailsIn)] }
    case 'phones':
    case 'faxes':
      return { ...target, [part]: [...target[part], ...valuesOr(text, phonesIn)] }
    case 'notes':
      return { ...target, notes: [...target.notes, line] }
  }
}

/**
 * Uses a piece of the document as a field: one line replaces what stood there, texts and lists grow.
 * Days are found in any form that the reader knows; an address keeps its lines.
 */
export const assignText = (draft: CaseDraft, place: AssignPlace, text: string): Result<Assigned, AssignProblem> => {
  if (lineOf(text) === null) return fail('empty')
  if (place.kind === 'case') return toCase(draft, place.part, text)
  const index = Math.min(place.index, draft.targets.length)
  const target = toTarget(draft.targets[index] ?? emptyTargetDraft, place.part, text)
  return ok({ draft: { ...draft, targets: [...draft.targets.slice(0, index), target, ...draft.targets.slice(index + 1)] }, field: `targets.${index}.${place.part}` })
}
