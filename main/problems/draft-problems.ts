import type { ActionProblem } from '../../core/action/types.ts'
import type { FileProblem } from '../../core/case/edit-file.ts'
import type { DraftProblem } from '../../core/case/draft.ts'
import type { MemberProblem } from '../../core/member/types.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { problem, safe } from './problem.ts'

const caseSentences: Readonly<Record<DraftProblem['code'], string>> = {
  'no-name': 'A case needs a title or an Urgent Action number.',
  'not-a-day': 'A day is written as year, month and day, such as 2023-03-07.',
  'not-a-ua-number': 'An Urgent Action number is written such as 105/22.',
  'too-long': 'A text is longer than Vigil keeps.',
  'target-empty': 'A target needs a name or an office.',
}

/** The problems of a case, member or action as typed: the first in words, all of them in `details`. */
export const caseProblem = (found: readonly DraftProblem[]): CallProblem =>
  problem('draft-refused', caseSentences[found[0]?.code ?? 'no-name'], safe.nothingKept, `Correct the field${where(found[0]?.field)} and save again.`, { problems: [...found] })

const fileSentences: Readonly<Record<FileProblem, string>> = {
  'no-text': 'There is no text yet.',
  'not-there': 'This entry is no longer here.',
  'unknown-target': 'This target does not belong to the case.',
  'more-returned-than-sent': 'More letters came back than were sent.',
}

/** Why an edit of what the group keeps with a case was refused. */
export const fileEditProblem = (found: FileProblem): CallProblem =>
  problem(`file-${found}`, fileSentences[found], safe.nothingChanged, 'Correct it and save again.')

const memberSentences: Readonly<Record<MemberProblem['code'], string>> = {
  'no-name': 'A member needs a name.',
  'not-an-email': 'The e-mail address is not complete.',
  'too-long': 'A text is longer than Vigil keeps.',
}

export const memberProblem = (found: readonly MemberProblem[]): CallProblem =>
  problem('draft-refused', memberSentences[found[0]?.code ?? 'no-name'], safe.nothingKept, `Correct the field${where(found[0]?.field)} and save again.`, { problems: [...found] })

const actionSentences: Readonly<Record<ActionProblem['code'], string>> = {
  'count-not-positive': 'The count is a whole number from 1 up.',
  'count-too-large': 'The count is larger than one entry can hold.',
  'not-a-day': 'A day is written as year, month and day, such as 2023-01-20.',
  'day-in-future': 'The day is in the future.',
  'unknown-case': 'This case is not among the kept cases.',
  'unknown-target': 'This target does not belong to the case.',
  'unknown-member': 'This member is not in the list.',
  'member-refuses-record': 'This member does not want a record of actions kept.',
  'fewer-signatories-than-one': 'Signatories are counted from 1 up.',
  'state-not-for-kind': 'Only letters and cards can wait to be posted; this kind leaves at once.',
  'too-long': 'The note is longer than Vigil keeps.',
}

export const actionProblem = (found: readonly ActionProblem[]): CallProblem =>
  problem(
    found[0]?.code ?? 'draft-refused',
    actionSentences[found[0]?.code ?? 'unknown-case'],
    'Nothing was recorded.',
    found[0]?.code === 'member-refuses-record' ? 'Record the count without the member.' : `Correct the field${where(found[0]?.field)} and record again.`,
    { problems: [...found] },
  )

const where = (field: string | undefined): string => (field ? ` "${field}"` : '')
