import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDataFolder } from '../../../main/data-folder/open-data-folder.ts'
import { typeOfMount, wrongPlace } from '../../../main/data-folder/folder-place.ts'
import { closeDatabase } from '../../../db/database.ts'
import { wordsIn } from '../../../words/words.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { openProblem } from '../../../main/problems/open-problems.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-place-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const linux = { platform: 'linux', env: {}, home: '/home/ines' }
const placeOf = (path: string) => wrongPlace(path, linux, () => '')

describe('the place of a data folder', () => {
  it('is wrong in a folder that a program copies between computers, by the name of that folder', () => {
    const named = ['Dropbox/vigil', 'Dropbox (Group)/a/vigil', 'OneDrive - Example Group/vigil', 'Google Drive/vigil', 'iCloud Drive/vigil', 'Nextcloud/b/vigil', 'pCloudDrive/vigil']
    expect(named.map((name) => placeOf(join('/home/ines', name)))).toEqual(
      ['Dropbox', 'Dropbox', 'OneDrive', 'Google Drive', 'iCloud Drive', 'Nextcloud', 'pCloud'].map((service) => ({ kind: 'synced', service })))
  })

  it('is wrong there by what the program put into it, also behind a link, and before it is made', () => {
    mkdirSync(join(folder, 'shared'))
    writeFileSync(join(folder, 'shared', '.stfolder'), '')
    symlinkSync(join(folder, 'shared'), join(folder, 'link'))
    expect([placeOf(join(folder, 'shared')), placeOf(join(folder, 'link', 'not-yet', 'vigil'))]).toEqual(Array.from({ length: 2 }, () => ({ kind: 'synced', service: 'Syncthing' })))
  })

  it('is wrong where Windows says that OneDrive is', () => {
    expect(wrongPlace(join(folder, 'sky', 'vigil'), { ...linux, env: { OneDriveCommercial: join(folder, 'sky') } }, () => '')).toEqual({ kind: 'synced', service: 'OneDrive' })
  })

  it('is wrong on another computer', () => {
    const mounts = `/dev/sda1 / ext4 rw 0 0\nserver:/home ${folder} nfs4 rw 0 0\n`
    expect(wrongPlace(join(folder, 'vigil'), linux, () => mounts)).toEqual({ kind: 'network' })
    expect(wrongPlace('\\\\server\\group\\vigil', { ...linux, platform: 'win32' })).toEqual({ kind: 'network' })
  })

  it('is wrong there without that computer being asked, also behind links: it may never answer', () => {
    // What is not there is as good as what does not answer: it can only be known by the list of what is mounted.
    const away = join(folder, 'away')
    symlinkSync('away', join(folder, 'link'))
    symlinkSync(join(folder, 'link', 'group'), join(folder, 'second'))
    symlinkSync('circle', join(folder, 'circle'))
    const mounts = `/dev/sda1 / ext4 rw 0 0\nserver:/home ${away} nfs4 rw 0 0\n`
    expect(['away/vigil', 'link/vigil', 'second/vigil', 'circle/vigil'].map((name) => wrongPlace(join(folder, name), linux, () => mounts)?.kind)).toEqual(['network', 'network', 'network', undefined])
  })

  it('is right everywhere else: a mounted stick, a folder whose name has the word in it, the folder of this test', () => {
    const mounts = '/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/ines/My\\040stick fuseblk rw 0 0\n'
    expect([
      wrongPlace('/media/ines/My stick/vigil', linux, () => mounts), placeOf('/home/ines/Dropbox backups/vigil'), placeOf('/home/ines/onedrives/vigil'), wrongPlace(join(folder, 'vigil'), linux),
    ]).toEqual([undefined, undefined, undefined, undefined])
    expect(typeOfMount('/media/ines/My stick/vigil', mounts)).toBe('fuseblk')
  })

  it('is refused in words that name the program and the way out; nothing is made', () => {
    const opened = openDataFolder(join(folder, 'Dropbox', 'vigil'), true)
    if (opened.ok) return closeDatabase(opened.value)
    expect(problemSentences(openProblem(opened.problem), wordsIn('en'))).toEqual({
      message: 'The data folder is in a folder that Dropbox copies between computers. Two computers would write over each other’s data.',
      dataSafety: 'The file was not touched.',
      next: 'Move the data folder out of it and start Vigil with --data and the new place. Copies of the data may be kept in Dropbox.',
    })
    return expect(placeOf(folder)).toBeUndefined()
  })
})
