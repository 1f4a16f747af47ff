import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressLines, closing, date, lettersOf, paragraphs, salutation } from './letters-data.ts'

/** A paragraph of the letter: its text or the field's name, and whether a line break follows. */
type FieldedParagraph = readonly [content: string, isField: boolean, isAtEnd: boolean]

const fielded: readonly FieldedParagraph[] = [
  ...['name', 'street', 'town'].map((field): FieldedParagraph => [field, true, true]),
  [date, false, true],
  ...[...addressLines, salutation, ...paragraphs, closing].map((text): FieldedParagraph => [text, false, false]),
  ['name', true, false],
  ['code', true, true],
]

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',')

/** Debian's Python, for which the bridge is packaged: one found earlier on the path may lack it. */
const python = '/usr/bin/python3'
const script = join(import.meta.dirname, 'letters_by_mail_merge.py')

/** What went wrong, or null. */
const call = (what: 'prepare' | 'merge', folder: string): string | null => {
  const { status, stderr, error } = spawnSync(python, [script, what, folder], { encoding: 'utf8', timeout: 600_000 })
  return status === 0 ? null : stderr?.trim().split('\n').at(-1) || error?.message || 'it was stopped after ten minutes'
}

/**
 * The letter with its fields and the list of who writes, made ready in the folder; not part of what is
 * measured. Where LibreOffice cannot be driven here it says why; null when all is ready.
 */
export const prepareMailMerge = (count: number, folder: string): string | null => {
  mkdirSync(folder)
  const rows = lettersOf(count).map(({ code, name, lines: [street = '', town = ''] }) => quoted([code, name, street, town]))
  writeFileSync(join(folder, 'letters.csv'), `${['code,name,street,town', ...rows].join('\n')}\n`)
  writeFileSync(join(folder, 'letter.json'), JSON.stringify(fielded))
  return call('prepare', folder)
}

/** One Word file of all letters, by LibreOffice in a process of its own. @returns milliseconds */
export const mergeByLibreOffice = (folder: string): number => {
  const start = performance.now()
  const problem = call('merge', folder)
  if (problem !== null) throw new Error(`LibreOffice's mail merge failed: ${problem}`)
  return performance.now() - start
}
