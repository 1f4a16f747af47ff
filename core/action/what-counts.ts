import { actionStateTable, type ActionState } from './types.ts'

/** Somebody wrote it, sent or not: what counts for an evening and for the member who wrote. */
export const isWritten = (state: ActionState): boolean => actionStateTable[state].isWritten

/** The group did it: what counts in every total of what was done. What is to write, not sent or given back is beside the total. */
export const isDone = (state: ActionState): boolean => actionStateTable[state].isDone
