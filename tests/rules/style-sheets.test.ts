import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { groupBy } from '../../core/group-by.ts'
import { root } from './source-files.ts'

type Sheet = { readonly path: string; readonly text: string }

const sheets: readonly Sheet[] = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(join(root, 'renderer', path), 'utf8') }))

/** The classes that have a rule of their own in a sheet, such as `.decision {`. */
const classesIn = ({ path, text }: Sheet) =>
  [...text.matchAll(/^(\.[\w-]+)(?:,\n\.[\w-]+)* \{/gmu)].map(([, name = '']) => ({ name, path }))

const inSeveral = (all: readonly Sheet[]): readonly string[] =>
  [...groupBy(all.flatMap(classesIn), ({ name }) => name)].filter(([, found]) => new Set(found.map(({ path }) => path)).size > 1).map(([name]) => name)

// All sheets are one in the window: the rules of one page would lay out another page that has the class for something else.
it('a class is laid out in one style sheet', () => {
  expect(sheets.length).toBeGreaterThan(50)
  expect(inSeveral(sheets)).toEqual([])
  expect(inSeveral([{ path: 'a.css', text: '.row {\n}\n' }, { path: 'b.css', text: '.other {\n}\n.row {\n}\n' }])).toEqual(['.row'])
})
