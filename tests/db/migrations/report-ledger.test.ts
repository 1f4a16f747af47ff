import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { rowsOf } from '../../../db/handle.ts'
import { closeDatabase, openDatabase } from '../../../db/database.ts'
import { databaseBench } from '../../kit/database.ts'
import { writeShippedFile } from '../../kit/shipped-file.ts'

/** An action of the first case of the invented group. */
const action = (sequence: number, id: string, { state = 'posted', on = '2024-05-10', recordedAt = '2024-05-20T10:00:00.000Z' }: { readonly state?: string; readonly on?: string; readonly recordedAt?: string } = {}): string =>
  `INSERT INTO actions (sequence, id, case_id, kind, count, state, done_on, note, recorded_at) VALUES (${sequence}, '${id}', '01HX0000000000000000000001', 'letter', 2, '${state}', '${on}', '', '${recordedAt}');`
const report = (id: string, revision: number, savedAt: string, to: string): string =>
  `INSERT INTO reports (id, revision, made_on, saved_at, period_from, period_to, case_ids, total, folder, file_names, report) VALUES ('${id}', ${revision}, '2024-06-01', '${savedAt}', '2024-05-01', '${to}', '"all"', 2, '', '[]', '{}');`

it('the ledger of older reports has what was posted when their newest revision was saved, each entry once', () => {
  const bench = databaseBench()
  const path = join(bench.folder, 'older.sqlite')
  writeShippedFile(path, 180)
  const older = new Database(path)
  older.exec([
    action(50, 'counted'), action(51, 'written', { state: 'written' }), action(52, 'another-month', { on: '2024-07-01' }),
    action(53, 'late', { recordedAt: '2024-06-05T10:00:00.000Z' }), action(54, 'taken-back'), action(55, 'taken-back-later'),
    "INSERT INTO action_voids VALUES ('taken-back', '2024-05-21T10:00:00.000Z'), ('taken-back-later', '2024-06-09T10:00:00.000Z');",
    report('may', 1, '2024-05-15T10:00:00.000Z', '2024-05-31'), report('may', 2, '2024-06-01T10:00:00.000Z', '2024-05-31'),
    report('spring', 1, '2024-06-06T10:00:00.000Z', '2024-06-30'),
  ].join('\n'))
  older.close()
  const opened = openDatabase(path)
  if (!opened.ok) throw new Error(opened.problem.code)
  const found = rowsOf(opened.value, "SELECT action_id, report_id, sign FROM report_actions WHERE report_id IN ('may', 'spring') ORDER BY action_id")
  closeDatabase(opened.value)
  bench.close()
  expect(found).toEqual([
    { action_id: 'counted', report_id: 'may', sign: 1 },
    { action_id: 'late', report_id: 'spring', sign: 1 },
    { action_id: 'taken-back-later', report_id: 'may', sign: 1 },
  ])
})
