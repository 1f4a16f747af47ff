// A process of its own: changes a case and takes the change back by turns, and prints the state once it is kept.
import { writeSync } from 'node:fs'
import type { CaseId } from '../../../core/ids.ts'
import { changeCase, undoChange } from '../../../db/case-change.ts'
import { getCase } from '../../../db/cases.ts'
import { openDatabase } from '../../../db/database.ts'
import { idOf } from '../kept-records.ts'

const [path = '', rounds = '0'] = process.argv.slice(2)
const opened = openDatabase(path)
if (!opened.ok) throw new Error(opened.problem.detail)
const id = idOf<CaseId>(1)
for (let round = 0; round < Number(rounds); round += 1) {
  const kept = getCase(opened.value, id)
  if (!kept) throw new Error('The case is gone')
  if (round % 3 === 2) undoChange(opened.value, id, '2026-11-12T10:00:00.000Z')
  else changeCase(opened.value, {
    id, revision: kept.revision, at: '2026-11-12T10:00:00.000Z', facts: { ...kept, title: `Title ${kept.revision}` }, targetIds: kept.targets.map((target) => target.id),
    status: kept.status, file: kept.file, reason: { kind: 'edited' }, source: null,
  })
  writeSync(1, `${kept.revision + 1}\n`)
}
