import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDatabase } from '../../../db/check.ts'
import { connectionOf } from '../../../db/handle.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { createBench, problemCode, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => void (bench = await fillBench(createBench())))
afterEach(() => bench.close())

/** Damages the tables behind the back of every check that they have themselves. */
const plant = (sql: string): void => {
  const connection = connectionOf(bench.db)
  connection.pragma('foreign_keys = OFF')
  connection.pragma('ignore_check_constraints = ON')
  // A trigger would refuse some of it.
  connection.exec(`DROP TRIGGER actions_are_never_changed; ${sql}; CREATE TRIGGER actions_are_never_changed BEFORE UPDATE ON actions
BEGIN SELECT RAISE(ABORT, 'actions are only ever added'); END;`)
}
const found = (): readonly string[] => {
  const { isSound, findings } = checkDatabase(bench.db)
  return [isSound ? 'sound' : 'faults', ...new Set(findings.map((finding) => (finding.kind === 'value' ? `${finding.table}.${finding.column}` : 'name' in finding ? `${finding.kind} ${finding.name}` : finding.kind)))]
}

const values: readonly (readonly [what: string, sql: string])[] = [
  ['cases.demands', `UPDATE cases SET demands = '{"a":1}'`],
  ['cases.preferred_languages', "UPDATE cases SET preferred_languages = '[1]'"],
  ['cases.letters', `UPDATE cases SET letters = '[{"language":"en"}]'`],
  ['cases.people_at_risk', `UPDATE cases SET people_at_risk = '[{"pronoun":"she"}]'`],
  ['cases.previous', "UPDATE cases SET previous = '[3]'"],
  ['cases.file', "UPDATE cases SET file = '{}'"],
  ['cases.revision', 'UPDATE cases SET revision = 0'],
  ['cases.deadline', "UPDATE cases SET deadline = '2023-02-31'"],
  ['targets.facts', "UPDATE targets SET facts = '[]'"],
  ['case_history.facts', "UPDATE case_history SET facts = '7'"],
  ['sources.bytes', "UPDATE sources SET bytes = x''"],
  ['sources.text', `UPDATE sources SET text = '{"lines":[]}'`],
  ['members.address_lines', "UPDATE members SET address_lines = 'null'"],
  ['members.name', "UPDATE members SET name = ''"],
  ['members.sender_form', "UPDATE members SET sender_form = 'all'"],
  ['members.joined_on', "UPDATE members SET joined_on = 'yesterday'"],
  ['member_consents.given_on', "UPDATE member_consents SET answer = 'yes', given_on = NULL, wording = 'Asked.'"],
  ['member_consents.wording', "UPDATE member_consents SET answer = 'yes', given_on = '2023-01-01', wording = '', question = ''"],
  ['member_consents.purpose', "INSERT INTO member_consents SELECT member_id, 'anything', answer, given_on, wording, question, earlier FROM member_consents LIMIT 1"],
  ['actions.count', 'UPDATE actions SET count = -5'],
  ['actions.kind', "UPDATE actions SET kind = 'dove'"],
  ['actions.done_on', "UPDATE actions SET done_on = '12.11.2023'"],
  ['actions.recorded_at', "UPDATE actions SET recorded_at = ''"],
  ['actions.id', "UPDATE actions SET id = 'short'"],
  ['packs.plan', "UPDATE packs SET plan = '[]'"],
  ['packs.state', "UPDATE packs SET state = 'baked'"],
  ['reports.total', 'UPDATE reports SET total = total + 1'],
  ['reports.report', "UPDATE reports SET report = '{}'"],
  ['reports.period_to', "UPDATE reports SET period_to = '1999-01-01'"],
  ['events.headcount', 'UPDATE events SET headcount = -1'],
  ['settings.value', "UPDATE settings SET value = '[]'"],
  ['undo_steps.title', "UPDATE undo_steps SET title = '{}'"],
  ['erased_members.id', "INSERT INTO erased_members SELECT id, '2023-01-01' FROM members LIMIT 1"],
]

describe('the check finds planted damage', () => {
  it('and nothing in data that Vigil wrote', () => expect(found()).toEqual(['sound']))

  it.each(values)('in %s, and the first page comes with it', async (what, sql) => {
    plant(sql)
    expect(found()).toContain(what)
    expect(found()[0]).toBe('faults')
    expect(problemCode(await bench.call('home.overview', null))).toBe('none')
  })

  it('of rows that are missing, entries that are there twice, and tables that are gone or others', () => {
    plant('DELETE FROM targets')
    expect(found()).toContain('missing-row')
    plant("UPDATE actions SET letter_code = 'KNBQ3'; INSERT INTO actions (sequence, id, case_id, kind, count, signatories, target_id, state, route, done_on, letter_code, note, recorded_at, replaces) SELECT sequence + 900, substr(id, 1, 20) || 'ZZZZZZ', case_id, kind, count, signatories, target_id, state, route, done_on, letter_code, note, recorded_at, replaces FROM actions")
    expect(found()).toContain('doubled')
    plant('DROP TABLE pack_letters; ALTER TABLE events ADD COLUMN planted TEXT')
    expect(found()).toEqual(expect.arrayContaining(['faults', 'table pack_letters', 'table events']))
  })
})

describe('what is derived', () => {
  it.each([
    ['search words', "DELETE FROM case_search WHERE rowid IN (SELECT id FROM search_rows)", 'rebuilt case_search'],
    ['other search words', "INSERT INTO case_search (rowid, story) VALUES ((SELECT id + 77 FROM search_rows), 'planted')", 'sound'],
    ['a trigger', 'DROP TRIGGER actions_are_never_removed', 'rebuilt actions_are_never_removed'],
    ['a planted trigger', 'CREATE TRIGGER planted AFTER INSERT ON members BEGIN DELETE FROM members; END', 'rebuilt planted'],
    ['a view', 'DROP VIEW current_actions; CREATE VIEW current_actions AS SELECT * FROM actions', 'rebuilt current_actions'],
    ['an index', 'DROP INDEX actions_by_case', 'rebuilt actions_by_case'],
  ])('is made again: %s', (_what, sql, rebuilt) => {
    plant(sql)
    expect(found()).toContain(rebuilt)
    expect(found()).toEqual(['sound'])
  })

  it('is found by the search afterwards', async () => {
    const search = async () => valueOf(await bench.call('search.find', { words: 'Dovrin', limit: 5 }))
    const before = JSON.stringify(await search())
    plant('DELETE FROM case_search WHERE rowid IN (SELECT id FROM search_rows)')
    const without = JSON.stringify(await search())
    expect(problemCode(await bench.call('settings.check', null))).toBe('none')
    expect([without === before, JSON.stringify(await search()) === before]).toEqual([false, true])
  })
})
