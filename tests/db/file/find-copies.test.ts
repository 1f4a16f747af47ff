import { mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyDatabase } from '../../../db/backup.ts'
import { closeDatabase } from '../../../db/database.ts'
import { findCopies } from '../../../db/file/find-copies.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-copies-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a copy is as old as its name says, whenever its file was written again; another has the time of its file', () => {
  const db = openOrThrow(join(folder, 'vigil.sqlite'))
  const copies = join(folder, 'copies')
  for (const name of ['vigil-2026-11-10T18-00-00Z-daily.sqlite', 'vigil-2026-11-12T18-00-00Z-on-quit.sqlite', 'of-a-person.sqlite']) copyDatabase(db, join(copies, name))
  closeDatabase(db)
  const written = new Date('2026-11-28T03:46:00.000Z')
  for (const { path } of findCopies([copies])) utimesSync(path, written, written)
  expect(findCopies([copies]).map(({ madeAt, isSound }) => [madeAt, isSound])).toEqual([[written.toISOString(), true], ['2026-11-12T18:00:00.000Z', true], ['2026-11-10T18:00:00.000Z', true]])
})
