import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noPolicies, type Policies } from '../../../core/policy/policies.ts'
import { dataPlaceOf } from '../../../main/data-folder/data-place.ts'

let home: string
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'vigil-place-'))))
afterEach(() => rmSync(home, { recursive: true, force: true }))

const naming = (dataFolder: string): Policies => ({ ...noPolicies, path: '/etc/vigil/policies.json', dataFolder })
const place = (typed: string | undefined, policies: Policies) => dataPlaceOf(typed, policies, { platform: 'linux', env: {}, home })
const usual = (): string => join(home, '.config', 'vigil')
const putData = (folder: string): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'vigil.sqlite'), 'data')
}

describe('the folder of the data', () => {
  it('is the one that was typed, else that of the office, else the usual one', () => {
    const [policies, own] = [naming('/srv/vigil'), naming('~/Vigil data')]
    expect([place('/mnt/other', policies), place(undefined, policies), place(undefined, own), place(undefined, noPolicies)]).toEqual([
      { folder: '/mnt/other', isOwn: false, policies: { ...policies, dataFolder: null, ignored: [{ why: 'other-folder-named', entry: 'dataFolder' }] } }, { folder: '/srv/vigil', isOwn: false, policies }, { folder: join(home, 'Vigil data'), isOwn: false, policies: own },
      { folder: usual(), isOwn: true, policies: noPolicies },
    ])
  })

  it('is the usual one where the office names no whole path', () => {
    const policies = naming('data/vigil')
    expect(place(undefined, policies)).toEqual({ folder: usual(), isOwn: true, policies: { ...policies, dataFolder: null, ignored: [{ why: 'wrong-value', entry: 'dataFolder' }] } })
  })

  it('stays where data are, until they are moved', () => {
    putData(usual())
    const policies = naming('~/Vigil data')
    expect(place(undefined, policies)).toEqual({ folder: usual(), isOwn: true, policies: { ...policies, dataFolder: null, ignored: [{ why: 'data-elsewhere', entry: 'dataFolder', folder: usual() }] } })
    putData(join(home, 'Vigil data'))
    expect(place(undefined, policies)).toEqual({ folder: join(home, 'Vigil data'), isOwn: false, policies })
  })
})
