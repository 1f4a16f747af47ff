import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyMomentIn } from '../../../core/backup/copy-name.ts'
import type { CaseId } from '../../../core/ids.ts'
import { recordActions } from '../../../db/actions.ts'
import { connectionOf } from '../../../db/handle.ts'
import { putRestoreStep } from '../../../db/undo/steps.ts'
import { createBackups, type Backups } from '../../../main/backup/backups.ts'
import { copyWorkWith, createCopyWork, type CopyWork } from '../../../main/backup/copy-work.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { databaseBench, type DatabaseBench } from '../../kit/database.ts'
import { actionOf, keepCase } from '../../kit/kept-records.ts'

const day = 86_400_000
let bench: DatabaseBench
let backups: Backups
let caseId: CaseId
let time: number
let errors: unknown[]

const open = (work: CopyWork = copyWorkWith(() => undefined)): Backups => createBackups({
  db: bench.db(), dataFolder: bench.folder, now: () => new Date(time).toISOString(),
  log: { info: () => undefined, error: (_event, error) => `E-${errors.push(error)}` }, work,
})

/** Damages a page in the middle; size and stamp stay. */
const damage = (path: string): void => writeFileSync(path, readFileSync(path).fill(0xff, 3 * 4096, 4 * 4096))

beforeEach(() => {
  bench = databaseBench()
  time = Date.parse('2026-11-16T12:00:00.000Z')
  errors = []
  backups = open()
})
afterEach(() => bench.close())

const names = (folder = join(bench.folder, 'backups')): readonly string[] => readdirSync(folder).toSorted()
const reasons = (): readonly (string | undefined)[] => names().map((name) => copyMomentIn(name)?.reason)
let number = 10
const change = (): void => recordActions(bench.db(), [actionOf((number += 1), caseId, { count: 3 })])

describe('copies by themselves', () => {
  it('are made of no empty data', async () => {
    await backups.makeIfDue()
    backups.makeIfChangedNow('on-quit')
    expect(backups.files()).toEqual([])
    expect(backups.state()).toMatchObject({ isEmpty: true, newestHere: null, isOldHere: false })
  })

  it('are made when the newest is over a day old and something changed', async () => {
    caseId = keepCase(bench.db(), 1)
    await backups.makeIfDue()
    change()
    time += day / 2
    await backups.makeIfDue()
    expect(reasons()).toEqual(['daily'])
    time += day
    await backups.makeIfDue()
    expect(reasons()).toEqual(['daily', 'daily'])
    time += 5 * day
    await backups.makeIfDue()
    expect(reasons()).toEqual(['daily', 'daily'])
  })

  it('are made on quit after changes, and not without', async () => {
    caseId = keepCase(bench.db(), 1)
    for (let turn = 0; turn < 2; turn += 1) backups.makeIfChangedNow('on-quit')
    change()
    backups.makeIfChangedNow('on-quit')
    expect(names()).toEqual(['vigil-2026-11-16T12-00-00Z-on-quit-2.sqlite', 'vigil-2026-11-16T12-00-00Z-on-quit.sqlite'])
  })

  it('take the place of none where the data fail their check', async () => {
    caseId = keepCase(bench.db(), 1)
    await backups.make('daily')
    connectionOf(bench.db()).pragma('foreign_keys = OFF')
    connectionOf(bench.db()).exec("INSERT INTO action_voids VALUES ('no action', '2026')")
    time += 100 * day
    expect(await backups.make('daily')).toEqual({ ok: false, problem: 'unsound' })
    expect([names().length, errors.length]).toEqual([1, 1])
  })

  it('are thinned, but for the copy before an upgrade', async () => {
    caseId = keepCase(bench.db(), 1)
    mkdirSync(join(bench.folder, 'snapshots'))
    await backups.make('daily')
    copyFileSync(join(bench.folder, 'backups', names()[0] ?? ''), join(bench.folder, 'snapshots', 'before-version-60.sqlite'))
    for (let turn = 0; turn < 20; turn += 1) {
      time += day
      await backups.make('daily')
    }
    expect(names().length).toBeLessThan(19)
    expect((await backups.list()).map(({ reason }) => reason)).toContain('before-upgrade')
  })
})

describe('while a copy is made', () => {
  it('other work is done, and the copy is sound and has it or not', async () => {
    caseId = keepCase(bench.db(), 1)
    const waiting = open(createCopyWork(createForkNode(), () => undefined))
    const [first, second] = [waiting.make('daily'), waiting.make('on-request')]
    let isMade = false
    void first.then(() => {
      isMade = true
    })
    change()
    expect(isMade).toBe(false)
    expect([await first, await second]).toMatchObject([{ ok: true }, { ok: true }])
    expect((await waiting.list()).map(({ counts }) => counts?.cases)).toEqual([1, 1])
    expect(readdirSync(join(bench.folder, 'backups')).filter((name) => !name.endsWith('.sqlite'))).toEqual([])
  })

  it('a process that ends without an answer leaves no copy and no part of one', async () => {
    caseId = keepCase(bench.db(), 1)
    errors = []
    const dead = createCopyWork((name) => {
      const worker = createForkNode()(name)
      worker.kill()
      return worker
    }, () => undefined)
    expect(await open(dead).make('daily')).toEqual({ ok: false, problem: 'cannot-write' })
    expect([readdirSync(join(bench.folder, 'backups')), errors.length]).toEqual([[], 1])
  })
})

describe('a copy that Undo of a restore needs', () => {
  it('is not thinned while the step is in the list', async () => {
    caseId = keepCase(bench.db(), 1)
    for (let turn = 0; turn < 3; turn += 1) {
      time += 1000
      change()
      await backups.make('before-restore')
    }
    const [needed = '', other = ''] = names()
    putRestoreStep(bench.db(), { at: '2026-11-16T12:00:00.000Z', title: { code: 'copy-restored', values: { madeAt: '2026-11-16T12:00:00.000Z', keptAs: needed } }, undoneAt: null })
    time += 9 * day
    await backups.make('daily')
    expect([names().includes(needed), names().includes(other)]).toEqual([true, false])
  })
})

describe('the list of copies', () => {
  it('says what is in each, and which is damaged', async () => {
    caseId = keepCase(bench.db(), 1)
    change()
    await backups.make('daily')
    time += 1000
    change()
    await backups.make('on-request')
    const [first = ''] = names()
    expect((await backups.list()).map(({ reason, counts }) => [reason, counts])).toEqual([
      ['on-request', { cases: 1, members: 0, actions: 6 }], ['daily', { cases: 1, members: 0, actions: 3 }],
    ])
    truncateSync(join(bench.folder, 'backups', first), 8192)
    expect((await backups.list()).map(({ counts }) => counts === null)).toEqual([false, true])
  })
})

describe('the state', () => {
  it('is of the newest good copy, with damaged ones beside it', async () => {
    caseId = keepCase(bench.db(), 1)
    await backups.make('daily')
    time += 4 * day
    expect(backups.state()).toMatchObject({ newestHere: '2026-11-16T12:00:00.000Z', hasAllChanges: true, isOldHere: false })
    change()
    expect(backups.state()).toMatchObject({ hasAllChanges: false, isOldHere: true })
    await backups.make('daily')
    expect(backups.state()).toMatchObject({ newestHere: '2026-11-20T12:00:00.000Z', hasAllChanges: true, isOldHere: false })
    const newest = join(bench.folder, 'backups', names().at(-1) ?? '')
    truncateSync(newest, 8192)
    utimesSync(newest, 1, 1)
    expect(backups.state()).toMatchObject({ newestHere: '2026-11-16T12:00:00.000Z', isOldHere: true })
  })

  it('reads no copy whole, so that the first page need not wait; the check after the start finds a damaged one', async () => {
    caseId = keepCase(bench.db(), 1)
    await backups.make('daily')
    time += 4 * day
    change()
    await backups.make('daily')
    damage(join(bench.folder, 'backups', names().at(-1) ?? ''))
    const afterStart = open()
    expect(afterStart.state()).toMatchObject({ newestHere: '2026-11-20T12:00:00.000Z', hasAllChanges: true })
    time += 1000
    await afterStart.makeIfDue()
    expect(names()).toHaveLength(3)
    expect(afterStart.state()).toMatchObject({ newestHere: '2026-11-20T12:00:01.000Z', hasAllChanges: true })
    expect((await afterStart.list()).map(({ counts }) => counts !== null)).toEqual([true, false, true])
  })
})

describe('the second place', () => {
  let stick: string
  beforeEach(() => {
    caseId = keepCase(bench.db(), 1)
    stick = join(bench.folder, 'BLUE')
    mkdirSync(stick)
  })
  const there = (): readonly string[] => readdirSync(stick).flatMap((folder) => names(join(stick, folder)))

  it('gets a copy when it is chosen, and each later one too', async () => {
    expect(await backups.chooseSecondPlace(stick)).toEqual({ ok: true, value: null })
    time += 1000
    change()
    backups.makeIfChangedNow('on-quit')
    expect(there().map((name) => copyMomentIn(name)?.reason)).toEqual(['on-request', 'on-quit'])
    expect((await backups.list()).filter(({ place }) => place === 'elsewhere').map(({ counts }) => counts?.actions)).toEqual([3, 0])
    expect(backups.state().elsewhere).toEqual({ name: 'BLUE', newestAt: '2026-11-16T12:00:01.000Z', isOld: false, isThere: true })
  })

  it('is known while the stick is away, old after two weeks, and gets its copy when it is put in again', async () => {
    await backups.chooseSecondPlace(stick)
    rmSync(stick, { recursive: true })
    time += 16 * day
    change()
    expect((await backups.make('daily')).ok).toBe(true)
    expect(backups.state().elsewhere).toEqual({ name: 'BLUE', newestAt: '2026-11-16T12:00:00.000Z', isOld: true, isThere: false })
    expect(await backups.copyToSecondPlace()).toEqual({ ok: false, problem: 'place-missing' })
    mkdirSync(stick)
    expect(await backups.copyToSecondPlace()).toEqual({ ok: true, value: null })
    expect([there().length, backups.state().elsewhere?.isOld]).toEqual([1, false])
  })
})
