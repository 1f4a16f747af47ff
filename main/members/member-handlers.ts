import { z } from 'zod'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import type { MemberId } from '../../core/ids.ts'
import { makeMember } from '../../core/member/make-member.ts'
import { memberRowOf } from '../../core/member/member-row.ts'
import { activeNames, addMember, countsOfMembers, editMember, getMember, listMembers } from '../../db/members.ts'
import { changedMeanwhile, unknownRecord } from '../problems/call-problems.ts'
import { memberProblem } from '../problems/draft-problems.ts'
import type { MoreMemberCalls } from '../../preload/member-calls.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { line, memberId, nothing, revision, shaped } from '../door/shapes.ts'
import { memberDraft } from './member-shapes.ts'

export const memberHandlers: Omit<FeatureHandlers<'members'>, 'members.answer' | 'members.use' | 'members.namesLeft' | 'members.delete' | 'members.erase' | keyof MoreMemberCalls> = {
  'members.list': {
    parse: shaped(z.object({ search: line })),
    changes: [],
    run: ({ db }, { search }) => ok(listMembers(db, search)),
  },
  'members.rows': {
    parse: shaped(z.object({ search: line })),
    changes: [],
    run: ({ db }, { search }) => ok(listMembers(db, search).map(memberRowOf)),
  },
  'members.names': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(activeNames(db)),
  },
  'members.count': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(countsOfMembers(db)),
  },
  'members.get': {
    parse: shaped(z.object({ memberId })),
    changes: [],
    run: ({ db }, input) => {
      const member = getMember(db, input.memberId)
      return member ? ok(member) : fail(unknownRecord('member'))
    },
  },
  'members.add': {
    parse: shaped(z.object({ draft: memberDraft })),
    changes: ['members'],
    title: (_services, { draft }) => stepTitle('member-added', { member: draft.name }),
    run: ({ db, newId, today }, { draft }) => {
      const made = makeMember(draft, today(), null)
      if (!made.ok) return fail(memberProblem(made.problem))
      const id = newId<MemberId>()
      addMember(db, { id, facts: made.value, addedOn: today(), isPractice: false })
      return ok({ memberId: id })
    },
  },
  'members.edit': {
    parse: shaped(z.object({ memberId, revision, draft: memberDraft })),
    changes: ['members'],
    title: (_services, { draft }) => stepTitle('member-edited', { member: draft.name }),
    run: ({ db, today }, input) => {
      const before = getMember(db, input.memberId)
      if (!before) return fail(unknownRecord('member'))
      const made = makeMember(input.draft, today(), before)
      if (!made.ok) return fail(memberProblem(made.problem))
      const edited = editMember(db, { id: input.memberId, revision: input.revision, facts: made.value })
      if (!edited.ok) return fail(edited.problem === 'unknown-member' ? unknownRecord('member') : changedMeanwhile('member'))
      return ok(edited.value)
    },
  },
  'members.pickList': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => ok(await files.pickList()),
  },
}
