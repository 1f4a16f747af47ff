import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'
import { commandTable } from '../../../main/cli/command-table.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-cli-'))
  data = join(folder, 'mistyped')
  writeFileSync(join(folder, 'action.txt'), sampleText)
  writeFileSync(join(folder, 'members.csv'), 'Name,City\nAda,Bern\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: readonly string[]): Promise<readonly [number, string]> => {
  let err = ''
  const code = await runCli(['--data', data, ...words], { stdout: () => undefined, stderr: (text) => void (err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined })
  return [code, err]
}

/** Each command that works on data, with what it needs. `read`, `collate` and `demo` do not use the folder. */
const uses = {
  cases: [], members: [], check: [], undo: [], redo: [], backups: [], export: ['out'], teach: ['--out', 'taught.txt', '105/22'], backup: ['copy.sqlite'],
  'members export': ['out.csv'], 'hand-over': ['out.vigil', '--event', 'Spring stall', '--phrase-file', 'words.txt'], events: [], 'event add': ['--name', 'Spring stall', '--on', '2023-02-05'],
  pack: ['--case', '105/22', '--out', 'pack.docx'], record: ['--case', '105/22', '--kind', 'letter', '--count', '1'], report: ['--from', '2023-01-01', '--to', '2023-03-31', '--out', 'report.json'],
} as const

describe('a folder without data', () => {
  it.each(Object.entries(uses))('is not made by "%s"', async (command, words) => {
    const [code, err] = await run(...command.split(' '), ...words)
    expect([code, err.startsWith(`There are no data of Vigil in ${data}.`), readdirSync(folder).toSorted()]).toEqual([1, true, ['action.txt', 'members.csv']])
  })

  it('is not asked for by "demo", which says why its own folder cannot be made', async () => {
    const [code, err] = await run('demo', '--out', join(folder, 'action.txt', 'demo'))
    expect([code, err.startsWith('The chosen folder is not there.')]).toEqual([1, true])
  })

  it('is made by the commands that begin data, and by no other', async () => {
    const begins = Object.entries(commandTable).flatMap(([name, shape]) => ('beginsData' in shape ? [name] : []))
    expect([...Object.keys(uses), 'read', 'collate', ...begins].toSorted()).toEqual(Object.keys(commandTable).toSorted())
    expect([(await run('members', 'import', join(folder, 'members.csv'), '--dry-run'))[0], existsSync(data)]).toEqual([0, false])
    expect([(await run('import', join(folder, 'action.txt')))[0], existsSync(join(data, 'vigil.sqlite'))]).toEqual([0, true])
  })

  it('is not left by a command that begins data and is refused', async () => {
    const [noList, pipe, words] = ['no-list.csv', 'pipe', 'words.txt'].map((name) => join(folder, name))
    writeFileSync(noList ?? '', '')
    writeFileSync(words ?? '', 'five words are enough here')
    if (process.platform !== 'win32') spawnSync('mkfifo', [pipe ?? ''])
    const files = [noList, folder, join(folder, 'nowhere'), ...(existsSync(pipe ?? '') ? [pipe] : [])]
    const before = readdirSync(folder).toSorted()
    data = join(folder, 'new', 'data')
    const found = []
    for (const file of files) {
      for (const command of ['members import', 'import', 'restore', 'merge']) {
        const [code, err] = await run(...command.split(' '), file ?? '', ...(command === 'merge' ? ['--phrase-file', words ?? ''] : []))
        found.push([code, err.length > 20, readdirSync(folder).toSorted()])
      }
    }
    expect(found).toEqual(files.flatMap(() => Array.from({ length: 4 }, () => [1, true, before])))
  })

  it('stays as it was where other files are in it, and data that were there stay too', async () => {
    mkdirSync(join(data, 'backups'), { recursive: true })
    writeFileSync(join(data, 'backups', 'letter.odt'), 'of somebody else')
    const refused = [(await run('restore', join(folder, 'members.csv')))[0], (await run('import', join(folder, 'members.csv')))[0]]
    const left = readdirSync(data, { recursive: true }).toSorted()
    await run('import', join(folder, 'action.txt'))
    expect([refused, left, (await run('import', join(folder, 'members.csv')))[0], (await run('restore', join(folder, 'members.csv')))[0], (await run('check'))[0]])
      .toEqual([[1, 1], ['backups', join('backups', 'letter.odt')], 1, 1, 0])
  })
})
