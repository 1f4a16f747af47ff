import type { CallProblem } from '../../preload/contract.ts'
import { problem, safe } from './problem.ts'

/** A call whose input has not the agreed shape; `fields` are places in the input, never values. */
export const badInput = (fields: readonly string[]): CallProblem =>
  problem(
    'bad-input',
    fields.length > 0 && fields[0] !== '' ? `A field has a form that Vigil does not take: ${fields[0]}.` : 'This request has a form that Vigil does not take.',
    safe.nothingChanged,
    'Check what was typed and try again.',
    { fields: [...fields] },
  )

export const unknownCall = (): CallProblem =>
  problem('unknown-call', 'This window asked for something that Vigil does not have.', safe.nothingChanged, 'Close Vigil and open it again.')

/** A bug: the id leads to its entry in the log. */
export const unexpected = (errorId: string): CallProblem =>
  problem(
    'unexpected',
    `Something went wrong inside Vigil (${errorId}).`,
    'What was saved before is safe; the last step may not have been saved.',
    `Look whether the last step is there, then try again. If it happens again, report ${errorId}.`,
    { errorId },
  )

export const gone = (what: 'case' | 'member' | 'action' | 'pack' | 'report' | 'import' | 'template'): CallProblem =>
  problem(`unknown-${what}`, `This ${words[what]} is no longer here.`, safe.nothingChanged, 'Go back to the list and choose again.')

const words = {
  case: 'case', member: 'member', action: 'action', pack: 'letter pack', report: 'report', import: 'imported list', template: 'template',
} as const

export const changedMeanwhile = (what: 'case' | 'member'): CallProblem =>
  problem(
    'changed-meanwhile',
    `This ${what} was changed somewhere else after you opened it.`,
    'The other change is kept; yours is still on screen and not saved.',
    `Open the ${what} again and make your change there.`,
  )

export const tokenGone = (): CallProblem =>
  problem('file-gone', 'The chosen file is no longer at hand.', safe.nothingChanged, 'Choose the file again.')
