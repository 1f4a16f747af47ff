import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fail, ok } from '../../../core/result.ts'
import { plainProblem } from '../../../core/problem/problem.ts'
import { closeDatabase } from '../../../db/database.ts'
import { inspectCopy } from '../../../db/file/find-copies.ts'
import { answerRefused } from '../../../main/start/answer-refused.ts'
import { databaseBench, type DatabaseBench } from '../../kit/database.ts'

let bench: DatabaseBench
let dataPath: string
let copyPath: string
beforeEach(() => {
  bench = databaseBench()
  closeDatabase(bench.db())
  const name = readdirSync(bench.folder).find((file) => file.endsWith('.sqlite')) ?? ''
  mkdirSync(join(bench.folder, 'backups'))
  copyPath = join(bench.folder, 'backups', 'good.sqlite')
  copyFileSync(join(bench.folder, name), copyPath)
  dataPath = join(bench.folder, 'vigil.sqlite')
  writeFileSync(dataPath, 'damaged')
})
afterEach(() => bench.close())

const refusedWith = (more: Partial<Parameters<typeof answerRefused>[0]> = {}): Parameters<typeof answerRefused>[0] => ({
  dataFolder: bench.folder, code: 'data-damaged', copies: [{ ...inspectCopy(copyPath), isSound: false }, inspectCopy(copyPath)], now: () => '2026-11-16T12:00:00.000Z',
  log: { info: () => undefined, error: () => 'E-0001' }, openAgain: () => ok(null), ...more,
})
const codeOf = (answer: ReturnType<typeof answerRefused>): string => (answer.ok ? 'restored' : answer.problem.code)

describe('the calls while the data are refused', () => {
  it.each([['data-missing-file', 'missing-file'], ['data-changes-missing', 'changes-missing'], ['data-foreign-log', 'foreign-log'], ['data-empty-file', 'empty-file']] as const)(
    'names the folder of what was there by what happened: %s', (code, ending) => {
      const answer = answerRefused(refusedWith({ code }), 'backups.restoreRefused', { copy: 1 })
      expect(answer).toEqual({ ok: true, value: { keptAs: `vigil.sqlite-2026-11-16T12-00-00Z.${ending}` } })
    },
  )

  it('restores the copy that is named by its place, keeps what was there and opens the data', () => {
    let opened = 0
    const openAgain = () => {
      opened += 1
      return ok(null)
    }
    const answer = answerRefused(refusedWith({ openAgain }), 'backups.restoreRefused', { copy: 1 })
    expect(answer).toEqual({ ok: true, value: { keptAs: 'vigil.sqlite-2026-11-16T12-00-00Z.damaged' } })
    expect(opened).toBe(1)
    expect(readFileSync(join(bench.folder, 'vigil.sqlite-2026-11-16T12-00-00Z.damaged', 'vigil.sqlite'), 'utf8')).toBe('damaged')
    expect(inspectCopy(dataPath)).toMatchObject({ isSound: true, counts: inspectCopy(copyPath).counts })
  })

  it('counts on from the highest number of all copies, so that no later copy has the number of one that differs', () => {
    const copies = [inspectCopy(copyPath), { ...inspectCopy(copyPath), sequence: 500 }]
    expect(codeOf(answerRefused(refusedWith({ copies }), 'backups.restoreRefused', { copy: 0 }))).toBe('restored')
    expect(inspectCopy(dataPath).sequence).toBeGreaterThanOrEqual(500)
  })

  it('changes nothing for another call, another shape, or a copy that is damaged or was not found', () => {
    const calls = [['cases.list', null], ['backups.restore', { place: 'here', name: 'good.sqlite' }], ['backups.restoreRefused', { copy: -1 }],
      ['backups.restoreRefused', { copy: copyPath }], ['backups.restoreRefused', null], ['backups.restoreRefused', { copy: 0 }], ['backups.restoreRefused', { copy: 2 }]] as const
    expect(calls.map(([name, input]) => codeOf(answerRefused(refusedWith(), name, input))))
      .toEqual(['unknown-call', 'unknown-call', 'bad-input', 'bad-input', 'bad-input', 'copy-gone', 'copy-gone'])
    expect(readFileSync(dataPath, 'utf8')).toBe('damaged')
  })

  it('says why where the restored data cannot be opened, and where opening them throws', () => {
    expect(codeOf(answerRefused(refusedWith({ openAgain: () => fail(plainProblem('data-cannot-open')) }), 'backups.restoreRefused', { copy: 1 }))).toBe('data-cannot-open')
    const throws = () => {
      throw new Error('no window')
    }
    expect(codeOf(answerRefused(refusedWith({ openAgain: throws }), 'backups.restoreRefused', { copy: 1 }))).toBe('unexpected')
    expect(existsSync(dataPath)).toBe(true)
  })
})
