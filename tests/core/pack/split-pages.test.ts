import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLines } from '../../../core/pack/count-lines.ts'
import { splitPages } from '../../../core/pack/split-pages.ts'

const room = { width: 200, size: 18, lineHeight: 26, paragraphAfter: 7, room: 260 }
const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/u), { minLength: 1, maxLength: 120 }).map((parts) => parts.join(' '))

describe('splitPages', () => {
  it('loses and doubles nothing, and fills no page beyond its room', () => {
    fc.assert(fc.property(fc.array(words, { maxLength: 6 }), fc.integer({ min: 0, max: 240 }), (paragraphs, used) => {
      const { placed, pages } = splitPages(paragraphs, used, room)
      const heights: number[] = [used]
      for (const { text, isPageStart, goesOn } of placed) {
        if (isPageStart) heights.push(0)
        const after = goesOn ? 0 : room.paragraphAfter
        heights.push((heights.pop() ?? 0) + countLines(text, room) * room.lineHeight + after)
      }
      const joined = placed.map(({ text, goesOn }) => `${text.trimEnd()}${goesOn ? ' ' : '\n'}`).join('').trimEnd()
      expect({
        text: joined.replaceAll(/\s+/gu, ' '), pages: heights.length,
        tooFull: heights.filter((height) => height - room.paragraphAfter > room.room),
      }).toEqual({ text: paragraphs.join('\n').replaceAll(/\s+/gu, ' '), pages, tooFull: used > room.room ? heights.slice(0, 1) : [] })
    }))
  })

  it('keeps two lines together at a page’s foot and head', () => {
    const paragraph = Array.from({ length: 11 }, (_, index) => `line${index}words`.padEnd(16, 'x')).join(' ')
    const { placed, pages } = splitPages([paragraph], 0, { ...room, width: 160 })
    expect([countLines(paragraph, { width: 160, size: 18 }), pages, placed.map(({ text, isPageStart, goesOn }) => [countLines(text, { width: 160, size: 18 }), isPageStart, goesOn])]).toEqual([11, 2, [[9, false, true], [2, true, false]]])
  })
})
