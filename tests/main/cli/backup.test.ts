import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import papaparse from 'papaparse'
import { closeDatabase, openDatabase } from '../../../db/database.ts'
import { exportedTables, rowsOfTable } from '../../../db/export.ts'
import { runCli } from '../../../main/cli.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
let data: string
let out: string
let err: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-cli-'))
  data = join(folder, 'data')
  writeFileSync(join(folder, 'action.txt'), sampleText)
  await run('import', join(folder, 'action.txt'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: readonly string[]): Promise<number> => {
  out = ''
  err = ''
  return runCli(['--data', data, ...words], {
    stdout: (text) => void (out += text), stderr: (text) => void (err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined,
  })
}
const record = (): Promise<number> => run('record', '--case', '105/22', '--kind', 'letter', '--count', '5', '--state', 'written')
const actionsNow = async (): Promise<number> => {
  await run('check', '--json')
  return (JSON.parse(out) as { counts: { actions: number } }).counts.actions
}

describe('backup, backups and restore', () => {
  it('copies the data, says what a restore would do, restores, and brings back what was replaced', async () => {
    const file = join(folder, 'copy.sqlite')
    expect(await run('backup', file)).toBe(0)
    await record()
    expect(await run('restore', file, '--dry-run')).toBe(0)
    expect(out).toContain('5 actions')
    expect(await actionsNow()).toBe(1)
    expect(await run('restore', file, '--json')).toBe(0)
    const { keptAs } = JSON.parse(out) as { keptAs: string }
    expect(await actionsNow()).toBe(0)
    await run('backups')
    expect(out).toContain(keptAs)
    expect(await run('restore', keptAs)).toBe(0)
    expect(await actionsNow()).toBe(1)
  })

  it('lists the copies while the data are open elsewhere, and says plainly that the data themselves cannot be read then', async () => {
    mkdirSync(join(data, 'backups'), { recursive: true })
    expect(await run('backup', join(data, 'backups', 'copy.sqlite'))).toBe(0)
    const window = openDatabase(join(data, 'vigil.sqlite'))
    try {
      expect(await run('backups', '--json')).toBe(0)
      expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ counts: { cases: 1, members: 0, actions: 0 } }))
      for (const words of [['restore', join(data, 'backups', 'copy.sqlite'), '--dry-run'], ['undo', '--list'], ['export', join(folder, 'all')]]) {
        expect(await run(...words)).toBe(1)
        expect(err).toContain('only one at a time can read them')
      }
    } finally {
      if (window.ok) closeDatabase(window.value)
    }
  })

  it('never copies over the data themselves', async () => {
    expect(await run('backup', join(data, 'vigil.sqlite'))).toBe(1)
    expect(err).toContain('A copy cannot be written over the data file itself. Nothing was changed.')
    expect(await run('check')).toBe(0)
    expect(await run('backup', join(folder, 'nowhere', 'copy.sqlite'))).toBe(1)
    const other = join(folder, 'thesis.txt')
    writeFileSync(other, 'important')
    expect([await run('backup', other), readFileSync(other, 'utf8')]).toEqual([1, 'important'])
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  it('restores where the data are damaged, and keeps them in a folder', async () => {
    const file = join(folder, 'copy.sqlite')
    await run('backup', file)
    truncateSync(join(data, 'vigil.sqlite'), 5000)
    expect(await run('check')).toBe(1)
    expect(await run('restore', file, '--dry-run')).toBe(0)
    expect(out).toContain('It holds 1 case, 0 members and 0 actions.')
    expect([await run('check'), readdirSync(data).some((name) => name.endsWith('.damaged'))]).toEqual([1, false])
    expect(await run('restore', file)).toBe(0)
    expect(out).toContain('Anything it replaced is kept in the folder vigil.sqlite-')
    expect(await run('check')).toBe(0)
    const kept = readdirSync(data).find((name) => name.endsWith('.damaged')) ?? ''
    expect(readFileSync(join(data, kept, 'vigil.sqlite'))).toHaveLength(5000)
  })

  it('restores where the data file is missing, and calls nothing damaged', async () => {
    const file = join(folder, 'copy.sqlite')
    await run('backup', file)
    rmSync(join(data, 'vigil.sqlite'))
    expect(await run('check')).toBe(1)
    expect(await run('restore', file)).toBe(0)
    expect([/The copy is restored\..*\.missing-file\./u.test(out), /damaged/u.test(out), await run('check')]).toEqual([true, false, 0])
  })

  it('refuses a file that is no copy, and one that is not there', async () => {
    const file = join(folder, 'copy.sqlite')
    await run('backup', file)
    truncateSync(file, 9000)
    expect([await run('restore', file, '--dry-run'), await run('restore', file), await run('restore', join(folder, 'no.sqlite'))]).toEqual([1, 1, 1])
    expect(await run('check')).toBe(0)
  })

  it('makes a copy before an import', async () => {
    await record()
    await run('import', join(folder, 'action.txt'))
    expect(readdirSync(join(data, 'backups')).filter((name) => name.includes('before-import'))).toHaveLength(1)
  })
})

describe('export', () => {
  it('writes every row of every table as JSON and as CSV, and every document as it came', async () => {
    const to = join(folder, 'all')
    expect(await run('export', to, '--json')).toBe(0)
    const printed = JSON.parse(out) as { rows: number; tables: number; documents: number }
    const opened = openDatabase(join(data, 'vigil.sqlite'))
    if (!opened.ok) throw new Error(opened.problem.detail)
    const tables = exportedTables(opened.value)
    let [rows, documents] = [0, 0]
    for (const table of tables) {
      const kept = [...rowsOfTable(opened.value, table)]
      const json = JSON.parse(readFileSync(join(to, 'tables', `${table}.json`), 'utf8')) as readonly Record<string, unknown>[]
      const csv = papaparse.parse(readFileSync(join(to, 'tables', `${table}.csv`), 'utf8').trim()).data
      expect([table, json.length, csv.length]).toEqual([table, kept.length, kept.length + 1])
      for (const [index, row] of kept.entries()) {
        for (const [column, value] of Object.entries(row)) {
          const written = json[index]?.[column]
          if (value instanceof Uint8Array) {
            documents += 1
            expect(readFileSync(join(to, String(written))).equals(value)).toBe(true)
          } else expect(written).toEqual(value)
        }
      }
      rows += kept.length
    }
    closeDatabase(opened.value)
    expect(printed).toMatchObject({ rows, documents, tables: tables.length })
    expect([rows > 3, documents]).toEqual([true, 1])
    expect(tables).toEqual(expect.arrayContaining(['actions', 'cases', 'members', 'settings', 'sources', 'targets']))
  })

  it('refuses a folder with files in it, and leaves it as it is', async () => {
    expect(await run('export', data)).toBe(1)
    expect(err).toContain('files in that folder')
    expect(existsSync(`${data}.part`)).toBe(false)
  })
})
