import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { createBench, problemCode, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const add = async (name: string): Promise<void> => void valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name } }))
const count = async (): Promise<number> => valueOf(await bench.call('members.count', null)).real
const copies = async () => valueOf(await bench.call('backups.list', null))
/** One member in the copy, three in the data; the copy is restored. */
const restoreOlder = async () => {
  await add('Ines')
  valueOf(await bench.call('backups.make', null))
  const [copy] = await copies()
  await add('Ada')
  await add('Rosa')
  return valueOf(await bench.call('backups.restore', { place: 'here', name: copy?.name ?? '' }))
}
const next = async () => {
  const { undo, redo } = valueOf(await bench.call('undo.next', null))
  return [undo?.title.code, redo?.title.code]
}
const redo = async (): Promise<unknown> => {
  const step = valueOf(await bench.call('undo.next', null)).redo
  return valueOf(await bench.call('undo.redo', { step: step?.number ?? (0 as never) }))
}

describe('a restore in the undo list', () => {
  it('is what Undo takes back first, and Redo brings back', async () => {
    const { step } = await restoreOlder()
    expect([await count(), await next(), valueOf(await bench.call('undo.next', null)).undo?.number]).toEqual([1, ['copy-restored', undefined], step])
    const preview = valueOf(await bench.call('undo.preview', { step: step ?? (0 as never) }))
    expect([preview.problem, preview.counts]).toEqual([null, [{ of: 'members', now: 1, after: 3 }]])
    await undoNext(bench)
    expect([await count(), await next()]).toEqual([3, ['member-added', 'copy-restored']])
    await redo()
    expect([await count(), await next()]).toEqual([1, ['copy-restored', undefined]])
    await undoNext(bench)
    expect([await count(), await next()]).toEqual([3, ['member-added', 'copy-restored']])
  })

  it('leaves the steps before it and after it to be undone one by one', async () => {
    await restoreOlder()
    await add('Luz')
    expect(await next()).toEqual(['member-added', undefined])
    await undoNext(bench)
    await undoNext(bench)
    expect([await count(), await next()]).toEqual([3, ['member-added', 'copy-restored']])
    await undoNext(bench)
    expect([await count(), (await next())[0]]).toEqual([2, 'member-added'])
  })

  it('says so where the copy that it needs is gone', async () => {
    const { step, keptAs } = await restoreOlder()
    rmSync(join(bench.folder, 'backups', keptAs))
    expect(valueOf(await bench.call('undo.preview', { step: step ?? (0 as never) })).problem).toBe('copy-gone')
    expect(problemCode(await bench.call('undo.undo', { step: step ?? (0 as never), withIt: [] }))).toBe('undo-copy-gone')
  })
})
