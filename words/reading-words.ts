import type { Reading, ReadingIssue } from '../core/case/reading.ts'
import { caseFieldWords } from './field-words.ts'
import type { Messages } from './generated/messages.ts'
import type { Words } from './words.ts'

type Needed = Pick<Words, 'cases' | 'import' | 'format'>

/** What to look at in a reading: the field as it is called on screen, and why. */
export const readingIssueWords = ({ field, code }: ReadingIssue, words: Needed): { readonly field: string; readonly message: string } =>
  ({ field: field === 'unread' ? words.import.sections.unread : caseFieldWords(field, words), message: words.import.issues[code] })

/** A reading as the contract `urgent-action.schema.json` has it: each issue with its sentence. */
export const printedReading = (reading: Reading, words: Pick<Messages, 'import'>): object =>
  ({ ...reading, issues: printedIssues(reading.issues, words) })

/** Issues as machines are given them: `field` is its path. */
export const printedIssues = (issues: readonly ReadingIssue[], words: Pick<Messages, 'import'>): readonly { readonly field: string; readonly message: string }[] =>
  issues.map(({ field, code }) => ({ field, message: words.import.issues[code] }))
