import { describe, expect, it } from 'vitest'
import { officePlaces } from '../../../main/pdf/office-places.ts'

describe('where LibreOffice may be', () => {
  it('on Linux: the packages of the system, its own in /opt with the newest first, then PATH without snaps and relative folders', () => {
    const places = officePlaces({ platform: 'linux', environment: { PATH: '/home/ana/bin:.::/snap/bin' }, optFolders: ['libreoffice7.6', 'google', 'libreoffice24.8'] })
    expect(places).toEqual([
      '/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/usr/lib64/libreoffice/program/soffice', '/usr/local/bin/soffice',
      '/opt/libreoffice24.8/program/soffice', '/opt/libreoffice7.6/program/soffice', '/home/ana/bin/soffice', '/home/ana/bin/libreoffice',
    ])
  })

  it('on macOS: the folders of programs of everybody and of the person', () => {
    expect(officePlaces({ platform: 'darwin', environment: { HOME: '/Users/ana', PATH: '/opt/homebrew/bin' }, optFolders: [] })).toEqual([
      '/Applications/LibreOffice.app/Contents/MacOS/soffice', '/Users/ana/Applications/LibreOffice.app/Contents/MacOS/soffice', '/opt/homebrew/bin/soffice',
    ])
  })

  it('on Windows: the folders of programs, each once, and the program that waits for its end', () => {
    expect(officePlaces({ platform: 'win32', environment: { 'ProgramFiles': 'C:\\Program Files', 'ProgramW6432': 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)', 'Path': 'D:\\LO\\program;tools' }, optFolders: [] })).toEqual([
      'C:\\Program Files\\LibreOffice\\program\\soffice.com', 'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com', 'D:\\LO\\program\\soffice.com',
    ])
  })
})
