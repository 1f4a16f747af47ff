// A process of its own: records one action after the other and prints each id once it is kept.
import { writeSync } from 'node:fs'
import type { CaseId } from '../../../core/ids.ts'
import { recordActions } from '../../../db/actions.ts'
import { openDatabase } from '../../../db/database.ts'
import { actionOf, idOf } from '../kept-records.ts'

const [path = '', from = '0'] = process.argv.slice(2)
const opened = openDatabase(path)
if (!opened.ok) throw new Error(opened.problem.detail)
for (let number = Number(from); number < Number(from) + 900; number += 1) {
  const action = actionOf(number, idOf<CaseId>(1))
  recordActions(opened.value, [action])
  writeSync(1, `${action.id}\n`)
}
