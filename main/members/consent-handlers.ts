import { z } from 'zod'
import { consentOfShared, planSharedAnswer, type SharedAnswerPlan } from '../../core/member/answer-consents.ts'
import { consentPurposes, type Member } from '../../core/member/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { getMember, saveConsents } from '../../db/members.ts'
import type { CallInput } from '../../preload/contract.ts'
import type { Handlers } from '../door/handler.ts'
import { day, line, memberId, shaped } from '../door/shapes.ts'
import type { Services } from '../services.ts'

const maxMembers = 20_000

/** By the members as they are now, also where one said "no" after the list was shown. */
const planOf = ({ db }: Pick<Services, 'db'>, { memberIds, given }: CallInput<'members.answer'>): SharedAnswerPlan<Member> =>
  planSharedAnswer(memberIds.flatMap((id) => getMember(db, id) ?? []), given)

/** One answer about consent of several members. */
export const consentHandlers: Pick<Handlers, 'members.answer'> = {
  'members.answer': {
    parse: shaped(z.object({
      memberIds: z.array(memberId).max(maxMembers),
      given: z.object({ purpose: z.enum(consentPurposes), answer: z.enum(['yes', 'no']), on: day, wording: line.min(1), question: line, askedAgain: z.array(memberId).max(maxMembers) }),
    })),
    changes: ['members'],
    title: (services, input) => stepTitle('consents-answered', { purpose: input.given.purpose, answer: input.given.answer, count: planOf(services, input).changing.length }),
    run: (services, input) => {
      if (input.given.on > services.today()) return fail(plainProblem('consent-in-future'))
      const { changing, same, refusing } = planOf(services, input)
      saveConsents(services.db, input.given.purpose, changing.map((member) => ({ id: member.id, consent: consentOfShared(input.given, member) })))
      return ok({ changed: changing.length, same: same.length, refusing: refusing.length })
    },
  },
}
