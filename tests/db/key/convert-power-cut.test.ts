import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '../../../db/database.ts'
import { convertCopies } from '../../../db/key/convert-copies.ts'
import { encryptData } from '../../../db/key/convert.ts'
import { plainFolder, stateOf } from '../../kit/converted-folder.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'
import { testKey, testKeyFile } from '../../kit/encrypted-file.ts'
import { diskOf } from '../../kit/power-cut/disk.ts'
import type { DiskEvent } from '../../kit/power-cut/events.ts'
import { forEachImage } from '../../kit/power-cut/images.ts'
import { canRecord, recordProgram } from '../../kit/power-cut/record.ts'

const program = fileURLToPath(new URL('../../kit/programs/convert.ts', import.meta.url))
const patience = 600_000

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-convert-'))
  path = join(folder, 'vigil.sqlite')
  plainFolder(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const encrypt = (): void => {
  const db = openOrThrow(path)
  encryptData(db, path, testKey, testKeyFile)
  convertCopies(['backups', 'snapshots'].map((name) => join(folder, name)), 'seal', testKey)
  closeDatabase(db)
}

const aside = /\.checking-|-(shm|wal)$|-lock$/u

/** What is read again is read in a folder of its own, and pages are written one by one to a file that has no name yet: of these moments a few are enough. */
const isOneOfMany = (event: DiskEvent | undefined, index: number): boolean =>
  event !== undefined && 'path' in event && (aside.test(event.path) || ((event.kind === 'write' || event.kind === 'open') && event.path.endsWith('.part') && index % 20 !== 0))

const imagesOf = async (direction: string, variants: number, happens: (event: DiskEvent) => boolean = () => true): Promise<Readonly<Record<string, number>>> => {
  const disk = diskOf(folder)
  const images: Promise<string>[] = []
  const kept = mkdtempSync(join(tmpdir(), 'vigil-convert-images-'))
  try {
    const events = recordProgram(program, [path, direction], folder).filter(happens)
    forEachImage(disk, events, { seed: 20_261_127, variants }, (image) => {
      if (isOneOfMany(events[image.event], image.event)) return
      const copy = join(kept, String(images.length))
      cpSync(image.folder, copy, { recursive: true })
      images.push(stateOf(copy).finally(() => rmSync(copy, { recursive: true, force: true })))
    })
    const counts: Record<string, number> = {}
    for (const state of await Promise.all(images)) counts[state] = (counts[state] ?? 0) + 1
    return counts
  } finally {
    rmSync(kept, { recursive: true, force: true })
  }
}

describe.skipIf(!canRecord())('a power cut (needs strace)', () => {
  it('at any moment of setting a passphrase leaves all of the data, encrypted or not', async () => {
    const { encrypted = 0, plain = 0, ...others } = await imagesOf('encrypt', 1)
    expect([others, encrypted > 5, plain > 5]).toEqual([{}, true, true])
  }, patience)

  it('at any moment of removing it does so too', async () => {
    encrypt()
    const { encrypted = 0, plain = 0, ...others } = await imagesOf('decrypt', 1)
    expect([others, encrypted > 5, plain > 1]).toEqual([{}, true, true])
  }, patience)

  // The control: without it the tests above could not fail.
  it('would lose the data if a rewritten file got its name before its bytes were on the disk', async () => {
    const states = await imagesOf('encrypt', 0, (event) => event.kind !== 'sync' || !event.path.endsWith('.part'))
    expect(states['empty-file']).toBeGreaterThan(0)
  }, patience)
})
