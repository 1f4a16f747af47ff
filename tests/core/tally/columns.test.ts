import { describe, expect, it } from 'vitest'
import type { TargetId } from '../../../core/ids.ts'
import { rowTargetOf, tallyRows, targetRows } from '../../../core/tally/columns.ts'
import { idOf } from '../../kit/kept-records.ts'

const shown = (rows: ReturnType<typeof tallyRows<string, string>>): readonly string[] => rows.map(({ number, of, part }) => `${number}${part?.letter ?? ''} ${part?.of ?? of}`)

describe('the rows of a tally sheet', () => {
  it('are one for each case on paper; in the grid the same, each with its targets below it', () => {
    const targets: Readonly<Record<string, readonly string[]>> = { Teodora: ['Minister', 'Director', 'Embassy'], Farid: [], Ilse: ['Secretary', 'Commissioner'] }
    const cases = Object.keys(targets)
    const paper = tallyRows(cases)
    const grid = tallyRows(cases, (name) => targets[name] ?? [])
    expect(shown(paper)).toEqual(['1 Teodora', '2 Farid', '3 Ilse'])
    expect(shown(grid)).toEqual(['1 Teodora', '1A Minister', '1B Director', '1C Embassy', '2 Farid', '3 Ilse', '3A Secretary', '3B Commissioner'])
    expect(grid.filter(({ part }) => part === null)).toEqual(paper)
  })

  it('go on with two letters after 26 targets', () => {
    const parts = Array.from({ length: 54 }, (_, index) => String(index))
    expect(tallyRows(['one'], () => parts).slice(26, 29).map(({ part }) => part?.letter)).toEqual(['Z', 'AA', 'AB'])
    expect(tallyRows(['one'], () => parts).at(-1)?.part?.letter).toBe('BB')
  })

  it('have targets only where there are several, and put what is of no such target in the row of the case', () => {
    expect([targetRows(['Minister']), targetRows(['Minister', 'Director'])]).toEqual([[], ['Minister', 'Director']])
    const [first, second] = [idOf<TargetId>(1), idOf<TargetId>(2)]
    expect([rowTargetOf(first, [{ id: first }]), rowTargetOf(second, [{ id: first }]), rowTargetOf(null, [{ id: first }])]).toEqual([first, null, null])
  })
})
