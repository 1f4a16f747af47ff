import { z } from 'zod'
import type { MemberId } from '../../core/ids.ts'
import { reviewBefore } from '../../core/member/review-before.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { membersToReview, setArchived, setReviewed } from '../../db/keep-members.ts'
import { getMember } from '../../db/members.ts'
import type { MemberKeepCalls } from '../../preload/member-keep-calls.ts'
import type { Handlers } from '../door/handler.ts'
import { memberId, nothing, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import type { Services } from '../services.ts'

const members = z.array(memberId).min(1).max(20_000)

const areHere = ({ db }: Pick<Services, 'db'>, ids: readonly MemberId[]): boolean => ids.every((id) => getMember(db, id) !== undefined)

/** Whether the group keeps a member: archive, and the review of data that nobody needed for long. */
export const keepMemberHandlers: Pick<Handlers, keyof MemberKeepCalls> = {
  'members.setArchived': {
    parse: shaped(z.object({ memberIds: members, isArchived: z.boolean() })),
    changes: ['members'],
    title: (_services, { memberIds, isArchived }) => stepTitle(isArchived ? 'members-archived' : 'members-brought-back', { count: memberIds.length }),
    run: (services, { memberIds, isArchived }) => {
      if (!areHere(services, memberIds)) return fail(unknownRecord('member'))
      setArchived(services.db, memberIds, isArchived ? services.today() : null)
      return ok(null)
    },
  },
  'members.toReview': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db, today }) => ok(membersToReview(db, reviewBefore(today()))),
  },
  'members.setReviewed': {
    parse: shaped(z.object({ memberIds: members })),
    changes: ['members'],
    title: (_services, { memberIds }) => stepTitle('members-reviewed', { count: memberIds.length }),
    run: (services, { memberIds }) => {
      if (!areHere(services, memberIds)) return fail(unknownRecord('member'))
      setReviewed(services.db, memberIds, services.today())
      return ok(null)
    },
  },
}
