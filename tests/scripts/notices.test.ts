import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { allLicenses, readNotices, readOwnLicense } from '../../main/app/notices.ts'
import { findResourcesFolder } from '../../main/resources-folder.ts'
import { noticesOf } from '../../scripts/build/notices.mjs'

const one = { name: 'b', version: '1.0.0', license: 'MIT', text: 'Permission is granted' }

describe('notices of what is bundled', () => {
  it('stop the build where a package has no licence or no text of it', () => {
    expect(() => noticesOf([one, { ...one, name: 'bare', text: '' }, { ...one, name: 'unnamed', license: '' }])).toThrow('No licence text was found for bare 1.0.0, unnamed 1.0.0')
  })

  it('name each package once, by name', () => {
    expect(noticesOf([one, { ...one, name: 'a' }, one]).map(({ name }: { name: string }) => name)).toEqual(['a', 'b'])
  })

  it('were made for every package that is shipped, fonts and native code too', () => {
    const notices = readNotices(import.meta.dirname)
    expect(Object.keys(manifest.dependencies).filter((name) => !notices.some((notice) => notice.name === name))).toEqual([])
    expect(notices.filter(({ text }) => text.length < 80)).toEqual([])
    const font = notices.find(({ name }) => name === '@fontsource-variable/literata')
    expect([font?.license, font?.text.includes('SIL OPEN FONT LICENSE'), notices.some(({ name }) => name === 'SQLite')]).toEqual(['OFL-1.1', true, true])
    const ofFiles = notices.find(({ name }) => name.includes('Vigil Serif'))
    expect(['Source Sans 3', 'Literata', 'SIL OPEN FONT LICENSE'].filter((text) => ofFiles?.text.includes(text) !== true)).toEqual([])
    const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'out', 'NOTICES.txt'), 'utf8')
    expect(notices.filter(({ name, text }) => !shipped.includes(name) || !shipped.includes(text))).toEqual([])
  })

  it('are saved as one text, with the licence of Vigil first', () => {
    const resources = findResourcesFolder(import.meta.dirname)
    const all = allLicenses(import.meta.dirname, resources)
    expect([all.startsWith(readOwnLicense(resources).trimEnd()), readNotices(import.meta.dirname).filter(({ text }) => !all.includes(text))]).toEqual([true, []])
  })
})
