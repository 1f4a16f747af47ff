import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { dayFrom } from '../day.ts'
import { byKindOfValue } from '../each-name.ts'
import type { CaseDraft, TypedValues } from './draft.ts'
import { lineOf } from './draft-text.ts'
import { isCaseList } from './field-path.ts'
import type { FieldPath } from './field-path.ts'
import { caseFields, typedFieldNames } from './fields.ts'
import type { CaseFields, TypedFieldName } from './fields.ts'
import { emptyLetterDraft } from './letter-values.ts'
import { cleanLine } from './reader/clean-line.ts'
import { addressesIn, emailsIn, phonesIn } from './reader/contact-values.ts'
import type { Values } from './reader/contact-values.ts'
import { findDates, findYearlessDates } from './reader/find-dates.ts'
import { findIndexNumbers, findUaNumbers } from './reader/find-numbers.ts'
import { textOf, wholeLine } from './reader/piece.ts'
import type { Piece } from './reader/piece.ts'
import { targetFieldNames, targetFields } from './target-fields.ts'
import type { TargetFieldName, TargetFields } from './target-fields.ts'
import { emptyTargetDraft } from './target-values.ts'
import type { TypedTarget } from './target-values.ts'
import type { PlainKind, PlainTyped } from './value-kinds.ts'
import { isWebAddress } from './web-address.ts'

/** Kinds that cannot be filled with text of a document: they are chosen from a list, or hold fields of their own. */
type ChosenKind = 'answer' | 'flag' | 'issue' | 'targets' | 'ua-number-printed'
type AssignedKind = Exclude<keyof TypedValues, ChosenKind>

/** A field of the case that can be filled with text of the document. */
export type CasePart = { readonly [Name in TypedFieldName]: CaseFields[Name]['value'] extends AssignedKind ? Name : never }[TypedFieldName]
/** The same of a target. */
export type TargetPart = { readonly [Name in TargetFieldName]: TargetFields[Name]['value'] extends AssignedKind ? Name : never }[TargetFieldName]

/** A field that can be filled with text of the document. `index` one past the last target makes a new one. */
export type AssignPlace =
  | { readonly kind: 'case'; readonly part: CasePart }
  | { readonly kind: 'target'; readonly index: number; readonly part: TargetPart }

/** The draft with the text in its place, and the field it went to. */
export type Assigned = { readonly draft: CaseDraft; readonly field: FieldPath }

export type AssignProblem = 'empty' | 'no-day'

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/u).map(lineOf).filter((line) => line !== null)

/** Paragraphs are separated by an empty line; lines of one paragraph are joined. */
const joinLines = (text: string): string =>
  text.split(/\n[^\S\n]*\n/u).map(lineOf).filter((paragraph) => paragraph !== null).join('\n\n')

const joined = (before: string, added: string): string => (before.trim() === '' ? added : `${before.trimEnd()}\n\n${added}`)

const valuesOr = (text: string, find: (piece: Piece) => Values): readonly string[] =>
  linesOf(text).flatMap((line) => {
    const found = find(wholeLine(cleanLine({ text: line }, 0))).values.map(textOf)
    return found.length > 0 ? found : [line]
  })

const addressIn = (line: string): string | undefined => addressesIn(wholeLine(cleanLine({ text: line }, 0))).values.map(textOf).find(isWebAddress)

const dayIn = (text: string, draft: CaseDraft): string | undefined => {
  const since = dayFrom(draft.issueDate)
  return (findDates(text)[0] ?? (since === undefined ? undefined : findYearlessDates(text, since)[0]))?.day
}

type Take<Typed> = {
  /** True where the text replaces the field's value; lists and texts get it appended instead. */
  readonly replaces: boolean
  readonly take: (typed: Typed, text: string, draft: CaseDraft) => Result<Typed, AssignProblem>
}

const oneLine = (text: string): string => lineOf(text) ?? ''

const replaced = (read: (line: string) => string): Take<string> => ({ replaces: true, take: (_typed, text) => ok(read(oneLine(text))) })
const appended = <Typed>(read: (typed: Typed, text: string) => Typed): Take<Typed> => ({ replaces: false, take: (typed, text) => ok(read(typed, text)) })

const plainTakes: { readonly [Kind in Exclude<PlainKind, ChosenKind>]: Take<PlainTyped[Kind]> } = {
  'line': replaced((line) => line),
  'web-address': replaced((line) => addressIn(line) ?? line),
  'index-number': replaced((line) => findIndexNumbers(line)[0]?.index ?? line),
  'day': {
    replaces: true,
    take: (_typed, text, draft) => {
      const day = dayIn(oneLine(text), draft)
      return day === undefined ? fail('no-day') : ok(day)
    },
  },
  'text': appended((typed, text) => joined(typed, joinLines(text))),
  'lines': appended((typed, text) => [...typed, ...linesOf(text)]),
  'paragraphs': appended((typed, text) => [...typed, ...linesOf(joinLines(text))]),
  'address': appended((typed, text) => [...linesOf(typed), ...linesOf(text)].join('\n')),
  'emails': appended((typed, text) => [...typed, ...valuesOr(text, emailsIn)]),
  'phones': appended((typed, text) => [...typed, ...valuesOr(text, phonesIn)]),
}

const takes: { readonly [Kind in AssignedKind]: Take<TypedValues[Kind]> } = {
  ...plainTakes,
  'ua-number': replaced((line) => findUaNumbers(line)[0]?.printed ?? line),
  'people': appended((typed, text) => [...typed, ...linesOf(text).map((name) => ({ name, pronoun: '' }))]),
  'letters': appended(([letter = emptyLetterDraft, ...others], text) => [{ ...letter, body: joined(letter.body, joinLines(text)) }, ...others]),
}

const isAssigned = (kind: keyof TypedValues): kind is AssignedKind => Object.hasOwn(takes, kind)

/** Fields of a case to which a text of the document can be assigned. */
export const caseParts: readonly CasePart[] = typedFieldNames.filter((name): name is CasePart => isAssigned(caseFields[name].value))
/** Fields of a target to which a text of the document can be assigned. */
export const targetParts: readonly TargetPart[] = targetFieldNames.filter((name): name is TargetPart => isAssigned(targetFields[name].value))

const caseTakes: { readonly [Name in CasePart]: Take<CaseDraft[Name]> } = byKindOfValue(caseParts, caseFields, takes)
const targetTakes: { readonly [Name in TargetPart]: Take<TypedTarget[Name]> } = byKindOfValue(targetParts, targetFields, takes)

/** Whether text used for this field replaces its value. */
export const doesReplace = (place: AssignPlace): boolean => (place.kind === 'case' ? caseTakes[place.part].replaces : targetTakes[place.part].replaces)

/** The path of what was added: a new item of a list has its own. */
const pathOf = (draft: CaseDraft, part: CasePart): FieldPath => {
  if (part === 'letters') return 'letters.0.paragraphs'
  return part === 'peopleAtRisk' || isCaseList(part) ? `${part}.${draft[part].length}` : part
}

const toCase = <Part extends CasePart>(draft: CaseDraft, part: Part, text: string): Result<Assigned, AssignProblem> => {
  const taken = caseTakes[part].take(draft[part], text, draft)
  return taken.ok ? ok({ draft: { ...draft, [part]: taken.value }, field: pathOf(draft, part) }) : taken
}

const toTarget = <Part extends TargetPart>(draft: CaseDraft, at: number, part: Part, text: string): Result<Assigned, AssignProblem> => {
  const index = Math.min(at, draft.targets.length)
  const target = draft.targets[index] ?? emptyTargetDraft
  const typed: TypedTarget = target
  const taken = targetTakes[part].take(typed[part], text, draft)
  if (!taken.ok) return taken
  const targets = [...draft.targets.slice(0, index), { ...target, [part]: taken.value }, ...draft.targets.slice(index + 1)]
  return ok({ draft: { ...draft, targets }, field: `targets.${index}.${part}` })
}

/**
 * Fills a field with a piece of the document: a field of one line is replaced, texts and lists get it
 * appended. Days are found in any form that the reader knows; an address keeps its lines.
 */
export const assignText = (draft: CaseDraft, place: AssignPlace, text: string): Result<Assigned, AssignProblem> => {
  if (lineOf(text) === null) return fail('empty')
  return place.kind === 'case' ? toCase(draft, place.part, text) : toTarget(draft, place.index, place.part, text)
}
