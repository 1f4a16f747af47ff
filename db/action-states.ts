import { doneStates, writtenStates, type ActionState } from '../core/action/types.ts'

const condition = (states: readonly ActionState[]): string => `current_actions.state IN (${states.map((state) => `'${state}'`).join(',')})`

/** Of `current_actions`: what was written, sent or not. */
export const isWritten = condition(writtenStates)
/** Of `current_actions`: what is sent, or waits with the group to be posted. */
export const isDone = condition(doneStates)
