import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftKey } from '../../core/draft/draft-key.ts'
import type { Draft } from '../../core/draft/types.ts'
import { fail, ok } from '../../core/result.ts'
import { discardDraft, hasDrafts, keepDraft, listDrafts, removeLost, restoreDraft } from '../../db/drafts.ts'
import { inTransaction } from '../../db/handle.ts'
import { dataRevision } from '../../db/revision.ts'
import { savingDraft } from '../../db/save-draft.ts'
import { saveSettings } from '../../db/settings.ts'
import { defaultSettings } from '../../core/settings/default-settings.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'

let bench: DatabaseBench
beforeEach(() => void (bench = databaseBench()))
afterEach(() => bench.close())

const key = draftKey('member', 'new')
const draft: Draft = { key, page: '{"page":"member-form"}', value: '{"name":"Ines"}', basedOn: null, updatedAt: '2026-11-12T18:52:00.000Z' }
const values = (): readonly string[] => listDrafts(bench.db()).map(({ value }) => value)

describe('drafts', () => {
  it('are found again after a restart, the last text of each', () => {
    keepDraft(bench.db(), draft)
    keepDraft(bench.db(), { ...draft, value: '{"name":"Ines Albrecht"}' })
    bench.reopen()
    expect(listDrafts(bench.db())).toEqual([{ ...draft, value: '{"name":"Ines Albrecht"}' }])
    expect(hasDrafts(bench.db())).toBe(true)
  })

  it('are brought back after they were thrown away, until the next start removes them for good', () => {
    keepDraft(bench.db(), draft)
    expect([discardDraft(bench.db(), key, draft.updatedAt), values(), restoreDraft(bench.db(), key), values()]).toEqual([true, [], true, [draft.value]])
    discardDraft(bench.db(), key, draft.updatedAt)
    removeLost(bench.db())
    expect([restoreDraft(bench.db(), key), values(), hasDrafts(bench.db())]).toEqual([false, [], false])
  })

  it('leave the number of the data as it is, so that a plan that was shown is the plan that is made', () => {
    const before = dataRevision(bench.db())
    keepDraft(bench.db(), draft)
    discardDraft(bench.db(), key, draft.updatedAt)
    expect(dataRevision(bench.db())).toBe(before)
    saveSettings(bench.db(), defaultSettings('01HX0000000000000000000001'))
    expect(dataRevision(bench.db())).not.toBe(before)
  })
})

describe('a call that saves a draft', () => {
  const settings = defaultSettings('01HX0000000000000000000001')
  beforeEach(() => keepDraft(bench.db(), draft))

  it('removes it in the transaction that saves', () => {
    const { wasRemoved } = savingDraft(bench.db(), key, () => saveSettings(bench.db(), settings))
    expect([wasRemoved(), values()]).toEqual([true, []])
  })

  it('leaves it where nothing was saved, was refused or failed', () => {
    const nothing = savingDraft(bench.db(), key, () => ok(null))
    const refused = savingDraft(bench.db(), key, () => inTransaction(bench.db(), () => fail('changed-meanwhile')))
    expect(() => savingDraft(bench.db(), key, () => inTransaction(bench.db(), () => {
      saveSettings(bench.db(), settings)
      throw new Error('planted fault')
    }))).toThrow('planted fault')
    expect([nothing.wasRemoved(), refused.wasRemoved(), values()]).toEqual([false, false, [draft.value]])
  })

  it('removes it also where it first waits for something else', async () => {
    const { value, wasRemoved } = savingDraft(bench.db(), key, async () => {
      await Promise.resolve()
      saveSettings(bench.db(), settings)
    })
    expect(values()).toEqual([draft.value])
    await value
    expect([wasRemoved(), values()]).toEqual([true, []])
  })
})
