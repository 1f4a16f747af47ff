import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-process-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const root = join(import.meta.dirname, '..', '..', '..')
const start = `import { runCli } from ${JSON.stringify(join(root, 'main', 'cli.ts'))}; process.exitCode = await runCli(process.argv.slice(1))`

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command line as a process of its own, in a process group like a shell's, and ends it by Ctrl+C if asked. */
const vigil = (argv: readonly string[], interruptAt?: RegExp): Promise<Ended> =>
  new Promise((settle) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', start, '--', ...argv], { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    let wasInterrupted = false
    child.stdout.on('data', (piece: Buffer) => void (out += piece.toString()))
    child.stderr.on('data', (piece: Buffer) => {
      err += piece.toString()
      if (interruptAt === undefined || wasInterrupted || !interruptAt.test(err) || child.pid === undefined) return
      wasInterrupted = true
      process.kill(-child.pid, 'SIGINT')
    })
    child.once('close', (code) => settle({ code, out, err }))
  })

describe('the command line as a process', () => {
  it('ends a pack on Ctrl+C without a file, and keeps the data usable', async () => {
    writeFileSync(join(folder, 'action.txt'), sampleText)
    expect((await vigil(['--data', 'data', 'import', 'action.txt'])).code).toBe(0)
    const ended = await vigil(['--data', 'data', '--today', '2023-02-01', 'pack', '--case', '105/22', '--copies', '1000', '--out', 'pack.docx'], /Letter \d+ of 2,000/)
    const said = ended.err.trimEnd().split('\n').at(-1)
    expect([ended.code, ended.out, said?.startsWith('The letter pack was cancelled.') === true ? 'cancelled' : ended.err, readdirSync(folder).toSorted()]).toEqual([1, '', 'cancelled', ['action.txt', 'data']])
    const check = await vigil(['--data', 'data', '--json', 'check'])
    expect([check.code, (JSON.parse(check.out) as { isSound: boolean }).isSound]).toEqual([0, true])
  }, 60_000)

  it('says so when another Vigil has the data open', async () => {
    writeFileSync(join(folder, 'action.txt'), sampleText)
    const { openDatabase, closeDatabase } = await import('../../../db/database.ts')
    const opened = openDatabase(join(folder, 'vigil.sqlite'))
    if (!opened.ok) throw new Error(opened.problem.detail)
    const refused = await vigil(['--data', '.', 'cases'])
    closeDatabase(opened.value)
    expect([refused.code, refused.out, refused.err]).toEqual([1, '', 'The data are open in another Vigil, and only one at a time can read them. The file was not touched. Close the other Vigil, then try again.\n'])
  }, 60_000)
})
