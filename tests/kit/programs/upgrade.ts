// A process of its own: opens a database with one migration more than there is, records an action and prints its id.
import { writeSync } from 'node:fs'
import type { CaseId } from '../../../core/ids.ts'
import { recordActions } from '../../../db/actions.ts'
import { closeDatabase, openDatabase } from '../../../db/database.ts'
import { actionOf, idOf } from '../kept-records.ts'
import { nextMigrations } from '../power-cut/next-migrations.ts'

const opened = openDatabase(process.argv[2] ?? '', { migrations: nextMigrations })
if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
const action = actionOf(9000, idOf<CaseId>(1))
recordActions(opened.value, [action])
writeSync(1, action.id)
closeDatabase(opened.value)
