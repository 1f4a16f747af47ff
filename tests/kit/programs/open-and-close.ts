// A process of its own: says that it begins, opens a database, made where there is none, and says that it is done.
import { writeSync } from 'node:fs'
import { closeDatabase, openDatabase } from '../../../db/database.ts'

writeSync(1, 'begin')
const opened = openDatabase(process.argv[2] ?? '')
if (opened.ok) {
  closeDatabase(opened.value)
  writeSync(1, 'done')
} else process.exitCode = 1
