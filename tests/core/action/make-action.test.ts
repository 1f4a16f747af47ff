import { describe, expect, it } from 'vitest'
import { makeAction, defaultState, isLongAgo, waitsForPost, type ActionContext } from '../../../core/action/make-action.ts'
import { actionKinds, type ActionDraft, type ActionProblem } from '../../../core/action/types.ts'
import type { Day } from '../../../core/day.ts'
import { caseIdOf, sampleCase, sampleCases } from '../../kit/sample-values.ts'
import { notAsked, plainMember } from '../../kit/sample-member.ts'

const [item] = sampleCases
if (!item) throw new Error('The samples have no case')
const kept = sampleCase(item)
const [target] = kept.targets
if (!target) throw new Error('The sample has no target')
const member = plainMember('Ines Albrecht')
const refuses = plainMember('Tomas Okafor', { consents: { 'name-on-letters': notAsked, 'email-news': notAsked, 'keep-record': { answer: 'no', on: '2026-01-01' as Day, wording: 'by letter' }, 'post-news': notAsked } })

const known: ActionContext = { case: kept, member, today: '2026-11-12' as Day }
const draft: ActionDraft = {
  caseId: caseIdOf(1), kind: 'letter', count: 8, signatories: 31, targetId: target.id, memberId: member.id, state: null, route: 'group', on: '2026-11-12', letterCode: '7KQM-034-C', note: ' At the hall. ',
}

describe('recording an action', () => {
  it('keeps what was given, cleaned', () => {
    expect(makeAction(draft, known)).toEqual({
      ok: true,
      value: {
        caseId: kept.id, kind: 'letter', count: 8, signatories: 31, targetId: target.id, memberId: member.id, state: 'written', route: 'group',
        on: '2026-11-12', letterCode: '7KQM-034-C', note: 'At the hall.', event: null,
      },
    })
  })

  it('finds a day of more than ten years ago', () => {
    expect(['1900-01-01', '2016-11-11', '2016-11-12', '2026-11-12'].map((on) => isLongAgo(on as Day, known.today))).toEqual([true, true, false, false])
  })

  it('needs neither target nor member', () => {
    const made = makeAction({ ...draft, targetId: null, memberId: null }, known)
    expect(made.ok && [made.value.targetId, made.value.memberId]).toEqual([null, null])
  })

  it.each<[Partial<ActionDraft>, readonly ActionProblem[]]>([
    [{ count: 0 }, [{ field: 'count', code: 'count-not-positive' }]],
    [{ count: 1.5 }, [{ field: 'count', code: 'count-not-positive' }]],
    [{ count: Number.NaN }, [{ field: 'count', code: 'count-not-positive' }]],
    [{ count: 100_001 }, [{ field: 'count', code: 'count-too-large' }]],
    [{ signatories: 0 }, [{ field: 'signatories', code: 'fewer-signatories-than-one' }]],
    [{ signatories: 100_001 }, [{ field: 'signatories', code: 'count-too-large' }]],
    [{ on: '2026-11-13' }, [{ field: 'on', code: 'day-in-future' }]],
    [{ on: '2026-02-30' }, [{ field: 'on', code: 'not-a-day' }]],
    [{ targetId: '01JDT000000000000000009999' }, [{ field: 'targetId', code: 'unknown-target' }]],
    [{ kind: 'email', state: 'written' }, [{ field: 'state', code: 'state-not-for-kind' }]],
    [{ note: 'x'.repeat(2001), letterCode: 'x'.repeat(41) }, [{ field: 'note', code: 'too-long' }, { field: 'letterCode', code: 'too-long' }]],
    [{ count: -1, on: '' }, [{ field: 'count', code: 'count-not-positive' }, { field: 'on', code: 'not-a-day' }]],
  ])('refuses %j', (change, problems) => {
    expect(makeAction({ ...draft, ...change }, known)).toEqual({ ok: false, problem: problems })
  })

  it('refuses an unknown case, an unknown member and one who wants no record', () => {
    const refusal = (change: Partial<ActionContext>, more: Partial<ActionDraft> = {}) => makeAction({ ...draft, targetId: null, ...more }, { ...known, ...change })
    expect([refusal({ case: null }), refusal({ member: null }), refusal({ member: refuses }), refusal({ member: refuses }, { memberId: null }).ok]).toEqual([
      { ok: false, problem: [{ field: 'caseId', code: 'unknown-case' }] },
      { ok: false, problem: [{ field: 'memberId', code: 'unknown-member' }] },
      { ok: false, problem: [{ field: 'memberId', code: 'member-refuses-record' }] },
      true,
    ])
  })

  it('takes the smallest and the largest count, and a target that later issues left out', () => {
    const retired = { ...kept, targets: [{ ...target, isRetired: true }] }
    expect([1, 100_000].map((count) => makeAction({ ...draft, count }, { ...known, case: retired }).ok)).toEqual([true, true])
  })

  it('has paper as written and everything else as posted', () => {
    expect(actionKinds.map((kind) => [kind, waitsForPost(kind), defaultState(kind)])).toEqual([
      ['letter', true, 'written'], ['solidarity-card', true, 'written'], ['email', false, 'posted'], ['fax', false, 'posted'], ['phone-call', false, 'posted'],
      ['social-post', false, 'posted'], ['web-form', false, 'posted'], ['petition-signature', false, 'posted'], ['copy', true, 'written'], ['other', false, 'posted'],
    ])
  })
})
