import { describe, expect, it } from 'vitest'
import { isWithin, markSource } from '../../../renderer/features/cases/mark-source.ts'

describe('markSource', () => {
  it('cuts each line where a mark begins or ends', () => {
    const lines = [{ text: 'UNTIL: 7 March 2031.' }, { text: '' }, { text: 'Ask the hall for keys.' }]
    const marked = markSource(lines, {
      provenance: [
        { field: 'deadline', ranges: [{ line: 0, start: 7, end: 19 }], confidence: 'check', reason: 'two-dates' },
        { field: 'issueDate', ranges: [{ line: 0, start: 15, end: 19 }], confidence: 'sure', reason: 'label' },
      ],
      unreadRanges: [{ line: 2, start: 0, end: 99 }],
    })
    expect(marked).toEqual([
      [
        { start: 0, text: 'UNTIL: ', kind: 'plain', fields: [] },
        { start: 7, text: '7 March ', kind: 'check', fields: ['deadline'] },
        { start: 15, text: '2031', kind: 'check', fields: ['deadline', 'issueDate'] },
        { start: 19, text: '.', kind: 'plain', fields: [] },
      ],
      [],
      [{ start: 0, text: 'Ask the hall for keys.', kind: 'unread', fields: [] }],
    ])
  })

  it('knows the pieces that are in the places of a field', () => {
    const piece = { start: 7, text: '7 March', kind: 'check', fields: ['deadline'] } as const
    const places = [[{ line: 0, start: 7, end: 14 }], [{ line: 0, start: 0, end: 99 }], [{ line: 1, start: 7, end: 14 }], [{ line: 0, start: 8, end: 14 }], []]
    expect(places.map((ranges) => isWithin(0, piece, ranges))).toEqual([true, true, false, false, false])
  })
})
