import type { TitleCode } from './step-title.ts'

/**
 * Steps of an evening, one for each press: their codes begin with this. They have a quota of their own, so that an evening
 * of hundreds of presses does not make Undo forget every other change. What is older than the quota is still taken back
 * where it was entered: each line of an event has its own undo, for good.
 */
export const entryPrefix = 'entry-'

/** Whether a step is a press of an evening. */
export const isEntryStep = (code: TitleCode): boolean => code.startsWith(entryPrefix)
