import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allSources, root } from './source-files.ts'

type Entry = { readonly word: string; readonly meaning: string; readonly names: readonly string[] }

const entriesOf = (page: string): readonly Entry[] =>
  [...page.matchAll(/^\| (?!word |---)(.+?) \| (.+) \| (.+?) \|$/gmu)]
    .map(([, word = '', meaning = '', code = '']) => ({ word, meaning, names: [...code.matchAll(/`(\w+)`/gu)].map((match) => match[1] ?? '') }))

const page = readFileSync(join(root, 'docs', 'GLOSSARY.md'), 'utf8')
const entries = entriesOf(page)
const words = entries.map(({ word }) => word)

/** Folders that hold features, each named after a word of the work or of the screen. */
const featureFolders = ['core', 'renderer/features'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name))
/** Folders named after a screen or a part of the program that needs no explanation. */
const plainFolders = new Set(['help', 'home', 'settings', 'text', 'welcome'])

describe('the glossary', () => {
  it('has each word once, in order within its table', () => {
    const tables = page.split(/^## /mu).slice(1).map((part) => entriesOf(part).map(({ word }) => word))
    expect(tables.map((table) => table.toSorted((one, other) => one.localeCompare(other, 'en')))).toEqual(tables)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    expect(words.length).toBeGreaterThan(50)
  })

  it('names only what the code has', () => {
    const code = new Set(allSources().flatMap(({ text }) => text.match(/\w+/gu) ?? []))
    expect(entries.flatMap(({ word, names }) => names.filter((name) => !code.has(name)).map((name) => `${word}: ${name}`))).toEqual([])
  })

  it('explains the word of every feature folder', () => {
    const known = new Set(words.flatMap((word) => [word, `${word}s`, word.replace('letter ', ''), `${word.replace('letter ', '')}s`]))
    expect(featureFolders.filter((folder) => !known.has(folder) && !plainFolders.has(folder))).toEqual([])
  })
})
