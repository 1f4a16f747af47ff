// What the undo log costs: recording an action, bare, without a step and as a step, in turn.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Action } from '../core/action/types.ts'
import type { Day } from '../core/day.ts'
import type { ActionId, CaseId } from '../core/ids.ts'
import { stepTitle } from '../core/undo/step-title.ts'
import { recordActions } from '../db/actions.ts'
import { addCase } from '../db/cases.ts'
import { closeDatabase, openDatabase } from '../db/database.ts'
import { change, connectionOf } from '../db/handle.ts'
import { asStep } from '../db/undo/current-step.ts'
import { caseOf } from './search-data.ts'

const rounds = 400
const today = '2026-11-12' as Day
const caseId = '01HX0000000000000000000001' as CaseId
const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))
const opened = openDatabase(join(folder, 'vigil.sqlite'))
if (!opened.ok) throw new Error(opened.problem.detail)
const db = opened.value
addCase(db, { id: caseId, facts: caseOf(1), targetIds: [], source: null, addedOn: today, isPractice: false })

// The insert alone, into a table of the same columns that nothing logs.
const connection = connectionOf(db)
connection.exec(`CREATE TABLE bare (sequence INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES cases (id), kind TEXT NOT NULL,
  count INTEGER NOT NULL, signatories INTEGER, target_id TEXT, state TEXT NOT NULL, route TEXT, done_on TEXT NOT NULL, letter_code TEXT, note TEXT NOT NULL, recorded_at TEXT NOT NULL, replaces TEXT) STRICT;
  CREATE INDEX bare_by_case ON bare (case_id, done_on); CREATE INDEX bare_by_day ON bare (done_on); CREATE INDEX bare_by_replaced ON bare (replaces); CREATE INDEX bare_by_target ON bare (target_id);`)
const insertBare = `INSERT INTO bare (id, case_id, kind, count, signatories, target_id, state, route, done_on, letter_code, note, recorded_at, replaces)
  VALUES (:id, :caseId, :kind, :count, :signatories, :targetId, :state, :route, :on, :letterCode, :note, :recordedAt, :replaces)`

let number = 100
const action = (): Action => ({
  id: `01HX0000000000000000${String((number += 1)).padStart(6, '0')}` as ActionId, caseId, kind: 'letter', count: 3, signatories: null, targetId: null, memberId: null,
  state: 'written', route: null, on: today, letterCode: null, note: '', recordedAt: '2026-11-12T19:00:00.000Z', replaces: null, event: null,
})
const title = stepTitle('action-recorded', { case: 'UA 1/26', kind: 'letter', count: 3 })
const ways: Readonly<Record<string, () => void>> = {
  'bare insert': () => {
    const { memberId: _memberId, event: _event, ...columns } = action()
    change(db, insertBare, columns)
  },
  'recorded, no step': () => recordActions(db, [action()]),
  'recorded as a step': () => void asStep(db, { at: '2026-11-12T19:00:00.000Z', title }, () => recordActions(db, [action()])),
}
const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]))
for (let round = 0; round < rounds; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const start = performance.now()
    way()
    times.get(name)?.push(performance.now() - start)
  }
}
const at = (values: readonly number[], share: number): number => values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0
const bare = at(times.get('bare insert') ?? [], 0.5)
process.stdout.write(`\nRecording one action with synchronous=FULL, ${rounds} of each in turn\n  ${''.padEnd(20)} median ms  95 % ms  ratio\n`)
for (const [name, all] of times) {
  process.stdout.write(`  ${name.padEnd(20)} ${at(all, 0.5).toFixed(3).padStart(9)}  ${at(all, 0.95).toFixed(3).padStart(7)}  ${(at(all, 0.5) / bare).toFixed(2).padStart(5)}\n`)
}
closeDatabase(db)
rmSync(folder, { recursive: true, force: true })
