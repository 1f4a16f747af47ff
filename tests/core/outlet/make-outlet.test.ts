import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { CaseId, MemberId, PackId } from '../../../core/ids.ts'
import { makeGiving } from '../../../core/outlet/make-giving.ts'
import { draftOfOutlet, emptyOutletDraft, makeOutlet } from '../../../core/outlet/make-outlet.ts'
import { makeReturn } from '../../../core/outlet/make-return.ts'
import type { GivingDraft, ReturnLineDraft } from '../../../core/outlet/types.ts'
import { fail, ok } from '../../../core/result.ts'

const teodora = '01HX0000000000000000000041' as CaseId
const farid = '01HX0000000000000000000087' as CaseId
const memberId = '01HX0000000000000000000005' as MemberId
const today = '2026-11-12' as Day

describe('an outlet', () => {
  it('has a name, or is a member, whose name it has', () => {
    expect(makeOutlet({ ...emptyOutletDraft, name: ' Mill  Lane library ', lettersPerPack: 4 })).toEqual(ok({ name: 'Mill Lane library', contact: null, phone: null, address: null, lettersPerPack: 4, note: null, memberId: null }))
    expect(makeOutlet({ ...emptyOutletDraft, name: 'Ines', memberId })).toEqual(ok({ name: null, contact: null, phone: null, address: null, lettersPerPack: null, note: null, memberId }))
    expect(makeOutlet({ ...emptyOutletDraft, lettersPerPack: 0 })).toEqual(fail([{ field: 'name', code: 'no-name' }, { field: 'lettersPerPack', code: 'not-positive' }]))
  })

  it('is typed as it is kept', () => {
    const draft = { ...emptyOutletDraft, name: 'Mill Lane library', contact: 'Hester', note: 'Ask first.' }
    const made = makeOutlet(draft)
    expect(made.ok && draftOfOutlet(made.value)).toEqual(draft)
  })
})

const giving: GivingDraft = { on: '2026-11-02', dueOn: '2026-11-30', packs: 4, lines: [{ caseId: teodora, perPack: 3 }, { caseId: farid, perPack: 1 }], printed: null }

describe('packs that are given out', () => {
  it('hold as many letters of each case as they are', () => {
    expect(makeGiving(giving, null, today)).toEqual(ok({ on: '2026-11-02', dueOn: '2026-11-30', packs: 4, lines: [{ caseId: teodora, count: 12 }, { caseId: farid, count: 4 }] }))
    expect(makeGiving({ ...giving, dueOn: '', lines: [], printed: { packId: 'pack' as PackId, outlet: 0 } }, [{ caseId: farid, count: 5 }], today)).toEqual(ok({ on: '2026-11-02', dueOn: null, packs: 4, lines: [{ caseId: farid, count: 5 }] }))
  })

  it.each([
    [{ on: '2 Nov' }, [{ field: 'on', code: 'not-a-day' }]],
    [{ on: '2026-11-13' }, [{ field: 'on', code: 'day-in-future' }]],
    [{ dueOn: '2026-11-01' }, [{ field: 'dueOn', code: 'before-given' }]],
    [{ dueOn: 'soon' }, [{ field: 'dueOn', code: 'not-a-day' }]],
    [{ packs: 0 }, [{ field: 'packs', code: 'not-positive' }]],
    [{ lines: [{ caseId: teodora, perPack: 0 }] }, [{ field: 'lines', code: 'no-letters' }]],
    [{ lines: [{ caseId: teodora, perPack: 1.5 }] }, [{ field: 'lines', code: 'not-positive' }]],
    [{ lines: [{ caseId: teodora, perPack: 1 }, { caseId: teodora, perPack: 2 }] }, [{ field: 'lines', code: 'case-twice' }]],
  ])('are refused where %j', (change, problems) => {
    expect(makeGiving({ ...giving, ...change }, null, today)).toEqual(fail(problems))
  })
})

const named = (change: Partial<ReturnLineDraft>): ReturnLineDraft => ({ caseId: teodora, back: 0, posted: 0, blank: 0, isRestMissing: false, ...change })
const out = new Map([[teodora, 16], [farid, 2]])
const returned = (lines: readonly ReturnLineDraft[], on = '2026-11-12') => makeReturn({ on, lines }, out, today)

describe('what came back', () => {
  it('is a line for each number, and the rest only where nobody knows where it is', () => {
    expect(returned([named({ back: 7, posted: 4, blank: 1 }), named({ caseId: farid })])).toEqual(ok({ on: today, lines: [
      { caseId: teodora, kind: 'blank', count: 1 }, { caseId: teodora, kind: 'posted', count: 4 }, { caseId: teodora, kind: 'back', count: 7 },
    ], signed: [] }))
    expect(returned([named({ back: 7, isRestMissing: true })])).toEqual(ok({ on: today, lines: [{ caseId: teodora, kind: 'missing', count: 9 }, { caseId: teodora, kind: 'back', count: 7 }], signed: [] }))
  })

  it('is also what was signed, of which nothing is out', () => {
    const sheet = { caseId: farid, kind: 'petition-signature', count: 41 } as const
    expect(makeReturn({ on: '2026-11-12', lines: [], signed: [sheet, { ...sheet, kind: 'other', count: 0 }] }, new Map(), today)).toEqual(ok({ on: today, lines: [], signed: [sheet] }))
    expect(makeReturn({ on: '2026-11-12', lines: [], signed: [{ ...sheet, count: 1.5 }] }, new Map(), today)).toEqual(fail([{ code: 'not-a-number', caseId: null }]))
  })

  it('is never more than is out', () => {
    expect(returned([named({ back: 10, posted: 7 }), named({ caseId: farid, blank: 3 })])).toEqual(fail([
      { code: 'more-than-out', caseId: teodora, named: 17, out: 16 }, { code: 'more-than-out', caseId: farid, named: 3, out: 2 },
    ]))
  })

  it('is something, on a day that has come', () => {
    expect([returned([named({})]), returned([named({ back: 1 })], '2026-11-13'), returned([named({ back: 1 })], 'today')])
      .toEqual(['nothing-named', 'day-in-future', 'not-a-day'].map((code) => fail([{ code, caseId: null }])))
  })
})
