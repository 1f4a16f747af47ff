import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../../core/pack/page/flow.ts'
import { sumOf } from '../../../../core/pack/page/measure.ts'
import type { Block, Row } from '../../../../core/pack/page/page.ts'
import { textOf } from '../../../../core/pack/page/parts.ts'
import { types } from '../../../../core/pack/page/type.ts'
import { textsIn } from '../../../kit/page-texts.ts'

const line = types.body.line
const row = (text: string, more: Partial<Row> = {}): Row => ({ height: line, cells: [{ blocks: [textOf(text, types.body)] }], ...more })
const table = (rows: readonly Row[]): Block => ({ kind: 'table', widths: [200], rows })
const textsOf = (blocks: readonly Block[], count: number, again: readonly Block[] = []): readonly (readonly string[])[] =>
  flowOf(blocks, { width: 200, height: count * line }, again).map(textsIn)

describe('blocks on pages', () => {
  it('go on to the next page where one is full, and each further page says what it belongs to', () => {
    expect(textsOf(['a', 'b', 'c', 'd'].map((text) => textOf(text, types.body)), 2, [textOf('again', types.body)])).toEqual([['a', 'b'], ['again', 'c'], ['again', 'd']])
  })

  it('repeat the head of a table, and keep rows of one case together', () => {
    const rows = [row('head', { isHead: true }), row('one', { isWithNext: true }), row('one more'), row('two', { isWithNext: true }), row('two more')]
    expect(textsOf([table(rows)], 4)).toEqual([['head', 'one', 'one more'], ['head', 'two', 'two more']])
  })

  it('keep a heading with what follows', () => {
    expect(textsOf([textOf('a', types.body), textOf('heading', types.body, { isWithNext: true }), textOf('b', types.body)], 2)).toEqual([['a'], ['heading', 'b']])
  })

  it('keep a heading with a text that no page holds', () => {
    const long = 'long '.repeat(200)
    expect(textsOf([textOf('a', types.body), textOf('heading', types.body, { isWithNext: true }), textOf(long, types.body)], 3, [textOf('again', types.body)])).toEqual([['a'], ['again', 'heading', long]])
  })

  it('split rows that belong together where no page holds them all', () => {
    expect(textsOf([table(['a', 'b', 'c'].map((text) => row(text, { isWithNext: true })))], 2)).toEqual([['a', 'b'], ['c']])
  })

  it('lose nothing, keep their order and stay on their page', () => {
    const block = fc.oneof(
      fc.string({ minLength: 1, maxLength: 80 }).map((text) => textOf(`t${text}`, types.body, { after: 2 })),
      fc.record({ text: fc.string({ maxLength: 9 }), isWithNext: fc.boolean() }).map(({ text, isWithNext }) => textOf(`h${text}`, types.heading, { isWithNext })),
      fc.array(fc.record({ text: fc.string({ maxLength: 5 }), isWithNext: fc.boolean() }), { minLength: 1, maxLength: 9 }).map((rows) => table(rows.map(({ text, isWithNext }) => row(`r${text}`, { isWithNext })))),
    )
    fc.assert(fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const pages = flowOf(blocks, { width: 200, height: 8 * line })
      expect(pages.flatMap(textsIn)).toEqual(textsIn(blocks))
      // A single text may be higher than a page.
      expect(pages.every((page) => page.length === 1 || sumOf(page, 200) <= 8 * line + 0.01)).toBe(true)
    }))
  })
})
