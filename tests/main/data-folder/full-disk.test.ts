import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listActions } from '../../../db/actions.ts'
import type { WritableDb } from '../../../db/database.ts'
import { closeDatabase } from '../../../db/database.ts'
import { listPacks, setPackState } from '../../../db/packs.ts'
import { openDataFolder } from '../../../main/data-folder/open-data-folder.ts'
import { createLog } from '../../../main/log/log.ts'
import { fillBench, letter, reported, type FullBench } from '../../kit/full-bench.ts'
import { createBench, openBenchIn, problemCode, valueOf, type Bench } from '../../kit/services.ts'
import { allowsSmallDisks, smallDisk, type SmallDisk } from '../../kit/small-disk.ts'

const page = 4096

describe.skipIf(!allowsSmallDisks())('a full disk (needs a disk in memory)', () => {
  let disk: SmallDisk
  let data: string
  let filled: FullBench
  beforeEach(async () => {
    disk = smallDisk(24)
    data = join(disk.folder, 'data')
    filled = await fillBench(createBench())
    setPackState(filled.db, filled.packId, 'making', [])
    // While it is open, as a crash leaves it: the newest changes are in the log.
    cpSync(filled.folder, data, { recursive: true, filter: (path) => !path.endsWith('-lock') })
  })
  afterEach(() => {
    filled.close()
    disk.remove()
  })
  const open = (): WritableDb => {
    const opened = openDataFolder(data, true)
    if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.detail}`)
    return opened.value
  }
  const onDisk = (): Bench => openBenchIn(data, filled.services)

  it('keeps no start from coming after a crash, with any room that is left', () => {
    const rooms = Array.from({ length: 10 }, (_, index) => index * 3 * page)
    const states = rooms.map((room) => {
      disk.leave(room)
      const db = open()
      const [pack] = listPacks(db)
      closeDatabase(db)
      return pack?.state
    })
    // What the crash left open is settled by the first start with room for it.
    expect([states[0], states.at(-1), new Set(states).size]).toEqual(['making', 'interrupted', 2])
  })

  it('is said in plain words; nothing is recorded, and with room again the same call works', async () => {
    const bench = onDisk()
    const record = () => bench.call('actions.record', { draft: { ...letter, caseId: filled.kept.id, note: 'x'.repeat(900) } })
    disk.leave(0)
    const answers = []
    for (let number = 0; number < 30; number += 1) answers.push(problemCode(await record()))
    const before = listActions(bench.db, { caseId: null, includeVoided: true }).length
    disk.empty()
    const kept = valueOf(await record())
    const after = listActions(bench.db, { caseId: null, includeVoided: true })
    closeDatabase(bench.db)
    expect(new Set(answers)).toEqual(new Set(['disk-full']))
    expect([after.length, after.some(({ id }) => id === kept.actionId)]).toEqual([before + 1, true])
  })

  it('leaves no part of a report, whose next number and id are as if it had never been saved', async () => {
    const bench = onDisk()
    const out = join(disk.folder, 'reports')
    const period = { from: filled.kept.addedOn, to: filled.kept.addedOn }
    const save = () => bench.call('reports.save', { period, ...reported, formats: ['docx', 'json'], token: bench.services.files.keepPath(out) })
    const earlier = valueOf(await bench.call('reports.list', null))[0]
    mkdirSync(out)
    const codes = new Set<string>()
    for (let room = 0; room < 60; room += 6) {
      disk.leave(room * page)
      const saved = await save()
      codes.add(problemCode(saved))
      if (saved.ok) break
      expect([room, readdirSync(out)]).toEqual([room, []])
    }
    disk.empty()
    const { report } = valueOf(await save())
    closeDatabase(bench.db)
    expect([...codes].toSorted()).toEqual(['disk-full', 'none', 'write-disk-full'])
    expect([report.id, report.revision]).toEqual([earlier?.id, 3])
  })

  it('is in the log, because room is kept for it', () => {
    const logs = join(disk.folder, 'logs')
    const log = createLog(logs)
    log.info('start')
    disk.leave(0)
    const id = log.error('actions.record', new Error('database or disk is full'))
    expect(readFileSync(join(logs, 'vigil.log'), 'utf8')).toContain(id)
  })

  it('a folder that allows no writing is refused as that', () => {
    disk.readOnly(true)
    const opened = openDataFolder(data, true)
    disk.readOnly(false)
    expect(!opened.ok && opened.problem.code).toBe('read-only')
  })
})

describe('a data folder that is gone while it is open', () => {
  let bench: FullBench
  beforeEach(async () => void (bench = await fillBench(createBench())))
  afterEach(() => bench.close())
  const record = () => bench.call('actions.record', { draft: { ...letter, caseId: bench.kept.id } })

  it('keeps what was saved in a copy, which the next start offers, and says that nothing more is saved', async () => {
    const sequence = listActions(bench.db, { caseId: null, includeVoided: true }).length
    rmSync(bench.folder, { recursive: true })
    expect([problemCode(await record()), problemCode(await record())]).toEqual(['file-removed', 'file-removed'])
    const names = readdirSync(join(bench.folder, 'backups'))
    expect([names.length, names[0]?.includes('file-removed')]).toEqual([1, true])
    const opened = openDataFolder(bench.folder, true)
    expect(!opened.ok && [opened.problem.code, opened.problem.copies.map(({ isSound, counts }) => [isSound, counts?.['actions']])]).toEqual(['missing-file', [[true, sequence]]])
  })

  it('goes on once a folder that was moved is back', async () => {
    const away = `${bench.folder}-away`
    renameSync(bench.folder, away)
    const refused = problemCode(await record())
    rmSync(bench.folder, { recursive: true })
    renameSync(away, bench.folder)
    expect([refused, problemCode(await record()), existsSync(join(bench.folder, 'vigil.sqlite'))]).toEqual(['file-removed', 'none', true])
  })
})
