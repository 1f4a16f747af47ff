import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftKey } from '../../core/draft/draft-key.ts'
import type { Case } from '../../core/case/types.ts'
import type { CaseId, MemberId, PackId } from '../../core/ids.ts'
import { emptyMemberDraft } from '../../core/member/make-member.ts'
import { defaultChoices } from '../../core/pack/pack-choices.ts'
import type { PackChoices } from '../../core/pack/types.ts'
import { listActions } from '../../db/actions.ts'
import { getPack, setPackState } from '../../db/packs.ts'
import { removeLost } from '../../db/drafts.ts'
import { rowsOf } from '../../db/handle.ts'
import { forgetSteps } from '../../db/undo/steps.ts'
import { dumpOf } from '../kit/dump.ts'
import { keepSampleCase } from '../kit/kept-case.ts'
import { sampleText } from '../kit/sample-document.ts'
import { createBench, problemCode, undoNext, valueOf, type Bench } from '../kit/services.ts'

let bench: Bench
let kept: Case
let other: Case
let memberId: MemberId
beforeEach(async () => {
  bench = createBench()
  kept = await keepSampleCase(bench)
  other = await keepSampleCase(bench, sampleText.replace('105.22', '206.22'))
  ;({ memberId } = valueOf(await bench.call('members.add', {
    draft: { ...emptyMemberDraft, name: 'Ines Albrecht', address: 'Northgate 4', town: 'Northgate', consents: { ...emptyMemberDraft.consents, 'name-on-letters': 'yes' } },
  })))
})
afterEach(() => bench.close())

const path = () => join(bench.folder, 'pack.docx')
const pack = async (caseIds: readonly CaseId[], more: Partial<PackChoices> = {}, state: 'making' | 'ready' = 'ready'): Promise<PackId> => {
  writeFileSync(path(), 'a Word file')
  const choices = { ...defaultChoices, caseIds, members: 'all' as const, copies: 1, parts: ['letters', 'signin', 'envelopes'] as const, ...more }
  const { packId } = valueOf(await bench.call('packs.make', { choices, token: bench.services.files.keepPath(path()) }))
  setPackState(bench.db, packId, state, state === 'ready' ? [path()] : [])
  return packId
}
const planOf = (id: PackId) => {
  const found = getPack(bench.db, id)
  if (!found) throw new Error('The pack is gone')
  return found.plan
}
const record = async (more: { readonly letterCode?: string; readonly caseId?: CaseId } = {}) => valueOf(await bench.call('actions.record', { draft: {
  kind: 'letter', count: 2, signatories: null, targetId: kept.targets[0]?.id ?? null, memberId, state: 'written', route: null, on: '2023-01-20', letterCode: null, note: '', caseId: kept.id, ...more,
} }))
/** Deletes, undoes, and answers whether all is as before. */
const comesBack = async (remove: () => Promise<unknown>): Promise<boolean> => {
  const before = JSON.stringify(dumpOf(bench.db))
  await remove()
  expect(JSON.stringify(dumpOf(bench.db))).not.toBe(before)
  await undoNext(bench)
  return JSON.stringify(dumpOf(bench.db)) === before
}

describe('deleting a member', () => {
  it('says what stays, and leaves no name or address in actions, plans and sign-in sheets', async () => {
    const id = await pack([kept.id], { members: [memberId] })
    await record()
    expect(JSON.stringify(planOf(id))).toContain('Ines Albrecht')
    const codes = planOf(id).letters.map(({ code }) => code)
    expect(valueOf(await bench.call('members.use', { memberId }))).toEqual({ actions: 1, letters: kept.targets.length })
    const remove = async () => valueOf(await bench.call('members.delete', { memberId }))
    expect(await comesBack(remove)).toBe(true)
    await remove()
    const text = JSON.stringify(dumpOf(bench.db))
    expect(['Ines Albrecht', 'Northgate 4', memberId].filter((word) => text.includes(word))).toEqual([])
    expect([planOf(id).letters.map(({ code }) => code), planOf(id).signIn]).toEqual([codes, []])
    expect(listActions(bench.db, { caseId: null, includeVoided: false }).map(({ count, memberName }) => [count, memberName])).toEqual([[2, null]])
    expect(valueOf(await bench.call('packs.findLetter', { text: codes[0] ?? '' }))).toMatchObject({ memberId: null })
    expect(problemCode(await bench.call('members.use', { memberId }))).toBe('unknown-member')
  })

  it('waits until a pack with their letters is made', async () => {
    await pack([kept.id], {}, 'making')
    expect(problemCode(await bench.call('members.delete', { memberId }))).toBe('pack-being-made')
  })
})

describe('deleting a case', () => {
  it('takes the packs for it alone, and leaves a shared one with the letters of the other case as they were', async () => {
    const [alone, shared] = [await pack([kept.id]), await pack([kept.id, other.id])]
    await record()
    expect(valueOf(await bench.call('cases.contents', { caseId: kept.id }))).toMatchObject({ documents: 1, targets: kept.targets.length, letters: 2, packs: 1, sharedPacks: 1 })
    const before = planOf(shared)
    const lettersOf = (id: CaseId) => planOf(shared).letters.filter(({ caseId }) => caseId === id).map(({ batch, ...letter }) => [letter, planOf(shared).batches[batch]])
    const letters = lettersOf(other.id)
    const remove = async () => valueOf(await bench.call('cases.delete', { caseId: kept.id }))
    expect(await comesBack(remove)).toBe(true)
    await remove()
    expect([getPack(bench.db, alone), JSON.stringify(planOf(shared)).includes(kept.id), lettersOf(other.id)]).toEqual([undefined, false, letters])
    expect(planOf(shared).counts).toMatchObject({ letters: letters.length, targets: other.targets.length })
    expect(valueOf(await bench.call('packs.list', null)).map(({ id, counts }) => [id, counts.letters])).toEqual([[shared, letters.length]])
    const code = before.letters.find(({ caseId }) => caseId === kept.id)?.code ?? ''
    expect(problemCode(await bench.call('packs.findLetter', { text: code }))).toBe('letter-unknown-code')
    expect(existsSync(path())).toBe(true)
  })

  it('leaves reports as they were saved', async () => {
    await record()
    valueOf(await bench.call('reports.save', { period: { from: kept.addedOn, to: kept.addedOn }, caseIds: 'all', headcount: 1, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true, formats: ['json'], token: bench.services.files.keepPath(bench.folder) }))
    const before = valueOf(await bench.call('reports.list', null))
    valueOf(await bench.call('cases.delete', { caseId: kept.id }))
    expect([valueOf(await bench.call('reports.list', null)), before.length]).toEqual([before, 1])
  })

  it('waits until a pack for it is made, and refuses a case that is gone', async () => {
    const id = await pack([kept.id, other.id], {}, 'making')
    expect(problemCode(await bench.call('cases.delete', { caseId: kept.id }))).toBe('pack-being-made')
    setPackState(bench.db, id, 'ready', [path()])
    valueOf(await bench.call('cases.delete', { caseId: kept.id }))
    expect([problemCode(await bench.call('cases.delete', { caseId: kept.id })), problemCode(await bench.call('cases.contents', { caseId: kept.id }))]).toEqual(['unknown-case', 'unknown-case'])
  })
})

describe('removing a target', () => {
  const targetIds = async () => valueOf(await bench.call('cases.get', { caseId: kept.id })).case.targets.map(({ isRetired }) => isRetired)
  const first = () => {
    const [target] = kept.targets
    if (target === undefined) throw new Error('The sample has a target')
    return target
  }

  it('retires it where something refers to it, and says what', async () => {
    await record()
    await pack([kept.id])
    const { id: targetId, name } = first()
    expect(valueOf(await bench.call('cases.targetUse', { caseId: kept.id, targetId }))).toEqual({ actions: 1, letters: 2, replies: 0, returned: 0 })
    expect(await comesBack(async () => valueOf(await bench.call('cases.removeTarget', { caseId: kept.id, revision: kept.revision, targetId })))).toBe(true)
    valueOf(await bench.call('cases.removeTarget', { caseId: kept.id, revision: kept.revision, targetId }))
    expect((await targetIds()).filter(Boolean)).toEqual([true])
    expect(listActions(bench.db, { caseId: null, includeVoided: false })[0]?.targetName).toBe(name)
    expect(problemCode(await bench.call('cases.removeTarget', { caseId: kept.id, revision: kept.revision + 1, targetId }))).toBe('edit-unknown-target')
  })

  it('deletes it where nothing does, and refuses an older revision', async () => {
    const { id: targetId } = first()
    expect(problemCode(await bench.call('cases.removeTarget', { caseId: kept.id, revision: kept.revision - 1, targetId }))).toBe('changed-case')
    valueOf(await bench.call('cases.removeTarget', { caseId: kept.id, revision: kept.revision, targetId }))
    expect(await targetIds()).toHaveLength(kept.targets.length - 1)
  })
})

describe('deleting a pack', () => {
  it('takes its record and codes, and leaves its file and what was recorded', async () => {
    const id = await pack([kept.id])
    const code = planOf(id).letters[0]?.code ?? ''
    await record({ letterCode: code })
    expect(valueOf(await bench.call('packs.use', { packId: id }))).toEqual({ letters: planOf(id).letters.length, recorded: 1, files: 1 })
    const remove = async () => valueOf(await bench.call('packs.delete', { packId: id }))
    expect(await comesBack(remove)).toBe(true)
    await remove()
    expect([valueOf(await bench.call('packs.list', null)), problemCode(await bench.call('packs.findLetter', { text: code })), readFileSync(path(), 'utf8')]).toEqual([[], 'letter-unknown-code', 'a Word file'])
    expect(listActions(bench.db, { caseId: null, includeVoided: false }).map(({ letterCode }) => letterCode)).toEqual([code])
  })

  it('is refused while it is being made', async () => {
    const id = await pack([kept.id], {}, 'making')
    expect([problemCode(await bench.call('packs.delete', { packId: id })), valueOf(await bench.call('packs.list', null)).length]).toEqual(['pack-being-made', 1])
  })
})

describe('removing an attachment', () => {
  it('is undone with its bytes', async () => {
    const file = join(bench.folder, 'reply.bin')
    const out = join(bench.folder, 'copy.bin')
    writeFileSync(file, new Uint8Array([0, 255, 7]))
    Object.assign(bench.services.files, {
      pickAny: async () => ({ token: bench.services.files.keepPath(file), fileName: 'reply.bin' }),
      chooseSavePath: async () => ({ token: bench.services.files.keepPath(out), fileName: 'copy.bin' }),
    })
    const added = valueOf(await bench.call('cases.addAttachment', { caseId: kept.id }))
    if (added === null) throw new Error('Nothing was added')
    const { attachmentId } = added
    const revision = kept.revision + 1
    expect(await comesBack(async () => valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision, edit: { part: 'attachment-removed', id: attachmentId } })))).toBe(true)
    valueOf(await bench.call('cases.saveAttachment', { caseId: kept.id, attachmentId }))
    expect([...readFileSync(out)]).toEqual([0, 255, 7])
  })
})

describe('what was typed for a deleted record', () => {
  const typed = { page: '{}', value: '{}', basedOn: null }
  const keys = async () => valueOf(await bench.call('drafts.list', null)).map(({ key }) => key).toSorted()
  const note = () => draftKey('note', kept.id, 'new')
  const check = () => draftKey('address-check', kept.id, kept.targets[0]?.id ?? '')
  const form = () => draftKey('member', memberId)
  const all = () => [note(), check(), form(), draftKey('member', 'new')].toSorted()
  beforeEach(async () => {
    for (const key of all()) valueOf(await bench.call('drafts.keep', { ...typed, key }))
  })
  const removals = {
    case: { remove: () => bench.call('cases.delete', { caseId: kept.id }), gone: () => [note(), check()] },
    target: { remove: () => bench.call('cases.removeTarget', { caseId: kept.id, revision: kept.revision, targetId: kept.targets[0]?.id ?? ('' as never) }), gone: () => [check()] },
    member: { remove: () => bench.call('members.delete', { memberId }), gone: () => [form()] },
  }

  it.each(Object.entries(removals))('goes with a %s, and comes back with it by Undo, also after a restart', async (_name, { remove, gone }) => {
    valueOf(await remove())
    expect(await keys()).toEqual(all().filter((key) => !gone().includes(key)))
    removeLost(bench.db)
    await undoNext(bench)
    expect(await keys()).toEqual(all())
  })

  it('goes for good once Undo does not reach the record any more', async () => {
    valueOf(await bench.call('members.delete', { memberId }))
    forgetSteps(bench.db, 'members', [memberId])
    removeLost(bench.db)
    expect(rowsOf<{ key: string }>(bench.db, 'SELECT key FROM drafts ORDER BY key').map(({ key }) => key)).toEqual(all().filter((key) => key !== form()))
  })

  it('is named by its record in the list', async () => {
    const named = valueOf(await bench.call('drafts.list', null)).map(({ key, about }) => [key, about])
    expect(Object.fromEntries(named)).toEqual({ [note()]: 'UA 105/22', [check()]: 'UA 105/22', [form()]: 'Ines Albrecht', [draftKey('member', 'new')]: '' })
  })
})
