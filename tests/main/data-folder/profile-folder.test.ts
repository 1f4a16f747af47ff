import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDataFolder } from '../../../main/data-folder/default-data-folder.ts'
import { profileFolder } from '../../../main/data-folder/profile-folder.ts'
import { profileNames, removeOldProfile } from '../../../main/data-folder/remove-old-profile.ts'

const linux = (env: Readonly<Record<string, string>> = {}) => ({ platform: 'linux', env, home: '/home/ada' })

describe('the folders of the program', () => {
  it.skipIf(process.platform === 'win32')('are where each system wants them, the caches outside the data', () => {
    const environments = [linux(), linux({ XDG_CONFIG_HOME: '/c', XDG_CACHE_HOME: '/k' }), { platform: 'darwin', env: {}, home: '/Users/ada' }]
    expect(environments.map((one) => [defaultDataFolder(one), profileFolder(one, defaultDataFolder(one))])).toEqual([
      ['/home/ada/.config/vigil', '/home/ada/.cache/vigil'],
      ['/c/vigil', '/k/vigil'],
      ['/Users/ada/Library/Application Support/vigil', '/Users/ada/Library/Caches/vigil'],
    ])
  })

  it.skipIf(process.platform === 'win32')('ignore variables that are empty or relative, as the XDG specification says', () => {
    const set = linux({ XDG_CONFIG_HOME: '', XDG_CACHE_HOME: 'cache' })
    expect([defaultDataFolder(set), profileFolder(set, defaultDataFolder(set))]).toEqual(['/home/ada/.config/vigil', '/home/ada/.cache/vigil'])
  })

  it('give each data folder a profile of its own, so that two of them can be open', () => {
    const folders = ['/a', '/b', '/a'].map((folder) => profileFolder(linux(), folder))
    expect([folders[0] === folders[2], folders[0] === folders[1], folders[0]?.startsWith('/home/ada/.cache/vigil/other-data/')]).toEqual([true, false, true])
  })
})

describe('an old profile beside the data', () => {
  it('is removed, and nothing of Vigil with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-profile-'))
    const own = ['backups', 'logs', 'second-place.json', 'snapshots', 'vigil.sqlite', 'vigil.sqlite-acknowledged', 'vigil.sqlite-lock', 'vigil.sqlite-wal', 'window.json']
    for (const name of own) writeFileSync(join(folder, name), 'kept')
    for (const name of ['Cache', 'Code Cache', 'Local Storage']) mkdirSync(join(folder, name, 'inner'), { recursive: true })
    writeFileSync(join(folder, 'Preferences'), '{}')
    removeOldProfile(folder, { info: () => undefined, error: () => 'E-0001' })
    expect(readdirSync(folder).toSorted()).toEqual(own)
    expect(profileNames.filter((name) => own.includes(name))).toEqual([])
    rmSync(folder, { recursive: true, force: true })
    expect(existsSync(folder)).toBe(false)
  })
})
