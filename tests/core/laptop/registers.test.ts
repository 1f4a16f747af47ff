import { describe, expect, it } from 'vitest'
import type { LaptopId } from '../../../core/ids.ts'
import { changed, joinRegisters, newestValue } from '../../../core/laptop/registers.ts'
import { resolveField } from '../../../core/laptop/resolve-field.ts'
import { stateFromText, stateToText } from '../../../core/laptop/state-text.ts'
import type { Register, SharedValue } from '../../../core/laptop/types.ts'

const version = (by: string, at: number) => ({ by: by as LaptopId, at })
const first = changed(undefined, 'Plaza 1', version('A', 1))
const consent = (answer: string): SharedValue => JSON.stringify({ answer })

describe('a field that was changed on several laptops', () => {
  it('has the later value where the change knew of the earlier one, in any order', () => {
    const later = changed(first, 'Plaza 2', version('B', 2))
    expect([joinRegisters(first, later), joinRegisters(later, first)]).toEqual([later, later])
    expect(later).toEqual({ kept: [{ value: 'Plaza 2', version: { by: 'B', at: 2 } }], seen: { A: 1, B: 2 } })
  })

  it('keeps both values where neither knew of the other, the newer one last', () => {
    const [one, other] = [changed(first, 'Plaza 14', version('A', 5)), changed(first, 'Plaza 4', version('B', 3))]
    const both: Register = { kept: [{ value: 'Plaza 4', version: version('B', 3) }, { value: 'Plaza 14', version: version('A', 5) }], seen: { A: 5, B: 3 } }
    expect([joinRegisters(one, other), joinRegisters(other, one), joinRegisters(joinRegisters(one, other), other)]).toEqual([both, both, both])
    expect([newestValue(both), changed(both, 'Plaza 4', version('A', 9))]).toEqual(['Plaza 14', { kept: [{ value: 'Plaza 4', version: version('A', 9) }], seen: { A: 9, B: 3 } }])
  })

  it('is the same text however it was put together', () => {
    const row = { name: first, there: first }
    expect([stateToText({ there: first, name: first }), stateFromText(stateToText(row))]).toEqual([stateToText(row), row])
    const edited = { name: joinRegisters(changed(first, null, version('A', 5)), changed(first, 3, version('B', 3))), there: first }
    expect(stateFromText(stateToText(edited))).toEqual(edited)
  })
})

describe('a "no"', () => {
  const yes = changed(undefined, consent('yes'), version('A', 1))
  const valueOf = (register: Register): SharedValue => resolveField('member_consents', 'row', register)

  it('wins over a "yes" that did not know of it, even a newer one', () => {
    const [no, again] = [changed(yes, consent('no'), version('B', 2)), changed(yes, consent('yes'), version('A', 7))]
    expect([valueOf(joinRegisters(no, again)), valueOf(joinRegisters(again, no)), valueOf(joinRegisters(yes, no))]).toEqual([consent('no'), consent('no'), consent('no')])
  })

  it('gives way to a "yes" of a person who was asked again', () => {
    const no = changed(yes, consent('no'), version('B', 2))
    const asked = changed(no, consent('yes'), version('B', 4))
    expect(valueOf(joinRegisters(no, asked))).toBe(consent('yes'))
  })
})

describe('a mark of a person who came', () => {
  it('is what any laptop ticked, from however many values that did not know of each other', () => {
    const kept = Array.from({ length: 400_000 }, (_, at) => ({ value: Number(at === 7), version: version('A', at) }))
    expect(resolveField('event_people', 'came', { kept, seen: { A: 400_000 } })).toBe(1)
  })
})
