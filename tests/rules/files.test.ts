import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedFolders } from '../../scripts/build/shipped-folders.mjs'
import { allSources, filesOf, root, type SourceFile } from './source-files.ts'

const maxLines = 250

const linesOf = ({ text }: SourceFile): number => text.split('\n').length - 1
/** What a script writes is as long as what it is made from. */
const isGenerated = ({ path }: SourceFile): boolean => /^(words|core\/pack)\/generated\//u.test(path)
const matching = (files: readonly SourceFile[], pattern: RegExp): readonly string[] => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
const withoutWords = ({ path, text }: SourceFile): SourceFile => ({ path, text: text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '') })

const clock = /new Date\(\)|Date\.now|Math\.random|performance\.now/u
const defaultExport = /^export default/mu
const anything = /:\s*any\b|\bas any\b|<any>/u
const sql = /['"`]\s*(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE|PRAGMA)\b/u
const rawColour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/iu

describe('files', () => {
  it('are short', () => {
    const long = [...allSources(), ...filesOf('tests'), ...filesOf('bench')].filter((file) => linesOf(file) > maxLines && !isGenerated(file))
    expect(long.map((file) => `${file.path} has ${linesOf(file)} lines`)).toEqual([])
  })

  it('export by name', () => {
    expect(matching(allSources(), defaultExport)).toEqual([])
  })

  it('have no type that means anything', () => {
    expect(matching(allSources().map(withoutWords), anything)).toEqual([])
  })

  it('ask no clock and no chance in the core', () => {
    expect(matching(filesOf('core').map(withoutWords), clock)).toEqual([])
  })

  it('keep SQL in one folder', () => {
    expect(matching(allSources().filter(({ path }) => !path.startsWith('db/')), sql)).toEqual([])
  })

  it('name colours in one place', () => {
    const styles = readdirSync(join(root, 'renderer'), { recursive: true }).map(String).filter((name) => name.endsWith('.css') && name !== 'tokens.css')
    const files = styles.map((name) => ({ path: name, text: readFileSync(join(root, 'renderer', name), 'utf8') })).map(withoutWords)
    expect(matching(files, rawColour)).toEqual([])
  })

  it('are really looked at', () => {
    const offences = ['const now = new Date()', 'export default 1', 'const x: any = 1', "db.exec('DELETE FROM cases')", 'a { color: #fff }']
    expect([clock, defaultExport, anything, sql, rawColour].map((pattern, index) => pattern.test(offences[index] ?? ''))).toEqual([true, true, true, true, true])
  })
})

describe('the project', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')

  it('has only the wanted entries at its top', () => {
    expect([...new Set(tracked.map((path) => path.split('/')[0]))].toSorted()).toEqual([
      '.ci', '.editorconfig', '.gitignore', '.npmrc', 'README.md', 'bench', 'core', 'db', 'docs', 'documents', 'electron.vite.config.ts', 'main', 'package-lock.json',
      'package.json', 'preload', 'renderer', 'resources', 'scripts', 'tests', 'tsconfig.json', 'words',
    ])
  })

  it('builds every folder that has code of its own', () => {
    const withTypes = tracked.filter((path) => path.endsWith('/tsconfig.json')).map((path) => path.replace('/tsconfig.json', ''))
    expect(withTypes.filter((folder) => folder !== 'tests' && folder !== 'bench').toSorted()).toEqual(shippedFolders)
  })

  it('describes every folder in its architecture, and no other', () => {
    const page = readFileSync(join(root, 'docs', 'ARCHITECTURE.md'), 'utf8')
    const described = [...page.matchAll(/^\| `([\w/]+)\/` \|/gmu)].map((match) => match[1] ?? '')
    const top = [...new Set(tracked.filter((path) => path.includes('/') && !path.startsWith('.')).map((path) => path.split('/')[0] ?? ''))]
    const exists = (folder: string): boolean => tracked.some((path) => path.startsWith(`${folder}/`))
    expect([top.filter((folder) => !described.includes(folder)), described.filter((folder) => !exists(folder))]).toEqual([[], []])
  })
})
