import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TargetId } from '../../core/ids.ts'
import { recordActions } from '../../db/actions.ts'
import { listCases } from '../../db/case-list.ts'
import { changeCase } from '../../db/case-change.ts'
import { addCase, findCaseByUaNumber, getCase } from '../../db/cases.ts'
import { getSource } from '../../db/sources.ts'
import { emptyCaseFile } from '../../core/case/case-file.ts'
import { checkDatabase } from '../../db/check.ts'
import { hasPractice, removePractice } from '../../db/practice.ts'
import { caseFacts } from '../kit/case-draft.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { actionOf, idOf, keepCase, someDay, sourceOf } from '../kit/kept-records.ts'

const asBefore = { status: 'open' as const, file: emptyCaseFile, at: '2026-11-12T10:00:00.000Z', reason: { kind: 'edited' as const } }

let bench: DatabaseBench
beforeEach(() => {
  bench = databaseBench()
})
afterEach(() => bench.close())

describe('cases', () => {
  it('finds a new case by what the group kept with it from the beginning', () => {
    const { targetIds: _ids, ...facts } = caseFacts({ targets: [] })
    const file = { ...emptyCaseFile, ownRules: ['Mention the quince harvest'] }
    addCase(bench.db(), { id: idOf(7), facts, targetIds: [], source: null, addedOn: someDay, isPractice: false, file })
    expect(listCases(bench.db(), { search: 'quince', status: 'all' }).map(({ id }) => id)).toEqual([idOf(7)])
  })

  it('gives back what was kept, byte for byte, also after a restart', () => {
    const id = keepCase(bench.db(), 1)
    const { targetIds, ...facts } = caseFacts()
    const source = sourceOf(901, 'URGENT ACTION\nÜber alle Berge')
    expect(getCase(bench.reopen(), id)).toEqual({
      ...facts, id, status: 'open', isPractice: false, addedOn: someDay, revision: 1,
      targets: targetIds.map((_, index) => facts.targets[index]).map((target, index) => ({ ...target, id: idOf(501 + index), isRetired: false })),
      sources: [{ id: source.id, fileName: 'appeal.txt', byteLength: source.bytes.length, mediaType: 'text/plain', kind: 'first', addedOn: someDay, readerVersion: '1' }],
      file: emptyCaseFile,
    })
    expect(getSource(bench.db(), id)).toEqual({ fileName: 'appeal.txt', mediaType: 'text/plain', text: source.text, bytes: source.bytes })
    expect(findCaseByUaNumber(bench.db(), facts.uaNumber ?? '')?.id).toBe(id)
  })

  it('replaces facts, retires a target that letters speak of, removes one that none does', () => {
    const [target] = caseFacts().targets
    if (!target) throw new Error('The sample has a target')
    const other = { ...target, name: 'Ida Blom' }
    const id = keepCase(bench.db(), 1, { targets: [target, other] })
    recordActions(bench.db(), [actionOf(40, id, { targetId: idOf<TargetId>(501) })])
    const change = { id, revision: 1, facts: { ...caseFacts(), title: 'Poet free', targets: [{ ...target, name: 'New Name' }] }, targetIds: [idOf<TargetId>(700)], source: null, ...asBefore }
    expect(changeCase(bench.db(), change)).toEqual({ ok: true, value: { revision: 2 } })
    expect(changeCase(bench.db(), change)).toEqual({ ok: false, problem: 'changed-meanwhile' })
    const kept = getCase(bench.db(), id)
    expect([kept?.title, kept?.targets.map(({ id: targetId, isRetired }) => [targetId, isRetired])]).toEqual(['Poet free', [[idOf(700), false], [idOf(501), true]]])
  })

  it('finds words by their beginning in every text, accents and case ignored', () => {
    const id = keepCase(bench.db(), 1, { title: 'Teodora Vasín arrested', background: 'She taught at the harbour school.' })
    keepCase(bench.db(), 2, { title: 'Another case', uaNumber: '77/26' })
    const found = (search: string) => listCases(bench.db(), { search, status: 'all' }).map((row) => row.id)
    expect([found('vasin'), found('HARB scho'), found('uber berge').length, found('77/26'), found('"; DROP'), found('nothing-like-this')])
      .toEqual([[id], [id], 2, [idOf(2)], [], []])
    const { targets, ...kept } = getCase(bench.db(), id) ?? { targets: [] }
    changeCase(bench.db(), { ...asBefore, id, revision: 1, facts: { ...caseFacts(), ...kept, targets }, targetIds: targets.map((target) => target.id), status: 'closed', reason: { kind: 'closed' }, source: null })
    expect(listCases(bench.db(), { search: '', status: 'open' }).map((row) => row.id)).toEqual([idOf(2)])
  })

  it('removes the practice sample and nothing else', () => {
    keepCase(bench.db(), 1)
    const practice = keepCase(bench.db(), 20, { uaNumber: '900/26' }, true)
    recordActions(bench.db(), [actionOf(2, idOf(1)), actionOf(21, practice), actionOf(22, practice, { replaces: idOf(21) })])
    expect(hasPractice(bench.db())).toBe(true)
    removePractice(bench.db())
    expect([hasPractice(bench.db()), checkDatabase(bench.db())]).toEqual([false, {
      isSound: true, findings: [], counts: { cases: 1, targets: caseFacts().targets.length, members: 0, actions: 1, packs: 0, reports: 0 },
    }])
  })
})
