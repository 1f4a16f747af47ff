import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { EventId, MemberId } from '../../../core/ids.ts'
import { chosenWriters, writerGroups, writerRowOf, writersLeftOut } from '../../../core/pack/writers.ts'
import { packMember, packPlan } from '../../kit/pack-sample.ts'

const members = [
  packMember(1, 'Tamsin Oyelaran', true, { tags: ['Latin America'], languages: ['Spanish'] }),
  packMember(2, 'Jo Field', false, { tags: ['latin america', 'Youth'], languages: ['español', 'French'], avoids: ['Perú'] }),
  packMember(3, 'Ines Albrecht', true, { avoids: ['Peru'] }),
]
const rows = members.map(writerRowOf)
const [one, two, three] = members.map(({ id }) => id) as [MemberId, MemberId, MemberId]

describe('who can be chosen to write', () => {
  it('groups members by event, tag and language; the same language by another name is one group', () => {
    const coming = [{ eventId: 'E1' as EventId, name: 'Winter evening', on: '2023-12-05' as Day, memberIds: [three, 'gone' as MemberId] }, { eventId: 'E2' as EventId, name: 'Old evening', on: '2022-12-05' as Day, memberIds: ['gone' as MemberId] }]
    expect(writerGroups(rows, coming).map(({ kind, name, memberIds }) => [kind, name, memberIds])).toEqual([
      ['event', 'Winter evening', [three]], ['tag', 'Latin America', [one, two]], ['tag', 'Youth', [two]], ['language', 'Spanish', [one, two]], ['language', 'French', [two]],
    ])
  })

  it('names who is left out of what, and nobody else', () => {
    expect(writersLeftOut(rows, ['Peru', 'Chile', 'Peru'])).toEqual([{ country: null, names: ['Jo Field'] }, { country: 'Peru', names: ['Jo Field', 'Ines Albrecht'] }])
    expect(writersLeftOut(rows.slice(0, 1), ['Peru'])).toEqual([])
  })

  it('leaves out a chosen member who is no longer here', () => {
    expect(['all' as const, 'none' as const, [two, 'gone' as MemberId]].map((chosen) => chosenWriters({ members: chosen }, rows).map(({ id }) => id))).toEqual([[one, two, three], [], [two]])
  })

  it('is who the letters, the sign-in sheet and the warnings of a pack are of', () => {
    const of = (chosen: 'all' | 'none' | readonly MemberId[]) => {
      const plan = packPlan({ members, choices: { members: chosen, copies: 1 } })
      return [[...new Set(plan.letters.map(({ memberId }) => memberId))], plan.signIn, plan.warnings.flatMap(({ code, count }) => (code === 'not-named' || code === 'member-avoids' ? [[code, count]] : []))]
    }
    expect([of('all'), of([one]), of([two, three]), of('none')]).toEqual([
      [[one, null], ['Tamsin Oyelaran', 'Ines Albrecht'], [['member-avoids', 2], ['not-named', 1]]],
      [[one, null], ['Tamsin Oyelaran'], []],
      [[null], ['Ines Albrecht'], [['member-avoids', 2], ['not-named', 1]]],
      [[null], [], []],
    ])
  })
})
