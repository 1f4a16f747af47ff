import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bashCompletion } from '../../scripts/package/command-line/bash.mjs'
import { fishCompletion } from '../../scripts/package/command-line/fish.mjs'
import { launcher } from '../../scripts/package/command-line/launcher.mjs'
import { manPage } from '../../scripts/package/command-line/man-page.mjs'
import { zshCompletion } from '../../scripts/package/command-line/zsh.mjs'
import { asksForCommandLine } from '../../main/cli/command-first.ts'
import { commandTable } from '../../main/cli/command-table.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-completion-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text, { mode: 0o755 })
  return join(folder, name)
}
const run = (command: string, ...words: readonly string[]): readonly string[] => {
  const { stdout, stderr, status } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'dumb' } })
  if (status !== 0 || stderr !== '') throw new Error(`${command} ${status}: ${stderr}`)
  return stdout.split('\n').filter((line) => line !== '')
}

/** The lines typed, the last word unfinished, and what every shell must offer for it. */
const typed = [
  { line: ['memb'], offers: ['members'] },
  { line: ['--data', 'folder', 'unj'], offers: [] },
  { line: ['--data', 'folder', 'und'], offers: ['undo'] },
  { line: ['record', '--state', ''], offers: ['posted', 'written'] },
  { line: ['members', 'imp'], offers: ['import'] },
  { line: ['even'], offers: ['event', 'events'] },
  { line: ['event', 'a'], offers: ['add'] },
  { line: ['event', 'add', '--pla'], offers: ['--place'] },
  { line: ['pack', '--large'], offers: ['--large-print'] },
  { line: ['cases', '--kind'], offers: [] },
  { line: ['read', 'app'], offers: ['appeal.txt'] },
  { line: ['--data', 'dat'], offers: ['data'] },
  { line: ['help', 'restor'], offers: ['restore'] },
] as const

/** For an interactive zsh: completion that prints what it would offer, and then `end:`. */
const zshSetup = (folder: string): string => `
PROMPT= RPROMPT=
stty -echo
fpath=(${folder} $fpath)
autoload -U compinit; compinit -u -D
bindkey '^I' complete-word
zstyle ':completion:*' list-separator '' 
compadd() {
  local -a found
  if [[ \${@[(I)-[OAD]]} -gt 0 ]]; then builtin compadd "$@"; return; fi
  builtin compadd -O found "$@"
  local each; for each in $found; do print -r -- "offer:$each"; done
  builtin compadd "$@"
}
finish() { print; print -r -- end: }
comppostfuncs=(finish)
`

const root = join(import.meta.dirname, '..', '..')
const names = (line: readonly string[]): string => line.join(' ')

describe('completion', () => {
  beforeEach(() => {
    fileOf('appeal.txt', '')
    spawnSync('mkdir', [join(folder, 'data')])
  })

  it.each(typed.map(({ line, offers }) => [names(line), line, offers] as const))('of bash: vigil %s', (_, line, offers) => {
    const script = fileOf('bash', `${bashCompletion()}\nCOMP_WORDS=(vigil "$@"); COMP_CWORD=$#; _vigil; printf '%s\\n' "\${COMPREPLY[@]}"`)
    expect(run('bash', script, ...line).toSorted()).toEqual(offers)
  })

  it.each(typed.map(({ line, offers }) => [names(line), line, offers] as const))('of fish: vigil %s', (_, line, offers) => {
    const script = fileOf('fish', `${fishCompletion()}\ncomplete -C "vigil $argv"`)
    expect(run('fish', '--no-config', script, line.join(' ')).map((found) => found.split('\t')[0]?.replace(/\/$/u, '')).toSorted()).toEqual(offers)
  })

  it.each(typed.map(({ line, offers }) => [names(line), line, offers] as const))('of zsh: vigil %s', (_, line, offers) => {
    fileOf('_vigil', zshCompletion())
    fileOf('setup', zshSetup(folder))
    // It offers a folder twice, once for each tag, and lists it once.
    const offered = new Set(run('zsh', '-f', join(root, 'tests', 'kit', 'zsh-completion.zsh'), folder, `vigil ${line.join(' ')}`))
    expect([...offered].toSorted()).toEqual(offers)
  })
})

describe('the program that the shell starts', () => {
  it('starts the command line without a display for what is no file, and else the window', () => {
    fileOf('appeal.txt', '')
    const script = launcher('vigil').replace(/^program=.*$/mu, 'program=echo')
    const start = (...words: readonly string[]): string => run('sh', fileOf('vigil', script), ...words).join()
    const forCommandLine = [['cases'], ['--data', 'x', 'cases'], ['--data=x', 'cases'], ['-h'], ['--version'], ['casse'], ['gone.pdf'], ['--json'], ['event', 'add'], ['appeal.txt', '--help'], ['--data']]
    const forWindow = [[], ['--data', 'cases'], ['--data=x'], ['appeal.txt'], ['file:///appeal.txt'], ['--force-device-scale-factor=2', 'appeal.txt']]
    expect(forCommandLine.map((words) => start(...words)).filter((line, index) => !line.endsWith(`--ozone-platform=headless --disable-gpu --log-level=3 --command-line -- ${forCommandLine[index]?.join(' ')}`))).toEqual([])
    expect([forCommandLine, forWindow].map((all) => all.map((words) => asksForCommandLine(words, (word) => word === 'appeal.txt' || word.startsWith('file:'))))).toEqual([forCommandLine.map(() => true), forWindow.map(() => false)])
    expect(forWindow.map((words) => start(...words))).toEqual(forWindow.map((words) => words.join(' ')))
  })
})

describe('the manual', () => {
  it('has every command with its options', () => {
    const page = manPage('2026-01-01').replaceAll('\\-', '-')
    const missing = Object.entries(commandTable).flatMap(([name, { options }]) => {
      const [, rest = ''] = page.split(new RegExp(`^\\.SS vigil ${name}(?: .*)?$`, 'mu'))
      const [own = ''] = rest.split(/^\.S[SH]/mu)
      return rest === '' ? [name] : options.filter((option) => !own.includes(`--${option}\\fR`))
    })
    expect(missing).toEqual([])
  })
})
