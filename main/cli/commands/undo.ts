import { plainProblem } from '../../../core/problem/problem.ts'
import type { UndoStep } from '../../../core/undo/types.ts'
import { stepLine } from '../../../words/step-words.ts'
import { words as all } from '../../words.ts'
import type { Command, Outcome } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import type { CliServices } from '../open-services.ts'
import { withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

const words = all.commandLine.undo

const rowOf = (step: UndoStep): readonly string[] => [
  all.format.moment(new Date(step.at)),
  stepLine(step.title, all),
  step.stays === null ? (step.undoneAt === null ? '' : words.isUndone) : words.stays,
]

const list = async (services: CliServices): Promise<Outcome> => {
  const steps = await callOn(services, 'undo.list', null)
  if (!steps.ok) return refused(steps.problem)
  return done(steps.value, steps.value.length === 0 ? words.none : inColumns(steps.value.map(rowOf)))
}

const undo = async (services: CliServices): Promise<Outcome> => {
  const next = await callOn(services, 'undo.next', null)
  if (!next.ok) return refused(next.problem)
  if (next.value.undo === null) return refused(plainProblem('nothing-to-undo'))
  const undone = await callOn(services, 'undo.undo', { step: next.value.undo.number, withIt: [] })
  return undone.ok ? done(undone.value, words.undone({ what: stepLine(undone.value.step.title, all) })) : refused(undone.problem)
}

const redo = async (services: CliServices): Promise<Outcome> => {
  const next = await callOn(services, 'undo.next', null)
  if (!next.ok) return refused(next.problem)
  if (next.value.redo === null) return refused(plainProblem('nothing-to-redo'))
  const redone = await callOn(services, 'undo.redo', { step: next.value.redo.number })
  return redone.ok ? done(redone.value, words.redone({ what: stepLine(redone.value.step.title, all) })) : refused(redone.problem)
}

/** Undoes the newest change, or lists all that can be undone. */
export const undoCommand: Command = (line) => withServices(line, line.values.list === true ? list : undo)

/** Redoes what was undone last. */
export const redoCommand: Command = (line) => withServices(line, redo)
