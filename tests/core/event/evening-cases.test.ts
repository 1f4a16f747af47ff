import { describe, expect, it } from 'vitest'
import { firstState, pressKey } from '../../../core/event/evening-keys.ts'
import { keepPlaces } from '../../../core/event/evening-cases.ts'
import type { ListedEventCase } from '../../../core/event/types.ts'
import type { CaseId } from '../../../core/ids.ts'

const caseOf = (name: string): ListedEventCase => ({ caseId: name as CaseId, tableId: null, uaNumber: null, name, deadline: null, status: 'open', targets: { home: 0, abroad: 1 } })
const [first, second, third] = [caseOf('first'), caseOf('second'), caseOf('third')]
const said = (cases: ReturnType<typeof keepPlaces>): readonly string[] => cases.map(({ name, isGone }) => (isGone ? `(${name})` : name))

describe('the places of the cases of an open evening', () => {
  it('stay when a case goes away and when it comes back', () => {
    const open = keepPlaces([], [first, second, third])
    const without = keepPlaces(open, [first, third])
    expect([said(open), said(without), said(keepPlaces(without, [first, second, third]))]).toEqual([['first', 'second', 'third'], ['first', '(second)', 'third'], ['first', 'second', 'third']])
  })

  it('are not given to a new case, whose facts are the newest', () => {
    const more = keepPlaces(keepPlaces([], [first]), [caseOf('new'), { ...first, name: 'renamed' }])
    expect(said(more)).toEqual(['renamed', 'new'])
  })

  it('have a key that does nothing while the case is gone', () => {
    const acts = [{ code: 'Digit2', key: '2' }, { code: 'KeyW', key: 'w' }, { code: 'Digit3', key: '3' }]
      .map((key) => pressKey(firstState, { ...key, hasShift: false }, { cases: 3, tables: 0, planned: 0, people: null, gone: new Set([1]) }).act?.does ?? null)
    expect(acts).toEqual([null, null, 'count'])
  })
})
