// A process of its own: opens a database, made where there is none, records actions and prints each id once it is kept.
import { writeSync } from 'node:fs'
import type { CaseId } from '../../../core/ids.ts'
import { recordActions } from '../../../db/actions.ts'
import { getCase } from '../../../db/cases.ts'
import { closeDatabase, openDatabase } from '../../../db/database.ts'
import { connectionOf } from '../../../db/handle.ts'
import { actionOf, idOf, keepCase } from '../kept-records.ts'

const [path = '', count = '0', synchronous = 'FULL'] = process.argv.slice(2)
const opened = openDatabase(path)
if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
const db = opened.value
connectionOf(db).pragma(`synchronous = ${synchronous}`)
// The log is moved into the file several times in one run.
connectionOf(db).pragma('wal_autocheckpoint = 40')
if (!getCase(db, idOf<CaseId>(1))) keepCase(db, 1)
for (let number = 0; number < Number(count); number += 1) {
  const action = actionOf(5000 + number, idOf<CaseId>(1))
  recordActions(db, [action])
  writeSync(1, action.id)
}
closeDatabase(db)
