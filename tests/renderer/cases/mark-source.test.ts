import { describe, expect, it } from 'vitest'
import { isFieldOf, markSource } from '../../../renderer/features/cases/mark-source.ts'

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
        { text: 'UNTIL: ', kind: 'plain', fields: [] },
        { text: '7 March ', kind: 'check', fields: ['deadline'] },
        { text: '2031', kind: 'check', fields: ['deadline', 'issueDate'] },
        { text: '.', kind: 'plain', fields: [] },
      ],
      [],
      [{ text: 'Ask the hall for keys.', kind: 'unread', fields: [] }],
    ])
  })

  it('knows the parts of a field', () => {
    const pairs = [['targets.0.emails.1', 'targets.0'], ['deadline', 'deadline'], ['targets.10', 'targets.1'], ['letters', 'letters.0.body']] as const
    expect(pairs.map(([marked, field]) => isFieldOf(marked, field))).toEqual([true, true, false, true])
  })
})
