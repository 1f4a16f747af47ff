import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../../db/handle.ts'
import { handlers } from '../../main/handlers.ts'
import type { CallName, ChangedFeature } from '../../preload/contract.ts'
import { callExamples } from '../kit/call-examples.ts'
import { fillBench, type FullBench } from '../kit/full-bench.ts'
import { createBench, valueOf } from '../kit/services.ts'

const names = Object.keys(handlers) as readonly CallName[]

/** Which feature's lists show a table. */
const featureOf: Readonly<Record<string, ChangedFeature>> = {
  settings: 'settings', emblem: 'settings',
  cases: 'cases', targets: 'cases', sources: 'cases', attachments: 'cases', case_photos: 'cases', case_history: 'cases', search_rows: 'cases', office_cases: 'cases', offices: 'office',
  members: 'members', member_consents: 'members', member_imports: 'members', erased_members: 'members',
  packs: 'packs', pack_cases: 'packs', pack_letters: 'packs', templates: 'packs', label_stocks: 'packs',
  actions: 'actions', action_members: 'actions', action_voids: 'actions',
  action_events: 'actions', action_cells: 'actions', sheet_totals: 'events', events: 'events', event_cases: 'events', event_tables: 'events', event_tasks: 'events', event_people: 'events',
  reports: 'reports', report_actions: 'reports', report_mail: 'reports', report_events: 'reports', drafts: 'drafts', letter_codes: 'packs', laptop: 'laptops', shared_rows: 'laptops', hand_overs: 'laptops',
  outlets: 'outlets', outlet_entries: 'outlets', outlet_lines: 'outlets', outlet_codes: 'outlets',
  undo_steps: 'undo', undo_changes: 'undo', undo_values: 'undo', undo_permits: 'undo',
}

let bench: FullBench
beforeEach(async () => void (bench = await fillBench(createBench())))
afterEach(() => bench.close())

const tables = (): readonly string[] =>
  rowsOf<{ name: string }>(bench.db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_search%' AND name <> 'file_stamp'`).map(({ name }) => name)

/** The copies are files of their own, and so is the key by which they and the data are encrypted. */
const backupFiles = (): string => {
  const beside = ['second-place.json', 'vigil.sqlite-key'].map((name) => join(bench.folder, name))
  return JSON.stringify([readdirSync(join(bench.folder, 'backups')), ...beside.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''))])
}

const contentOf = (table: string): string => JSON.stringify(rowsOf(bench.db, `SELECT * FROM ${table}`))

/** How many transactions the data have seen; the file itself may be another one afterwards. */
const transactions = (): string => JSON.stringify(rowsOf(bench.db, 'SELECT substr(stamp, -16) AS count FROM file_stamp'))

/** Runs a call on its example and answers the features whose tables it changed, beside those it announced. */
const run = async (name: CallName): Promise<{ readonly changed: readonly string[]; readonly announced: readonly string[]; readonly isCounted: boolean }> => {
  const input = await callExamples[name](bench)
  const before = new Map(tables().map((table) => [table, contentOf(table)]))
  const heard = bench.events.length
  const stamp = transactions()
  const files = backupFiles()
  expect(await bench.callAnyhow(name, input)).toEqual(expect.objectContaining({ ok: true }))
  const changedTables = tables().filter((table) => contentOf(table) !== before.get(table))
  return {
    changed: [...new Set([...changedTables.map((table) => featureOf[table] ?? `no feature of ${table}`), ...(backupFiles() === files ? [] : ['backups'])])].toSorted(),
    isCounted: transactions() !== stamp,
    announced: bench.events.slice(heard).map((event) => event.replace('.changed', '')).toSorted(),
  }
}

describe('every call announces the features that it changes, and no others', () => {
  it.each(names)('%s', async (name) => {
    const { changed, announced, isCounted } = await run(name)
    expect(announced).toEqual(changed)
    // By the count a later start notices that the change is gone.
    expect(isCounted).toBe(changed.some((feature) => feature !== 'backups'))
    // A call that declares a change is seen changing something, so the comparison above can fail.
    expect(handlers[name].changes.length > 0).toBe(changed.length > 0)
  })
})

describe('what a call changes', () => {
  it('is not announced where it found nothing to do', async () => {
    Object.assign(bench.services.files, { pickAny: async () => null, pickDocument: async () => null })
    const heard = bench.events.length
    await bench.call('cases.addAttachment', { caseId: bench.kept.id })
    await bench.call('packs.addTemplate', null)
    await bench.call('actions.record', { draft: { caseId: '', kind: 'letter', count: 0, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '', letterCode: null, note: '' } })
    expect(bench.events.slice(heard)).toEqual([])
  })

  it('is announced by the features of what was undone, and only by them', async () => {
    await bench.call('cases.setStatus', { caseId: bench.kept.id, status: 'closed' })
    const { undo } = valueOf(await bench.call('undo.next', null))
    const heard = bench.events.length
    const undone = undo && valueOf(await bench.call('undo.undo', { step: undo.number, withIt: [] }))
    expect([undone?.step.title.code, bench.events.slice(heard).toSorted()]).toEqual(['case-closed', ['cases.changed', 'undo.changed']])
  })
})
