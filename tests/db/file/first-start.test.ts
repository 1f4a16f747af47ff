import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outcomeOf } from '../../kit/crashed-files.ts'

const opener = fileURLToPath(new URL('../../kit/programs/open-and-close.ts', import.meta.url))

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-first-'))
  path = join(folder, 'vigil.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Lets a process make a database and kills it so many milliseconds after it began; answers whether it was done. */
const killAfter = async (milliseconds: number): Promise<boolean> => {
  const child = spawn(process.execPath, [opener, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
    said += piece.toString()
  })
  await once(child, 'close')
  return said.includes('done')
}

describe('a first start', () => {
  it('that is killed at any moment is begun again, and leaves nothing about', async () => {
    const done: boolean[] = []
    for (let milliseconds = 0; milliseconds < 40; milliseconds += 2) {
      done.push(await killAfter(milliseconds))
      expect([milliseconds, outcomeOf(path)]).toEqual([milliseconds, 0])
      expect(readdirSync(folder).toSorted()).toEqual(['vigil.sqlite', 'vigil.sqlite-acknowledged', 'vigil.sqlite-lock'])
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    }
    expect(done).toContain(false)
  })

  it('without room on the disk is begun again, also if part of it was written', () => {
    // The shell's limit of the size of a file, in blocks of 1,024 bytes: writing beyond it fails.
    for (const blocks of [0, 8, 64, 200]) {
      const { status } = spawnSync('bash', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, opener, path], { encoding: 'utf8' })
      expect([blocks, status]).toEqual([blocks, 1])
      expect(existsSync(path)).toBe(false)
    }
    expect(outcomeOf(path)).toBe(0)
  })

  it('that an older version left unfinished, with a database without a table, is begun again', () => {
    const connection = new Database(path)
    connection.pragma('journal_mode = WAL')
    connection.close()
    expect(outcomeOf(path)).toBe(0)
  })

  it('never takes a database with a table for an unfinished one', () => {
    const connection = new Database(path)
    connection.exec('CREATE TABLE note (text TEXT)')
    connection.close()
    expect(outcomeOf(path)).toMatchObject({ code: 'foreign-file' })
  })
})

describe('what a process that died left', () => {
  it('is removed at the next start; what is not ours stays', () => {
    outcomeOf(path)
    const copies = join(folder, 'snapshots')
    mkdirSync(copies)
    for (const name of ['.checking-aB3dE9', '.checking-plans', 'notes']) mkdirSync(join(folder, name))
    const files = ['.checking-aB3dE9/file.sqlite', 'vigil.sqlite.part', 'vigil.sqlite.part-wal', 'vigil.sqlite-acknowledged.part', 'letters.docx.part', 'snapshots/before-version-50.sqlite.part', 'snapshots/list.part']
    for (const name of files) writeFileSync(join(folder, name), 'left')
    outcomeOf(path)
    expect(readdirSync(folder, { recursive: true }).map(String).toSorted()).toEqual([
      '.checking-plans', 'letters.docx.part', 'notes', 'snapshots', 'snapshots/list.part', 'vigil.sqlite', 'vigil.sqlite-acknowledged', 'vigil.sqlite-lock',
    ])
  })
})
