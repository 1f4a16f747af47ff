import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { PackId, SourceId } from '../../../core/ids.ts'
import type { FoundAll } from '../../../core/search/found.ts'
import { foundLines } from '../../../renderer/features/search/found-lines.ts'
import { wordsIn } from '../../../words/words.ts'
import { caseIdOf } from '../../kit/sample-values.ts'

const none = { items: [], hasMore: false }
const words = wordsIn('en')
const found: FoundAll = { person: none, case: none, member: none, document: none, event: none, pack: none, report: none }
const group = <Item>(item: Item) => ({ items: [item], hasMore: false })
const linesOf = (part: Partial<FoundAll>) => foundLines({ ...found, ...part }, words).flatMap(({ lines }) => lines.map(({ title, details }) => [title, ...details]))

const kept = { caseId: caseIdOf(1), uaNumber: '41/26', caseName: 'Teodora Vasín', title: 'Nurse jailed', isClosed: false }
const day = '2026-11-10' as Day
const inList = '41/26 Teodora Vasín'

describe('a result', () => {
  it('names its case by number and people, as every list does', () => {
    expect(linesOf({ case: group({ ...kept, hit: null }) })).toEqual([[inList, 'Nurse jailed']])
    expect(linesOf({ person: group({ ...kept, name: 'Teodora Vasín' }) })).toEqual([['Teodora Vasín', inList, 'Nurse jailed']])
    expect(linesOf({ document: group({ ...kept, sourceId: 'source' as SourceId, fileName: 'ua.pdf', addedOn: day, hit: null }) })[0]).toEqual(['ua.pdf', `${inList}, kept on 10 November 2026`])
  })

  it('names a pack by its evening, and beside it or else by its cases', () => {
    const pack = { packId: 'pack' as PackId, cases: [{ id: kept.caseId, uaNumber: '41/26', name: 'Teodora Vasín' }], madeOn: day, letterCode: null }
    expect(linesOf({ pack: group({ ...pack, name: '' }) })).toEqual([[inList, 'made on 10 November 2026']])
    expect(linesOf({ pack: group({ ...pack, name: 'Winter evening' }) })).toEqual([['Winter evening', 'made on 10 November 2026', inList]])
  })
})
