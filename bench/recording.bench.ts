// What one press of an evening costs: from the call as the window makes it to the row on the disk, beside a bare insert of
// better-sqlite3 with synchronous=FULL into a file of its own on the same disk, in turn in one run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { emptyEventDraft } from '../core/event/make-event.ts'
import type { Day } from '../core/day.ts'
import type { ActionId, CaseId } from '../core/ids.ts'
import { recordActions } from '../db/actions.ts'
import { addCase } from '../db/cases.ts'
import { createBench, valueOf } from '../tests/kit/services.ts'
import { caseOf } from './search-data.ts'

const rounds = 400
const warmUp = 20
const restMilliseconds = 10
const today = '2026-11-12'
const caseId = '01HX0000000000000000900001' as CaseId
const { db, call, close } = createBench(today)
addCase(db, { id: caseId, facts: caseOf(1), targetIds: [], source: null, addedOn: today as Day, isPractice: false })
const { eventId } = valueOf(await call('events.add', { draft: { ...emptyEventDraft, name: 'Winter letter evening', on: today }, basedOn: null, cases: [caseId] }))

const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))
const bare = new Database(join(folder, 'bare.sqlite'))
bare.pragma('journal_mode = WAL')
bare.pragma('synchronous = FULL')
bare.exec(`CREATE TABLE bare (sequence INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL, kind TEXT NOT NULL,
  count INTEGER NOT NULL, state TEXT NOT NULL, done_on TEXT NOT NULL, note TEXT NOT NULL, recorded_at TEXT NOT NULL) STRICT`)
const insert = bare.prepare('INSERT INTO bare (id, case_id, kind, count, state, done_on, note, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')

let number = 0
const newId = (): ActionId => `01HX9000000000000000${String((number += 1)).padStart(6, '0')}` as ActionId
const at = `${today}T19:00:00.000Z`
const ways: Readonly<Record<string, () => unknown>> = {
  'bare insert': () => insert.run(newId(), caseId, 'letter', 1, 'written', today, '', at),
  'rows alone, no step': () => recordActions(db, [{ id: newId(), caseId, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: today as Day, letterCode: null, note: '', recordedAt: at, replaces: null, event: { eventId, tableId: null } }]),
  'a press of an evening': async () => valueOf(await call('events.count', { eventId, entry: { id: newId(), caseId, kind: 'letter', count: 1, signatories: null, memberId: null, tableId: null } })),
}
const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]))
for (let round = 0; round < rounds + warmUp; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    // Presses come at most 20 a second: what is written after one, such as the number of the acknowledged change, is done before the next.
    await setTimeout(restMilliseconds)
    const start = performance.now()
    await way()
    if (round >= warmUp) times.get(name)?.push(performance.now() - start)
  }
}
const share = (values: readonly number[], of: number): number => values.toSorted((one, other) => one - other)[Math.floor(values.length * of)] ?? 0
const base = times.get('bare insert') ?? []
process.stdout.write(`\nOne press to a durable row, synchronous=FULL, ${rounds} of each in turn\n  ${''.padEnd(24)} median ms  ratio  95 % ms  ratio\n`)
for (const [name, all] of times) {
  const [median, high] = [share(all, 0.5), share(all, 0.95)]
  process.stdout.write(`  ${name.padEnd(24)} ${median.toFixed(3).padStart(9)}  ${(median / share(base, 0.5)).toFixed(2).padStart(5)}  ${high.toFixed(3).padStart(7)}  ${(high / share(base, 0.95)).toFixed(2).padStart(5)}\n`)
}
bare.close()
close()
rmSync(folder, { recursive: true, force: true })
