import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, type OpenProblem } from '../../../db/database.ts'
import { createBackups } from '../../../main/backup/backups.ts'
import { copyWorkWith } from '../../../main/backup/copy-work.ts'
import { openDataFolder } from '../../../main/data-folder/open-data-folder.ts'
import { openProblem, openProblemAt } from '../../../main/problems/open-problems.ts'
import { errorAddress } from '../../../main/window/error-address.ts'
import { keepCase } from '../../kit/kept-records.ts'

let parent: string
let folder: string
let stick: string
beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'vigil-refused-'))
  ;[folder, stick] = [join(parent, 'data'), join(parent, 'stick')]
  mkdirSync(stick)
  const opened = openDataFolder(folder, true)
  if (!opened.ok) throw new Error(opened.problem.detail)
  keepCase(opened.value, 1)
  const backups = createBackups({ db: opened.value, dataFolder: folder, now: () => '2026-11-12T19:00:00.000Z', log: { info: () => undefined, error: () => 'E-0001' }, work: copyWorkWith(() => undefined) })
  expect(await backups.chooseSecondPlace(stick)).toEqual({ ok: true, value: null })
  closeDatabase(opened.value)
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const refused = (): OpenProblem => {
  const opened = openDataFolder(folder, true)
  if (!opened.ok) return opened.problem
  closeDatabase(opened.value)
  throw new Error('The data were opened')
}
const damage = (): void => truncateSync(join(folder, 'vigil.sqlite'), 40_000)
const loseCopiesHere = (): void => rmSync(join(folder, 'backups'), { recursive: true })
/** Copies of another group on the same stick. */
const putOthers = (): void => {
  const [own = ''] = readdirSync(stick)
  cpSync(join(stick, own), join(stick, 'vigil-backups-00000000'), { recursive: true })
}

describe('the copies that are offered where the data cannot be opened', () => {
  it('are those of the second place too where the ones here are gone', () => {
    loseCopiesHere()
    damage()
    putOthers()
    expect(refused().copies).toMatchObject([{ isElsewhere: true, isSound: true, counts: { cases: 1 } }])
  })

  it('name a copy that is sound in both places once', () => {
    damage()
    expect(refused().copies.map(({ isElsewhere }) => isElsewhere)).toEqual([false])
  })

  it('come from the second place where the one here is damaged', () => {
    for (const name of readdirSync(join(folder, 'backups'))) writeFileSync(join(folder, 'backups', name), 'torn')
    damage()
    expect(refused().copies.map(({ isElsewhere, isSound }) => [isElsewhere, isSound]).toSorted()).toEqual([[false, false], [true, true]])
  })

  it('are a trace of data: no empty file is begun beside a second place with copies', () => {
    loseCopiesHere()
    for (const name of readdirSync(folder)) if (name.startsWith('vigil.sqlite')) unlinkSync(join(folder, name))
    expect(refused()).toMatchObject({ code: 'missing-file', copies: [{ isElsewhere: true }] })
    expect(existsSync(join(folder, 'vigil.sqlite'))).toBe(false)
  })

  it('are only those here while the stick is away', () => {
    rmSync(stick, { recursive: true })
    damage()
    expect(refused().copies.map(({ isElsewhere }) => isElsewhere)).toEqual([false])
  })

  it('reach the error page without a path of this computer', () => {
    damage()
    const address = decodeURIComponent(errorAddress(openProblem(refused()), { number: 'E-0001', again: false }))
    expect(address).toContain('data-damaged')
    expect(address).toContain('"cases":1')
    expect([parent, 'backups', '.sqlite'].filter((part) => address.includes(part))).toEqual([])
  })
})

describe('a folder that an office named and that cannot be used', () => {
  const problem = (code: OpenProblem['code']): OpenProblem => ({ code, detail: 'Dropbox', missing: null, copies: [] })
  const asked = (code: OpenProblem['code'], folder: string | null) => {
    const { code: said, values } = openProblemAt(problem(code), folder)
    return [said, values]
  }

  it('is named, with what is wrong with it', () => {
    expect((['cannot-open', 'read-only', 'synced-folder', 'network-folder'] as const).map((code) => asked(code, '/srv/vigil'))).toEqual(
      ['unopened', 'closed', 'copied', 'network'].map((why) => ['named-folder-refused', { folder: '/srv/vigil', why }]),
    )
  })

  it('is no reason for what is wrong with the data in it, nor for another folder', () => {
    expect([asked('damaged', '/srv/vigil'), asked('cannot-open', null)]).toEqual([['data-damaged', { copies: [] }], ['data-cannot-open', {}]])
  })
})
