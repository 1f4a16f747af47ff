import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId, MemberId } from '../../../core/ids.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { PackPlan } from '../../../core/pack/types.ts'
import { change } from '../../../db/handle.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { createBench, problemCode, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const add = async (name: string, more = {}): Promise<MemberId> => valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name, ...more } })).memberId
const planned = (caseIds: readonly CaseId[]): PackPlan => {
  const plan = bench.services.planPack({ ...defaultChoices, caseIds, members: 'all' })
  if (!plan.ok) throw new Error('The pack has a plan')
  return plan.value
}
const writersOf = ({ letters }: PackPlan): number => new Set(letters.flatMap(({ memberId }) => memberId ?? [])).size

describe('an archived member', () => {
  it('is in no list to pick from and in no pack, and comes back by Undo', async () => {
    const [ann] = [await add('Ann'), await add('Ben')]
    valueOf(await bench.call('members.setArchived', { memberIds: [ann], isArchived: true }))
    expect([valueOf(await bench.call('members.names', null)).map(({ name }) => name), writersOf(planned([(await keepSampleCase(bench)).id]))]).toEqual([['Ben'], 1])
    const step = valueOf(await bench.call('undo.list', null)).find(({ title }) => title.code === 'members-archived')
    expect(step?.title).toEqual({ code: 'members-archived', values: { count: 1 } })
    valueOf(await bench.call('undo.undo', { step: step?.number ?? (0 as never), withIt: [] }))
    expect(valueOf(await bench.call('members.get', { memberId: ann })).archivedOn).toBeNull()
  })

  it('is not changed where one of the members is gone', async () => {
    const ann = await add('Ann')
    expect(problemCode(await bench.call('members.setArchived', { memberIds: [ann, '01HX0000000000000000999999' as MemberId], isArchived: true }))).toBe('unknown-member')
    expect(valueOf(await bench.call('members.get', { memberId: ann })).archivedOn).toBeNull()
  })
})

describe('the review of data', () => {
  const makeOld = (id: MemberId): number => change(bench.db, "UPDATE members SET added_on = '2020-05-01' WHERE id = :id", { id })

  it('lists members of whom nothing was heard for two years, until the group keeps them', async () => {
    const [ann, ben, cat] = [await add('Ann'), await add('Ben'), await add('Cat', { consents: { ...emptyMemberDraft.consents, 'email-news': 'yes' } })]
    const kept = await keepSampleCase(bench)
    for (const id of [ann, ben, cat]) makeOld(id)
    valueOf(await bench.call('actions.record', { draft: { kind: 'letter', count: 1, signatories: null, targetId: null, memberId: ben, state: 'written', route: null, on: '2023-01-20', letterCode: null, note: '', caseId: kept.id } }))
    expect(valueOf(await bench.call('members.toReview', null))).toEqual([ann])
    valueOf(await bench.call('members.setReviewed', { memberIds: [ann] }))
    expect(valueOf(await bench.call('members.toReview', null))).toEqual([])
    await undoNext(bench)
    expect(valueOf(await bench.call('members.toReview', null))).toEqual([ann])
  })
})

describe('countries that a member does not write to', () => {
  it('get no letter of theirs, by any name of the country, and the plan says so', async () => {
    await add('Ann', { avoids: 'Perú' })
    await add('Ben', { avoids: 'Norland' })
    const plan = planned([(await keepSampleCase(bench)).id])
    expect(writersOf(plan)).toBe(1)
    expect(plan.warnings.filter(({ code }) => code === 'member-avoids').map(({ count, detail }) => [count, detail])).toEqual([[1, 'Peru']])
  })
})

describe('a household', () => {
  it('is the other members at the same address', async () => {
    const ann = await add('Ann', { address: '4 Rise\nLesk' })
    await add('Ben', { address: '4 rise,\nLESK' })
    await add('Cat', { address: '5 Rise\nLesk' })
    expect(valueOf(await bench.call('members.about', { memberId: ann })).household).toEqual(['Ben'])
  })

  it('and a search finds members by their groups, languages and what they like', async () => {
    await add('Ann', { tags: 'writes to Latin America', languages: 'Spanish', likes: 'cards' })
    await add('Ben')
    const found = []
    for (const search of ['latin', 'spanish', 'cards']) found.push(valueOf(await bench.call('members.list', { search })).map(({ name }) => name))
    expect(found).toEqual([['Ann'], ['Ann'], ['Ann']])
  })
})
