// A report over a million actions, from its rows to the summary, beside the bare SQL aggregate of the same rows, in turn in one run.
// "Alone" is the first report of a group; "beside others" is one whose group has reported before, so that each entry is checked against what was counted.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Day } from '../core/day.ts'
import type { CaseId, ReportId } from '../core/ids.ts'
import { summarise } from '../core/report/summarise.ts'
import { addCase } from '../db/cases.ts'
import { closeDatabase, openDatabase } from '../db/database.ts'
import { connectionOf, inTransaction } from '../db/handle.ts'
import type { Counted } from '../db/report-ground.ts'
import { mailForReport, participantsForReport, totalsForReport } from '../db/report-rows.ts'
import { caseOf } from './search-data.ts'

const actions = 1_000_000
const cases = 300
const rounds = 5
const period = { from: '2026-01-01' as Day, to: '2026-12-31' as Day }

const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))
const opened = openDatabase(join(folder, 'vigil.sqlite'))
if (!opened.ok) throw new Error(opened.problem.detail)
const db = opened.value
const connection = connectionOf(db)
const caseIdOf = (number: number): CaseId => `01HX0000000000000000${String(number).padStart(6, '0')}` as CaseId
inTransaction(db, () => {
  for (let number = 0; number < cases; number += 1) addCase(db, { id: caseIdOf(number), facts: caseOf(number + 1), targetIds: [], source: null, addedOn: period.from, isPractice: false })
  connection.exec(`
    INSERT INTO actions (id, case_id, kind, count, state, route, done_on, note, recorded_at)
    SELECT printf('01HXA%021d', value), printf('01HX0000000000000000%06d', value % ${cases}), CASE value % 5 WHEN 3 THEN 'solidarity-card' WHEN 4 THEN 'email' ELSE 'letter' END,
      1 + value % 7, CASE WHEN value % 11 = 0 THEN 'written' ELSE 'posted' END, CASE value % 3 WHEN 0 THEN 'group' WHEN 1 THEN 'member' END, date('2026-01-01', (value % 365) || ' days'), '', '2026-11-12T19:00:00.000Z'
    FROM generate_numbers`.replace('generate_numbers', `(WITH RECURSIVE numbers (value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM numbers WHERE value < ${actions - 1}) SELECT value FROM numbers)`))
})

const counted: Counted = { id: '01HXR0000000000000000000B1' as ReportId, period, caseIds: 'all', eventId: null, withPractice: false }
const bare = connection.prepare("SELECT case_id, kind, route, state, sum(count), sum(coalesce(signatories, count)) FROM actions WHERE done_on BETWEEN ? AND ? AND id NOT IN (SELECT action_id FROM action_voids) GROUP BY 1, 2, 3, 4")
const vigil = (): number => {
  const { rows, days } = totalsForReport(db, counted)
  const summary = summarise(rows, period, { mail: mailForReport(db, counted), days })
  participantsForReport(db, counted)
  return summary.total
}
const timed = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const measure = (name: string): void => {
  const times = { bare: [] as number[], vigil: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(timed(() => bare.all(period.from, period.to)))
    times.vigil.push(timed(vigil))
  }
  const [base, own] = [median(times.bare), median(times.vigil)]
  process.stdout.write(`  ${name.padEnd(16)} ${base.toFixed(0).padStart(8)}  ${own.toFixed(0).padStart(8)}  ${(own / base).toFixed(2).padStart(5)}\n`)
}

process.stdout.write(`\nA report over ${actions} actions of ${cases} cases, medians of ${rounds} in turn\n  ${''.padEnd(16)}  bare ms  Vigil ms  ratio\n`)
measure('alone')
connection.exec(`
  INSERT INTO reports (id, revision, made_on, saved_at, period_from, period_to, case_ids, event_id, total, folder, file_names, report)
  VALUES ('01HXR0000000000000000000A1', 1, '2026-02-02', '2026-02-02T10:00:00.000Z', '2025-12-01', '2025-12-31', '"all"', NULL, 0, '', '[]', '{}')`)
measure('beside others')
closeDatabase(db)
rmSync(folder, { recursive: true, force: true })
