import { describe, expect, it } from 'vitest'
import { stepTitle, type StepTitle } from '../../../core/undo/step-title.ts'
import type { StepNumber, UndoStep } from '../../../core/undo/types.ts'
import { groupPresses } from '../../../renderer/features/undo/group-presses.ts'

let number = 0
const stepOf = (title: StepTitle): UndoStep => ({ number: (number += 1) as StepNumber, at: '2026-12-05T19:00:00.000Z', title, undoneAt: null, stays: null })
const press = (event: string): UndoStep => stepOf(stepTitle('entry-counted', { event, case: 'UA 41/26', kind: 'letter', count: 1 }) as StepTitle)
const edit = (): UndoStep => stepOf(stepTitle('settings-changed', {}) as StepTitle)
const shape = (steps: readonly UndoStep[]): readonly string[] => groupPresses(steps).map(({ event, steps: of }) => `${event ?? '-'} ${of.length}`)

describe('presses of an evening in the undo list', () => {
  it('are one line, each evening its own, and other changes keep their lines in between', () => {
    const evening = Array.from({ length: 5 }, () => press('Winter'))
    expect(shape([edit(), ...evening, edit(), ...evening, ...Array.from({ length: 4 }, () => press('Spring'))])).toEqual(['- 1', 'Winter 5', '- 1', 'Winter 5', 'Spring 4'])
  })

  it('have their own lines while they are few', () => {
    expect(shape([press('Winter'), press('Winter'), press('Winter')])).toEqual(['- 1', '- 1', '- 1'])
  })

  it('are all there, in their order', () => {
    const steps = [edit(), ...Array.from({ length: 9 }, () => press('Winter')), edit()]
    expect(groupPresses(steps).flatMap(({ steps: of }) => of)).toEqual(steps)
  })
})
