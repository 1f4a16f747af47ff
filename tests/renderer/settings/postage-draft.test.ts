import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { PostageTable } from '../../../core/pack/postage.ts'
import { draftOfPostage, makePostage, newRate, newZoneId } from '../../../renderer/features/settings/postage-draft.ts'

const table: PostageTable = {
  currency: 'EUR', zones: [{ id: 'zone-1', name: 'Neighbours', countries: ['Peru', 'Chile'] }],
  rates: [{ zone: 'abroad', upToGrams: 20, price: 185, validFrom: '2026-01-01' as Day }, { zone: 'zone-1', upToGrams: 50, price: 95, validFrom: '2025-01-01' as Day }],
}

describe('the postage as it is typed', () => {
  it('comes back the same', () => {
    expect(makePostage(draftOfPostage(table))).toEqual({ ok: true, value: table })
  })

  it('names each field that cannot be saved, and keeps what was typed', () => {
    const draft = { ...draftOfPostage(table), zones: [{ id: 'zone-1', name: ' ', countries: '' }], rates: [{ zone: 'home', upToGrams: 20, price: 'dear', validFrom: 'soon' }] }
    expect(makePostage(draft)).toEqual({ ok: false, problem: [{ part: 'zone', place: 0 }, { part: 'price', place: 0 }, { part: 'validFrom', place: 0 }] })
  })

  it('puts the newest rates first and tidies names', () => {
    const made = makePostage({ currency: ' £ ', zones: [{ id: 'zone-1', name: ' Near ', countries: ' Peru \n\n' }], rates: [{ ...newRate('2026-11-12' as Day), price: '1' }, { zone: 'home', upToGrams: 20, price: '2,5', validFrom: '2027-01-01' }] })
    expect(made).toEqual({ ok: true, value: {
      currency: '£', zones: [{ id: 'zone-1', name: 'Near', countries: ['Peru'] }],
      rates: [{ zone: 'home', upToGrams: 20, price: 250, validFrom: '2027-01-01' }, { zone: 'home', upToGrams: 20, price: 100, validFrom: '2026-01-01' }],
    } })
  })

  it('gives a new zone a name of its own', () => {
    expect([newZoneId([]), newZoneId([{ id: 'zone-2', name: '', countries: '' }])]).toEqual(['zone-1', 'zone-3'])
  })
})
