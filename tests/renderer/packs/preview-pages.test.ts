import { describe, expect, it } from 'vitest'
import { printRules } from '../../../renderer/features/packs/preview/print-rules.ts'
import type { FlowBlock } from '../../../renderer/features/packs/preview/split-pages.ts'
import { splitPages } from '../../../renderer/features/packs/preview/split-pages.ts'
import { tabBoxes } from '../../../renderer/features/packs/preview/tab-boxes.ts'
import { pageForKey, pageForKeyBeside } from '../../../renderer/features/packs/preview/turn-page.ts'
import { nextZoom, scaleFor } from '../../../renderer/features/packs/preview/zoom.ts'
import { pageName } from '../../../renderer/features/packs/preview/page-name.ts'
import { wordsIn } from '../../../words/words.ts'

const lines = (count: number, given: Partial<FlowBlock> = {}): FlowBlock =>
  ({ before: 0, after: 0, parts: Array.from({ length: count }, () => 10), isPageStart: false, isFrame: false, minParts: 2, ...given })

/** Each page as `block:from-to+gap`. */
const split = (blocks: readonly FlowBlock[], room: number): readonly (readonly string[])[] =>
  splitPages(blocks, room).map((page) => page.map(({ block, from, to, gap }) => `${block}:${from}-${to}+${gap}`))

describe('blocks on pages', () => {
  it('are separated by the larger of two spaces', () => {
    expect(split([lines(1, { after: 8 }), lines(1, { before: 5, after: 2 }), lines(1, { before: 6 })], 100)).toEqual([['0:0-1+0', '1:0-1+8', '2:0-1+6']])
  })

  it('begin a page where one asks for it, with its space, but never an empty one', () => {
    expect(split([lines(1, { isPageStart: true }), lines(2, { isPageStart: true, before: 4 })], 100)).toEqual([['0:0-1+0'], ['1:0-2+4']])
  })

  it('go on where the room ends, without space at the top', () => {
    expect(split([lines(4), lines(3, { before: 7 })], 40)).toEqual([['0:0-4+0'], ['1:0-3+0']])
  })

  it('leave no line of a paragraph alone on either page', () => {
    expect([split([lines(5)], 40), split([lines(3), lines(3)], 40), split([lines(2), lines(3)], 40)]).toEqual([
      [['0:0-3+0'], ['0:3-5+0']], [['0:0-3+0'], ['1:0-3+0']], [['0:0-2+0'], ['1:0-3+0']],
    ])
  })

  it('break a table between its rows, and put a row too high for any page on one', () => {
    expect([split([lines(5, { minParts: 1 })], 40), split([lines(1), lines(1, { parts: [60], minParts: 1 }), lines(1)], 40)]).toEqual([
      [['0:0-4+0'], ['0:4-5+0']], [['0:0-1+0'], ['1:0-1+0'], ['2:0-1+0']],
    ])
  })

  it('carry a frame to the page of what follows it, and give it no room', () => {
    const frame = lines(9, { isFrame: true })
    expect([split([lines(4), frame, lines(2), frame], 40), split([frame, lines(1, { isPageStart: true })], 40)]).toEqual([
      [['0:0-4+0'], ['1:0-9+0', '2:0-2+0', '3:0-9+0']], [['0:0-9+0', '1:0-1+0']],
    ])
  })

  it('are not pushed on by what adding rounds away', () => {
    expect(split([lines(1, { parts: Array.from({ length: 7 }, () => 0.1), minParts: 1 })], 0.7)).toHaveLength(1)
  })
})

describe('tabs', () => {
  it('reach from one stop to the next, then every half inch', () => {
    const stops = [{ at: 100, kind: 'start', leader: 'none' }, { at: 453.3, kind: 'end', leader: 'dot' }] as const
    expect([tabBoxes(stops, 0, 2), tabBoxes(stops, 240, 1), tabBoxes([], 10, 2)].map((boxes) => boxes.map(({ width, kind, leader }) => `${width.toFixed(1)} ${kind} ${leader}`))).toEqual([
      ['100.0 start none', '353.3 end dot'], ['213.3 end dot'], ['26.0 start none', '36.0 start none'],
    ])
  })
})

describe('looking at pages', () => {
  it('turns by keys and stays within the pages', () => {
    expect([pageForKey('ArrowDown', 1, 3), pageForKey('PageDown', 2, 3), pageForKey('ArrowUp', 0, 3), pageForKey('End', 0, 3), pageForKey('Home', 2, 3), pageForKey('a', 1, 3), pageForKey('End', 0, 0)])
      .toEqual([2, 2, 0, 2, 0, null, 0])
  })

  it('scrolls a page before it turns it', () => {
    const [top, end] = [{ scrollTop: 0, clientHeight: 100, scrollHeight: 300 }, { scrollTop: 200, clientHeight: 100, scrollHeight: 300 }]
    expect([pageForKeyBeside('PageDown', 1, 3, top), pageForKeyBeside('PageDown', 1, 3, end), pageForKeyBeside('PageUp', 1, 3, end), pageForKeyBeside('PageUp', 1, 3, top), pageForKeyBeside('ArrowDown', 1, 3, end), pageForKeyBeside('ArrowRight', 1, 3, top)])
      .toEqual([null, 2, null, 0, null, 2])
  })

  it('fits a page to the room and zooms in steps', () => {
    expect([scaleFor(400, 800, 1), scaleFor(1600, 800, 1), scaleFor(400, 800, 2), scaleFor(0, 800, 1), nextZoom(1, 1), nextZoom(1, -1), nextZoom(3, 1), nextZoom(0.5, -1)])
      .toEqual([0.5, 1, 1, 0.1, 1.25, 0.75, 3, 0.5])
  })

  it('names pages and says how many there are before and after', () => {
    const text = wordsIn('en').packPreview
    const { pageOf, before, after } = text
    expect([pageName(text, 9, 'Letter for Tamsin Oyelaran'), pageName(text, 2, ''), pageOf({ page: 9, total: 1310 }), before({ count: 1 }), after({ count: 119 })]).toEqual([
      'Page 9, Letter for Tamsin Oyelaran', 'Page 2', 'Page 9 of 1,310', '1 page before', '119 more pages',
    ])
  })
})

describe('printing', () => {
  it('has one paper for each size of page, in millimetres and without margins', () => {
    const [a4, letter] = [{ width: (595.3 * 96) / 72, height: (841.9 * 96) / 72 }, { width: 816, height: 1056 }]
    expect(printRules([a4, letter, a4])).toEqual({
      css: '@page pack-0 { size: 210.01mm 297.00mm; margin: 0; }\n@page pack-1 { size: 215.90mm 279.40mm; margin: 0; }', names: ['pack-0', 'pack-1', 'pack-0'],
    })
  })
})
