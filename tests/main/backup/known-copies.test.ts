import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyWorkWith } from '../../../main/backup/copy-work.ts'
import { createKnownCopies } from '../../../main/backup/known-copies.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-known-'))
  path = join(folder, 'copy.sqlite')
  writeFileSync(path, 'no database')
})
afterEach(() => rmSync(folder, { recursive: true }))

const contents = { sequence: 7, counts: { cases: 1, members: 2, actions: 3 } }

describe('what is known of copies', () => {
  it('is what was found when a copy was made, until its file changes', async () => {
    const known = createKnownCopies(copyWorkWith(() => undefined).read, () => undefined)
    known.add(path, contents)
    expect([await known.read(path), known.sequenceOf(path)]).toEqual([contents, 7])
    appendFileSync(path, '!')
    expect([known.sequenceOf(path), await known.read(path)]).toEqual([null, null])
  })

  it('is nothing for a file that is gone', async () => {
    const known = createKnownCopies(copyWorkWith(() => undefined).read, () => undefined)
    rmSync(path)
    known.add(path, contents)
    expect([await known.read(path), known.sequenceOf(path)]).toEqual([null, null])
  })
})
