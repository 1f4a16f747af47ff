import { dayFrom } from '../day.ts'
import type { CaseDraft, DraftProblem, TargetDraft } from './draft.ts'
import { parseUaNumber } from './ua-number.ts'

/** Limits in UTF-16 units: far above any real appeal, low enough to keep a pasted book out. */
const longestLine = 1_000
const longestText = 200_000
const longestList = 200

const isEmpty = (text: string): boolean => text.trim() === ''

const isEmptyTarget = (target: TargetDraft): boolean =>
  [target.name, target.role, target.postalLines].every(isEmpty) &&
  [target.emails, target.phones, target.faxes, target.twitter, target.instagram, target.facebook, target.contactForms]
    .flat()
    .every(isEmpty)

const dayProblem = (field: string, text: string): readonly DraftProblem[] =>
  isEmpty(text) || dayFrom(text.trim()) !== undefined ? [] : [{ field, code: 'not-a-day' }]

const tooLong = (field: string, isTooLong: boolean): readonly DraftProblem[] =>
  isTooLong ? [{ field, code: 'too-long' }] : []

const longLine = (field: string, text: string): readonly DraftProblem[] => tooLong(field, text.length > longestLine)

const longList = (field: string, lines: readonly string[]): readonly DraftProblem[] =>
  tooLong(field, lines.length > longestList || lines.some((line) => line.length > longestLine))

const nameProblem = (draft: CaseDraft): readonly DraftProblem[] =>
  isEmpty(draft.title) && isEmpty(draft.uaNumber) ? [{ field: 'title', code: 'no-name' }] : []

const numberProblem = (draft: CaseDraft): readonly DraftProblem[] =>
  isEmpty(draft.uaNumber) || parseUaNumber(draft.uaNumber) !== undefined
    ? []
    : [{ field: 'uaNumber', code: 'not-a-ua-number' }]

const letterProblems = (draft: CaseDraft): readonly DraftProblem[] =>
  draft.letters.flatMap((letter, index) => [
    ...tooLong(`letters.${index}.paragraphs`, letter.body.length > longestText),
    ...longLine(`letters.${index}.language`, letter.language),
    ...longLine(`letters.${index}.salutation`, letter.salutation),
    ...longLine(`letters.${index}.closing`, letter.closing),
  ])

const targetProblems = (draft: CaseDraft): readonly DraftProblem[] =>
  draft.targets.flatMap((target, index) => {
    const at = `targets.${index}`
    const lists = ['emails', 'phones', 'faxes', 'twitter', 'instagram', 'facebook', 'contactForms', 'notes'] as const
    return [
      ...(isEmptyTarget(target) ? [{ field: at, code: 'target-empty' } as const] : []),
      ...longLine(`${at}.name`, target.name),
      ...longLine(`${at}.role`, target.role),
      ...longList(`${at}.postalLines`, target.postalLines.split('\n')),
      ...longLine(`${at}.country`, target.country),
      ...longLine(`${at}.salutation`, target.salutation),
      ...lists.flatMap((list) => longList(`${at}.${list}`, target[list])),
    ]
  })

/** Every field of the draft that keeps it from being kept, in the order of the form. */
export const draftProblems = (draft: CaseDraft): readonly DraftProblem[] => [
  ...nameProblem(draft),
  ...longLine('title', draft.title),
  ...numberProblem(draft),
  ...longLine('indexNumber', draft.indexNumber),
  ...longLine('country', draft.country),
  ...dayProblem('issueDate', draft.issueDate),
  ...dayProblem('deadline', draft.deadline),
  ...tooLong('summary', draft.summary.length > longestText),
  ...tooLong('background', draft.background.length > longestText),
  ...tooLong('demands', draft.demands.length > longestList || draft.demands.join('').length > longestText),
  ...longList('preferredLanguages', draft.preferredLanguages),
  ...longList(
    'peopleAtRisk',
    draft.peopleAtRisk.flatMap((person) => [person.name, person.pronoun]),
  ),
  ...longList('previous', draft.previous),
  ...letterProblems(draft),
  ...targetProblems(draft),
]
