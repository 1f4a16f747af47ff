import type { FormField } from '../core/case/field-path.ts'
import type { Reading, ReadingIssue } from '../core/case/reading.ts'
import { caseFieldWords, fieldLabels } from './field-words.ts'
import type { Messages } from './generated/messages.ts'
import type { Words } from './words.ts'

type Needed = Pick<Words, 'cases' | 'import' | 'format'>

/** What to look at in a reading: the field as it is called on screen, and why. */
export const readingIssueWords = ({ field, code }: ReadingIssue, words: Needed): { readonly field: string; readonly message: string } =>
  ({ field: field === 'unread' ? words.import.sections.unread : caseFieldWords(field, words), message: words.import.issues[code] })

/** The target, letter or person that a field is of, as a path; the field itself where it is of none. */
const groupOf = (field: FormField): FormField => {
  const [head = '', index] = field.split('.')
  return index === undefined ? field : `${head}.${index}` as FormField
}

/** Fields to look at, by what they are called on screen; those of one target, letter or person together. */
export const unsureWords = (fields: readonly FormField[], words: Needed & Pick<Words, 'ui'>): string => {
  const labels: Readonly<Record<string, string>> = fieldLabels(words.cases.field)
  return [...new Set(fields.map(groupOf))].map((group) => {
    const parts = fields.filter((field) => groupOf(field) === group).flatMap((field) => labels[field.split('.')[2] ?? ''] ?? [])
    return parts.length === 0 ? caseFieldWords(group, words) : words.ui.labelled({ label: caseFieldWords(group, words), value: words.format.list(parts) })
  }).join('; ')
}

/** A reading as the contract `urgent-action.schema.json` has it: each issue with its sentence. */
export const printedReading = (reading: Reading, words: Pick<Messages, 'import'>): object =>
  ({ ...reading, issues: printedIssues(reading.issues, words) })

/** Issues as machines are given them: `field` is its path. */
export const printedIssues = (issues: readonly ReadingIssue[], words: Pick<Messages, 'import'>): readonly { readonly field: string; readonly message: string }[] =>
  issues.map(({ field, code }) => ({ field, message: words.import.issues[code] }))
