import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { CaseId, OutletEntryId, OutletId } from '../../../core/ids.ts'
import { balanceOf, daysOverdue } from '../../../core/outlet/balance.ts'
import { ledgerOf } from '../../../core/outlet/ledger.ts'
import { outletsInNeed } from '../../../core/outlet/outlet-need.ts'
import { outByCase, stillOut } from '../../../core/outlet/still-out.ts'
import type { OutletEntry, OutletLine } from '../../../core/outlet/types.ts'

const teodora = '01HX0000000000000000000041' as CaseId
const farid = '01HX0000000000000000000087' as CaseId
const day = (text: string): Day => text as Day
const line = (caseId: CaseId, kind: OutletLine['kind'], count: number, byCode: OutletLine['byCode'] = [], takenBack: OutletLine['takenBack'] = []): OutletLine => ({ caseId, kind, count, byCode, takenBack, of: null })
const entry = (number: number, change: Partial<OutletEntry>): OutletEntry =>
  ({ id: `01HX00000000000000000001${String(number).padStart(2, '0')}` as OutletEntryId, kind: 'returned', on: day('2026-10-09'), packs: null, dueOn: null, lines: [], codes: null, ...change })

/** The ledger of the picture: three packs, all accounted for, then four more. */
const library: readonly OutletEntry[] = [
  entry(1, { kind: 'given', on: day('2026-09-14'), packs: 3, dueOn: day('2026-10-12'), lines: [line(teodora, 'given', 12)], codes: { first: 'QK4S-008-T', last: 'QK4S-019-A' } }),
  entry(2, { lines: [line(teodora, 'missing', 1), line(teodora, 'posted', 5), line(teodora, 'back', 6)] }),
  entry(3, { kind: 'given', on: day('2026-11-02'), packs: 4, dueOn: day('2026-11-30'), lines: [line(teodora, 'given', 8), line(farid, 'given', 8)] }),
]
const plain = { packs: null, out: 0, in: 0, dueOn: null, codes: null, signed: [], isByCode: false, takenBack: 0 }

describe('the ledger of an outlet', () => {
  it('says after each line how many letters are left, newest first', () => {
    expect(ledgerOf(library)).toEqual([
      { ...plain, on: '2026-11-02', what: 'given', packs: 4, out: 16, left: 16, dueOn: '2026-11-30', caseIds: [teodora, farid] },
      { ...plain, on: '2026-10-09', what: 'back', in: 6, left: 0, caseIds: [teodora] },
      { ...plain, on: '2026-10-09', what: 'posted', in: 5, left: 6, caseIds: [teodora] },
      { ...plain, on: '2026-10-09', what: 'missing', in: 1, left: 11, caseIds: [teodora] },
      { ...plain, on: '2026-09-14', what: 'given', packs: 3, out: 12, left: 12, dueOn: '2026-10-12', codes: { first: 'QK4S-008-T', last: 'QK4S-019-A' }, caseIds: [teodora] },
    ])
  })

  it('has a line for letters that were counted by code, on their day, and says what was taken back', () => {
    const entries = [
      entry(1, { kind: 'given', on: day('2026-09-14'), packs: 1, lines: [line(teodora, 'given', 4, [{ on: day('2026-10-01'), kind: 'back', count: 2 }]), line(farid, 'given', 2, [{ on: day('2026-10-01'), kind: 'back', count: 1 }], [{ on: day('2026-10-02'), kind: 'posted', count: 1 }])] }),
      entry(2, { lines: [line(teodora, 'back', 0, [], [{ on: day('2026-10-09'), kind: 'back', count: 4 }])] }),
      entry(3, { kind: 'asked', on: day('2026-10-20') }),
    ]
    expect(ledgerOf(entries).map(({ on, what, in: came, left, isByCode, takenBack }) => [on, what, came, left, isByCode, takenBack])).toEqual([
      ['2026-10-20', 'asked', 0, 3, false, 0], ['2026-10-09', 'back', 0, 3, false, 4], ['2026-10-02', 'posted', 0, 3, true, 1], ['2026-10-01', 'back', 3, 3, true, 0], ['2026-09-14', 'given', 0, 6, false, 0],
    ])
  })
})

describe('what is still out', () => {
  it('is taken from the oldest hand-out of the case, and by a code from its own', () => {
    const entries = [
      entry(1, { kind: 'given', on: day('2026-09-14'), packs: 1, lines: [line(teodora, 'given', 4)] }),
      entry(2, { kind: 'given', on: day('2026-10-14'), packs: 1, lines: [line(teodora, 'given', 4, [{ on: day('2026-10-20'), kind: 'back', count: 1 }]), line(farid, 'given', 3)] }),
      entry(3, { on: day('2026-10-21'), lines: [line(teodora, 'back', 3), line(teodora, 'blank', 2)] }),
    ]
    expect(stillOut(entries).map(({ on, caseId, out }) => [on, caseId, out])).toEqual([['2026-09-14', teodora, 0], ['2026-10-14', teodora, 2], ['2026-10-14', farid, 3]])
    expect([...outByCase(entries)]).toEqual([[teodora, 2], [farid, 3]])
  })
})

describe('the balance of an outlet', () => {
  it('says how much of the year was taken back since, apart from other years', () => {
    const gone = [{ on: day('2025-12-30'), kind: 'back' as const, count: 2 }, { on: day('2026-01-10'), kind: 'posted' as const, count: 3 }]
    const entries = [entry(1, { kind: 'given', on: day('2025-12-01'), packs: 1, lines: [line(teodora, 'given', 8, [], gone)] }), entry(2, { lines: [line(teodora, 'signed', 0, [], [{ on: day('2026-10-09'), kind: 'signed', count: 41 }])] })]
    expect([balanceOf(entries, day('2026-11-12')).takenBack, balanceOf(entries, day('2025-12-31')).takenBack]).toEqual([{ back: 0, posted: 3, signed: 41 }, { back: 2, posted: 0, signed: 0 }])
  })

  it('sums the year, and what is out', () => {
    expect(balanceOf(library, day('2026-11-12'))).toEqual({ missing: 1, blank: 0, posted: 5, back: 6, signed: 0, takenBack: { back: 0, posted: 0, signed: 0 }, out: 16, packsOut: 4, letters: 28, oldestOn: '2026-11-02', dueOn: '2026-11-30', askedOn: null })
  })

  it('leaves the year before out, but not what is still out of it', () => {
    expect(balanceOf(library, day('2027-01-05'))).toEqual({ missing: 0, blank: 0, posted: 0, back: 0, signed: 0, takenBack: { back: 0, posted: 0, signed: 0 }, out: 16, packsOut: 4, letters: 16, oldestOn: '2026-11-02', dueOn: '2026-11-30', askedOn: null })
  })

  it('counts the packs that the letters fill', () => {
    expect(balanceOf([...library, entry(4, { on: day('2026-11-10'), lines: [line(teodora, 'back', 7)] })], day('2026-11-12')).packsOut).toBe(3)
  })
})

describe('an outlet', () => {
  const need = (today: string, more: readonly OutletEntry[] = []) => outletsInNeed([{ id: '01HX0000000000000000000300' as OutletId, name: 'Mill Lane library', entries: [...library, ...more] }], day(today), 5)

  it('needs a word once its letters are overdue, not on the day itself', () => {
    expect(need('2026-11-30')).toEqual([])
    expect(need('2026-12-03')).toEqual([{ kind: 'outlet', total: 1, items: [{ kind: 'outlet', outletId: '01HX0000000000000000000300', name: 'Mill Lane library', letters: 16, dueOn: '2026-11-30', daysLate: 3 }] }])
  })

  it('is left alone for a week after it was asked', () => {
    const asked = entry(5, { kind: 'asked', on: day('2026-12-03') })
    expect([need('2026-12-09', [asked]).length, need('2026-12-10', [asked]).length]).toEqual([0, 1])
  })

  it('was not asked about this hand-out where it was asked before it', () => {
    expect(balanceOf([...library, entry(5, { kind: 'asked', on: day('2026-10-20') })], day('2026-12-03')).askedOn).toBeNull()
    expect(daysOverdue({ dueOn: day('2026-11-30'), askedOn: null }, day('2026-12-03'))).toBe(3)
  })
})
