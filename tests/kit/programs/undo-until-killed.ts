// A process of its own: undoes and redoes one step over and over, and prints after each what it did.
import { writeSync } from 'node:fs'
import type { StepNumber } from '../../../core/undo/types.ts'
import { openDatabase } from '../../../db/database.ts'
import { revertStep } from '../../../db/undo/revert.ts'

const [path = '', step = '0'] = process.argv.slice(2)
const opened = openDatabase(path)
if (!opened.ok) throw new Error(opened.problem.detail)
for (let round = 0; round < 900; round += 1) {
  const turned = revertStep(opened.value, Number(step) as StepNumber, [], '2026-11-12T20:00:00.000Z')
  if (!turned.ok) throw new Error(turned.problem)
  writeSync(1, `${turned.value.step.undoneAt === null ? 'redone' : 'undone'}\n`)
}
