import { describe, expect, it } from 'vitest'
import { filesOf } from './source-files.ts'
import { spreadArguments } from './spread-arguments.ts'

/** Where the length of a list follows from a document, a list that a person imports, or the database. */
const folders = ['core/case', 'core/event', 'core/laptop', 'core/member', 'db', 'documents/letter-template', 'documents/member', 'documents/read']

describe('a list', () => {
  it('whose length is not known is not passed as arguments of one call, where a long one does not fit on the call stack', () => {
    expect(folders.flatMap(filesOf).flatMap(spreadArguments)).toEqual([])
  })

  it('would be found as arguments of any call, also of one that may not happen', () => {
    const planted = [
      'list.push(...items)', 'list?.unshift(first, ...items)', 'list.splice(0, 1, ...(isOpen ? items : []))', 'lists[name].push(...[...items])',
      'const max = Math.max(0, ...items.map((item) => item.size))', 'String.fromCharCode(...bytes)', 'new Array(...items)',
    ]
    expect(planted.map((text) => spreadArguments({ path: 'a.ts', text }).length)).toEqual(planted.map(() => 1))
    const allowed = ['list.push(...[first, second])', 'const all = [...one, ...other]', 'const copy = read({ ...given })', 'const read = (...lists: string[]) => lists', 'for (const item of items) list.push(item)']
    expect(allowed.flatMap((text) => spreadArguments({ path: 'a.ts', text }))).toEqual([])
  })
})
