import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import manifest from '../../package.json' with { type: 'json' }
import { commandTable } from '../../main/cli/command-table.ts'
import { profileNames } from '../../main/data-folder/remove-old-profile.ts'
import { newFolder } from './launch.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = join(root, 'dist', 'test')
const deb = existsSync(packages) ? readdirSync(packages).find((name) => name.endsWith('.deb')) : undefined

// Where the tool is, `npm test` makes the package before the journeys, and a missing one is a fault.
test.skip(spawnSync('dpkg-deb', ['--version']).status !== 0, 'a .deb is made and unpacked by dpkg-deb, which is not here')

const folder = newFolder('vigil-installed-')
const home = join(folder, 'home')
const program = join(folder, 'usr', 'bin', 'vigil')
/** A shell without a display, a session or a folder of ours. */
const environment = { PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'en_GB.UTF-8', TMPDIR: join(folder, 'tmp') }

test.beforeAll(() => {
  expect(deb, 'the package that npm test makes').toBeDefined()
  for (const path of [home, environment.TMPDIR]) mkdirSync(path, { recursive: true })
  expect(spawnSync('dpkg-deb', ['-x', join(packages, deb ?? ''), folder]).status).toBe(0)
  // Without it the package is the one for people, up to the fuse by which the other journeys attach.
  rmSync(join(folder, 'usr', 'lib', 'vigil', 'resources', 'test-build'))
  copyFileSync(join(root, 'resources', 'practice', 'urgent-action.txt'), join(folder, 'appeal.txt'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const vigil = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, env: environment, encoding: 'utf8', timeout: 60_000, input: '' })
  return { status, out: stdout, err: stderr }
}
const madeAtHome = (): readonly string[] => readdirSync(home, { recursive: true }).map(String)

test('help and version are printed without a display, in every way of asking', () => {
  expect(vigil('--version')).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' })
  const help = vigil('--help')
  expect([help.status, help.err, Object.keys(commandTable).filter((name) => !help.out.includes(`  ${name} `))]).toEqual([0, '', []])
  expect([vigil('-h'), vigil('help')]).toEqual([help, help])
  const ofPack = vigil('help', 'pack')
  expect([ofPack.status, ofPack.out.includes('--copies <N>')]).toEqual([0, true])
  expect([vigil('pack', '--help'), vigil('--help', 'pack'), vigil('--data', 'nowhere', 'pack', '-h')]).toEqual([ofPack, ofPack, ofPack])
  expect(madeAtHome()).toEqual([])
})

test('wrong use is one sentence and status 2, and opens no window', () => {
  expect([vigil('casse'), vigil('--data', 'nowhere', 'casse'), vigil('cases', '--kind', 'letter'), vigil('--json'), vigil('--data')]).toEqual([
    { status: 2, out: '', err: 'There is no command "casse". See "vigil --help".\n' },
    { status: 2, out: '', err: 'There is no command "casse". See "vigil --help".\n' },
    { status: 2, out: '', err: '"cases" has no option --kind. See "vigil --help".\n' },
    { status: 2, out: '', err: 'A command is missing. See "vigil --help".\n' },
    { status: 2, out: '', err: '--data needs a value. See "vigil --help".\n' },
  ])
  expect(madeAtHome()).toEqual([])
})

test('a command works on the folder that is named, wherever the option is, and leaves the default one alone', () => {
  const data = join(folder, 'data')
  for (const words of [['--data', data, 'cases'], ['--data=' + data, 'cases'], ['cases', '--data', data]]) {
    const { status, out, err } = vigil(...words)
    expect([status, out, err.startsWith(`There are no data of Vigil in ${data}. `)]).toEqual([1, '', true])
  }
  expect(existsSync(data)).toBe(false)
  expect(vigil('--data', data, 'import', 'appeal.txt').status).toBe(0)
  const listed = vigil('cases', '--json', '--data', data)
  expect([listed.status, (JSON.parse(listed.out) as unknown[]).length, listed.err]).toEqual([0, 1, ''])
  expect(readdirSync(data).filter((name) => !name.startsWith('vigil.sqlite') && name !== 'backups')).toEqual([])
  expect([madeAtHome(), readdirSync(environment.TMPDIR)]).toEqual([[], []])
})

test('documents are read from standard input, and output may be cut off', () => {
  const shell = (line: string) => spawnSync('bash', ['-o', 'pipefail', '-c', line, program], { cwd: folder, env: environment, encoding: 'utf8', timeout: 60_000 })
  expect(shell('"$0" read - --json < appeal.txt').stdout).toContain('LIBRARIAN HELD')
  const cut = shell('"$0" --help | head -n 1')
  expect([cut.stdout, cut.stderr]).toEqual(['Usage: vigil [options] [command]\n', ''])
})

test('each line of the README does what it says', () => {
  const work = join(folder, 'readme')
  mkdirSync(work)
  copyFileSync(join(root, 'tests', 'e2e', 'appeals', 'first.pdf'), join(work, 'appeal.pdf'))
  writeFileSync(join(work, 'members.csv'), 'Name,Town\nInes Albrecht,Northgate\n')
  const [, part = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('## Command line')
  const lines = [...(part.split('\n## ')[0] ?? '').matchAll(/^ {4}vigil ([^#\n]+)/gmu)].map(([, words = '']) => words.trim())
  const run = (words: string) => spawnSync(program, words.split(' '), { cwd: work, env: environment, encoding: 'utf8', timeout: 60_000, input: '' })
  const failed = lines.map((line) => [line, run(line)] as const).filter(([, { status, stdout }]) => status !== 0 || stdout === '')
  expect([lines.length > 10, failed.map(([line, { stderr }]) => [line, stderr])]).toEqual([true, []])
  expect(readdirSync(work).toSorted()).toEqual(['appeal.pdf', 'copy.sqlite', 'demo', 'everything', 'hall.vigil', 'members.csv', 'pack.docx', 'report.json', 'taught.json', 'taught.txt', 'totals.xlsx', 'words.txt'])
  // The only run here on the default folder: it has the data, and nothing of Chromium.
  const made = readdirSync(join(home, '.config', 'vigil'))
  expect([made.includes('vigil.sqlite'), made.filter((name) => profileNames.includes(name)), existsSync(join(home, '.cache'))]).toEqual([true, [], false])
  rmSync(join(home, '.config'), { recursive: true })
})

test('the whole loop is done without a display', () => {
  const { status, err } = vigil('demo', '--out', join(folder, 'demo'))
  expect([status, err.replaceAll(/\r?Letter \d+ of \d+\s*/gu, ''), readdirSync(join(folder, 'demo')).toSorted()]).toEqual([0, '', ['letter-pack.docx', 'report-slip.json', 'report.csv', 'report.docx']])
})

test('Ctrl+C ends a pack without a file', async () => {
  const data = join(folder, 'interrupted')
  writeFileSync(join(folder, 'numbered.txt'), `UA 900/26\n\n${readFileSync(join(folder, 'appeal.txt'), 'utf8')}`)
  vigil('--data', data, 'import', 'numbered.txt')
  const [kept] = JSON.parse(vigil('--data', data, 'cases', '--json').out) as { readonly uaNumber: string | null }[]
  expect(kept?.uaNumber).toBe('900/26')
  const child = spawn(program, ['--data', data, 'pack', '--case', '900/26', '--copies', '1000', '--out', 'pack.docx'], { cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.on('data', (piece: Buffer) => {
    const before = err
    err += piece.toString()
    // Ctrl+C reaches the workers too, but they leave it to the program.
    if (!/Letter [1-9]/u.test(before) && /Letter [1-9]/u.test(err)) child.kill('SIGINT')
  })
  const status = await new Promise((settle) => child.once('close', settle))
  expect([status, err.includes('The letter pack was cancelled.'), readdirSync(folder).filter((name) => name.startsWith('pack.docx'))]).toEqual([1, true, []])
})

test('the package has a manual, completion, a menu entry and every notice', () => {
  const share = (...path: readonly string[]): string => join(folder, 'usr', 'share', ...path)
  const manual = spawnSync('man', ['--warnings', '-l', share('man', 'man1', 'vigil.1.gz')], { encoding: 'utf8', env: { ...process.env, MANWIDTH: '100', LC_ALL: 'C.UTF-8' } })
  expect([manual.stderr, Object.keys(commandTable).filter((name) => !manual.stdout.includes(`vigil ${name}`))]).toEqual(['', []])
  const desktop = share('applications', 'vigil.desktop')
  expect(spawnSync('desktop-file-validate', [desktop], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' })
  expect(readFileSync(desktop, 'utf8')).toMatch(/^MimeType=application\/pdf;.*message\/rfc822;/mu)
  expect(readFileSync(desktop, 'utf8')).toContain('application/x-vigil-cases;')
  expect(readFileSync(share('mime', 'packages', 'vigil.xml'), 'utf8')).toContain('<glob pattern="*.vigilcases"/>')
  const paths = [share('bash-completion', 'completions', 'vigil'), share('zsh', 'vendor-completions', '_vigil'), share('fish', 'vendor_completions.d', 'vigil.fish'),
    share('doc', 'vigil', 'copyright'), join(folder, 'usr', 'lib', 'vigil', 'resources', 'NOTICES.txt'), join(folder, 'usr', 'lib', 'vigil', 'LICENSES.chromium.html')]
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
  const control = spawnSync('dpkg-deb', ['-f', join(packages, deb ?? ''), 'Maintainer', 'Homepage'], { encoding: 'utf8' }).stdout
  expect(control).toBe(`Maintainer: ${manifest.author.name} <${manifest.author.email}>\nHomepage: ${manifest.homepage}\n`)
})
