import { caseFields } from './fields.ts'
import type { CaseFieldName, CaseFields } from './fields.ts'
import { targetFields } from './target-fields.ts'
import type { TargetFieldName, TargetFields } from './target-fields.ts'
import type { PersonAtRisk, SampleLetter } from './types.ts'
import type { PlainFacts, PlainKind } from './value-kinds.ts'

/** Kinds that hold a list of strings: each item has a path. */
type ListKind = { readonly [Kind in PlainKind]: PlainFacts[Kind] extends readonly string[] ? Kind : never }[PlainKind]

/** Fields of a case that hold such a list. */
export type CaseList = { readonly [Name in CaseFieldName]: CaseFields[Name]['value'] extends ListKind ? Name : never }[CaseFieldName]
type TargetList = { readonly [Name in TargetFieldName]: TargetFields[Name]['value'] extends ListKind ? Name : never }[TargetFieldName]

/** Parts of a letter that are read and typed one by one. */
export type LetterPart = Exclude<keyof SampleLetter, 'origin'>

type TargetPath = `targets.${number}.${TargetFieldName}`
type LetterPath = `letters.${number}.${LetterPart}`
type PersonPath = `peopleAtRisk.${number}`

/** A field of the form of a case: an item of a plain list is shown by its list. */
export type FormField = CaseFieldName | `targets.${number}` | TargetPath | `letters.${number}` | LetterPath | PersonPath | `${PersonPath}.${Exclude<keyof PersonAtRisk, 'name'>}`

/** Where in a case a fact is: `deadline`, `demands.2`, `targets.0.emails.1`, `letters.0.paragraphs`. */
export type FieldPath = FormField | `${CaseList}.${number}` | `targets.${number}.${TargetList}.${number}`

/** What a change in the history of a case is about: a fact, or a part that differs in one of its targets. */
export type FactChanged = CaseFieldName | `targets.${TargetFieldName}`

const listKinds: Readonly<Record<ListKind, true>> = { lines: true, paragraphs: true, address: true, emails: true, phones: true }
const letterPartNames: Readonly<Record<LetterPart, true>> = { language: true, salutation: true, paragraphs: true, closing: true }

/** Whether a field holds several items that have fields of their own. */
export const isCaseList = (name: CaseFieldName): name is CaseList => Object.hasOwn(listKinds, caseFields[name].value)

const isCaseField = (text: string): text is CaseFieldName => Object.hasOwn(caseFields, text)
const isTargetField = (text: string): text is TargetFieldName => Object.hasOwn(targetFields, text)
const isLetterPart = (text: string): text is LetterPart => Object.hasOwn(letterPartNames, text)

/** The field of the form that shows what is at a path; undefined for text that is not a path. */
export const formFieldFrom = (text: string): FormField | undefined => {
  const [head = '', number, part] = text.split('.')
  if (!isCaseField(head)) return undefined
  if (number === undefined) return head
  const index = Number(number)
  switch (head) {
    case 'peopleAtRisk':
      return part === 'pronoun' ? `peopleAtRisk.${index}.pronoun` : `peopleAtRisk.${index}`
    case 'targets':
      return part === undefined ? `targets.${index}` : isTargetField(part) ? `targets.${index}.${part}` : undefined
    case 'letters':
      return part === undefined ? `letters.${index}` : isLetterPart(part) ? `letters.${index}.${part}` : undefined
    default:
      return head
  }
}

/** The field of the form that shows a fact: an item of a plain list is shown by its list. */
export const formFieldOf = (path: FieldPath): FormField => {
  const field = formFieldFrom(path)
  if (field === undefined) throw new Error(`No field of the form shows ${path}`)
  return field
}

/** Where in its target a fact is: the place of the target, its field, and of a list the item. */
export type PlaceInTarget = { readonly target: number; readonly part: TargetFieldName; readonly item: number | null }

/** The target that a path is of; null for a path that is of no field of one. */
export const placeInTarget = (path: FieldPath): PlaceInTarget | null => {
  const [head, target, part = '', item] = path.split('.')
  return head === 'targets' && isTargetField(part) ? { target: Number(target), part, item: item === undefined ? null : Number(item) } : null
}
