import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldersInPlace, isPlaceThere, keepSecondPlace, placeFolder } from '../../../main/data-folder/second-place.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-place-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the second place', () => {
  it('is there while its folder can be read', () => {
    const place = { folder: join(folder, 'stick'), newestAt: null }
    expect([isPlaceThere(place), keepSecondPlace(folder, place), foldersInPlace(folder, undefined)]).toEqual([false, true, []])
    mkdirSync(placeFolder(place, '0123456789'), { recursive: true })
    expect([isPlaceThere(place), foldersInPlace(folder, undefined)]).toEqual([true, [placeFolder(place, '0123456789')]])
  })

  it('is away where something is in its place that cannot be read as a folder', () => {
    const place = { folder: join(folder, 'stick'), newestAt: null }
    writeFileSync(place.folder, '')
    keepSecondPlace(folder, place)
    expect([isPlaceThere(place), foldersInPlace(folder, undefined)]).toEqual([false, []])
  })
})
