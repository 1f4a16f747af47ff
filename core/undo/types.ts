import type { CodeOf } from '../problem-table.ts'
import type { StepTitle } from './step-title.ts'
import type { StaysBecause } from './why-it-stays.ts'

/** The place of a step in the order in which changes were made; never the clock. */
export type StepNumber = number & { readonly __stepNumber: true }

/** One change of data as the undo list shows it. */
export type UndoStep = {
  readonly number: StepNumber
  /** ISO 8601 instant. */
  readonly at: string
  readonly title: StepTitle
  /** ISO 8601 instant; null while it is done. */
  readonly undoneAt: string | null
  readonly stays: StaysBecause | null
}

/** What Undo and Redo would do next. */
export type NextSteps = {
  readonly undo: UndoStep | null
  readonly redo: UndoStep | null
  /** How many steps can be undone and redone one after the other. */
  readonly undoCount: number
  readonly redoCount: number
}

/** The kinds of records that a person counts. */
export const countedRecords = ['cases', 'members', 'actions', 'packs', 'events', 'outlets', 'outlet_entries', 'attachments', 'templates'] as const
export type CountedRecord = (typeof countedRecords)[number]

/** How many records of a kind there are now, and how many there would be. */
export type CountChange = { readonly of: CountedRecord; readonly now: number; readonly after: number }

/** Why a step cannot be undone or redone now. */
export type RevertProblem = CodeOf<'undo'>

/** What undoing or redoing a step would do, found by trying it without keeping it. */
export type RevertPreview = {
  readonly step: UndoStep
  /** Later steps that were built on it and would be undone too, newest first. */
  readonly withIt: readonly UndoStep[]
  readonly problem: RevertProblem | null
  readonly counts: readonly CountChange[]
  /** Records that would get other values, by kind. */
  readonly changed: readonly { readonly of: CountedRecord; readonly count: number }[]
  /** Answers "no" that stay, although the step that gave them is undone. */
  readonly keptNo: number
  /** Recordings that a saved report has counted: they stay in the file, marked as taken back. */
  readonly voided: number
}
