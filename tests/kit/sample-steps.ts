import { stepTitle, type StepTitle } from '../../core/undo/step-title.ts'
import type { RevertPreview, StepNumber, UndoStep } from '../../core/undo/types.ts'

/** An invented step. */
export const stepOf = (number: number, title: StepTitle, more: Partial<UndoStep> = {}): UndoStep =>
  ({ number: number as StepNumber, at: '2026-11-12T17:04:00.000Z', title, undoneAt: null, stays: null, ...more })

/** Twelve solidarity cards that were just recorded. */
export const sampleStep = stepOf(7, stepTitle('action-recorded', { case: 'UA 41/26', kind: 'solidarity-card', count: 12 }))

/** What undoing a step would do: one entry of actions goes. */
export const samplePreviewOf = (step: UndoStep, more: Partial<RevertPreview> = {}): RevertPreview =>
  ({ step, withIt: [], problem: null, counts: [{ of: 'actions', now: 5, after: 4 }], changed: [], keptNo: 0, voided: 0, ...more })
