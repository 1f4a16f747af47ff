import { z } from 'zod'
import { namesLeft } from '../../core/member/names-left.ts'
import { withoutMember } from '../../core/pack/without-member.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { savePlan } from '../../db/delete-pack.ts'
import { deleteMember, memberUse } from '../../db/delete-member.ts'
import { freeTexts } from '../../db/free-texts.ts'
import { inTransaction } from '../../db/handle.ts'
import { getMember } from '../../db/members.ts'
import { getPack } from '../../db/packs.ts'
import { packsOfMember } from '../../db/packs-of.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'
import type { Handlers } from '../door/handler.ts'
import { memberId, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { packBeingMade } from '../problems/pack-problems.ts'
import { eraseForGood } from './erase-member.ts'
import { settleErased } from './erased-list.ts'

/** A member deleted: what was recorded stays, without the person. */
export const deleteMemberHandlers: Pick<Handlers, 'members.use' | 'members.namesLeft' | 'members.delete' | 'members.erase'> = {
  'members.use': {
    parse: shaped(z.object({ memberId })),
    changes: [],
    run: ({ db }, input) => (getMember(db, input.memberId) ? ok(memberUse(db, input.memberId)) : fail(unknownRecord('member'))),
  },
  'members.namesLeft': {
    parse: shaped(z.object({ memberId })),
    changes: [],
    run: ({ db }, input) => {
      const member = getMember(db, input.memberId)
      return member ? ok(namesLeft(freeTexts(db, member.id), member).map(({ place, about, on, text }) => ({ place, about, on, text }))) : fail(unknownRecord('member'))
    },
  },
  'members.delete': {
    parse: shaped(z.object({ memberId })),
    changes: ['members', 'actions', 'packs', 'events'],
    title: ({ db }, input) => stepTitle('member-deleted', { member: getMember(db, input.memberId)?.name ?? '' }),
    run: ({ db }, input) => {
      const member = getMember(db, input.memberId)
      if (!member) return fail(unknownRecord('member'))
      const packs = packsOfMember(db, member.id).flatMap((id) => getPack(db, id) ?? [])
      // The job that writes it has the name already.
      if (packs.some(({ summary }) => summary.state === 'making')) return fail(packBeingMade())
      return inTransaction(db, () => {
        for (const { plan } of packs) savePlan(db, plan.packId, withoutMember(plan, member, sheetWordsFor(plan.choices)))
        deleteMember(db, member.id)
        return ok(null)
      })
    },
  },
  // No step: what was erased cannot be brought back, and a line in the undo list would name the person.
  'members.erase': {
    parse: shaped(z.object({ memberId, cleansNotes: z.boolean() })),
    changes: ['members', 'actions', 'packs', 'events', 'laptops', 'undo', 'drafts'],
    title: null,
    run: ({ db, jobs, backups, today }, input) => {
      const member = getMember(db, input.memberId)
      if (!member) return fail(unknownRecord('member'))
      // A job that writes a pack has the names already.
      if (jobs.runningCount() > 0) return fail(packBeingMade())
      const notes = input.cleansNotes ? namesLeft(freeTexts(db, member.id), member).filter(({ place }) => place === 'action') : []
      eraseForGood(db, { id: input.memberId, on: today() }, notes.map(({ id, cleaned }) => ({ id, note: cleaned })))
      settleErased(db, backups.dataFolder)
      return ok(null)
    },
  },
}
