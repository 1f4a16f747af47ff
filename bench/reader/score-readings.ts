import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '../../core/case/reading.ts'
import type { KeyedDocument } from './documents.ts'
import { scorer } from './shared-documents.ts'

type Miss = readonly [document: string, field: string, wanted: unknown, given: unknown]

type Scored = {
  readonly f1: number
  readonly silent: number
  readonly misses: readonly Miss[]
  readonly whole: { readonly right: number; readonly all: number }
  readonly fields: Readonly<Record<string, { readonly tp: number; readonly fp: number; readonly fn: number }>>
}

/** The facts of a key that begin and end a text, and where a reading says whether that text is to be checked. */
const textFields: Readonly<Record<string, string>> = { letterStart: 'letters.0.', letterEnd: 'letters.0.', backgroundStart: 'background', backgroundEnd: 'background' }

/**
 * How many wrong facts the scorer counts as silent although the reading says of their text that it is to be checked: the
 * scorer looks for a mark of the same name, and no fact of a reading is called `letterEnd`.
 */
export const markedTexts = (read: readonly { readonly document: KeyedDocument; readonly reading: Reading }[], misses: readonly Miss[]): number => {
  const readings = new Map(read.map(({ document, reading }) => [document.name, reading]))
  return misses.filter(([document, field, , given]) => {
    const at = textFields[field]
    return at !== undefined && given !== null && given !== '' && readings.get(document)?.provenance.some((entry) => entry.field.startsWith(at) && entry.confidence === 'check') === true
  }).length
}

/** Has readings scored against their keys by the program beside the project. */
export const scoreReadings = (read: readonly { readonly document: KeyedDocument; readonly reading: Reading }[]): Scored => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-reading-'))
  try {
    for (const { document, reading } of read) {
      copyFileSync(document.keyFile, join(folder, `${document.name}.json`))
      writeFileSync(join(folder, `${document.name}.txt`), '')
      writeFileSync(join(folder, `${document.name}.txt.reading`), JSON.stringify(reading))
    }
    const command = join(folder, 'print.sh')
    writeFileSync(command, '#!/bin/sh\nexec cat "$1.reading"\n')
    chmodSync(command, 0o755)
    const run = spawnSync(process.execPath, [scorer, '--json', '--keys', folder, '--', command], { encoding: 'utf8', maxBuffer: 64 << 20 })
    return JSON.parse(run.stdout) as Scored
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
