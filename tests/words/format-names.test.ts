import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documentFormats } from '../../core/case/document-formats.ts'
import { formatNames } from '../../words/format-names.ts'
import { words } from '../../main/words.ts'

it('is the list that the README and the first page give', () => {
  const names = Object.keys(documentFormats).length
  const list = formatNames(words).split(', ')
  expect(list).toHaveLength(names)
  const readme = /Open an Urgent Action \(([^)]*)\)/u.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))?.[1]?.split(', ').map((name) => name.replace(/ in any encoding$/u, ''))
  expect(readme?.toSorted()).toEqual(list.toSorted())
})

it('has no ending twice', () => {
  const endings = Object.values(documentFormats).flatMap((format) => [...format.endings])
  expect(new Set(endings).size).toBe(endings.length)
})
