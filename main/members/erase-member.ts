import { withoutMember } from '../../core/pack/without-member.ts'
import { compact, eraseMember, erasedMembers, noteErased, packsNaming, type CleanedNotes, type Erased } from '../../db/erase-member.ts'
import { savePlan } from '../../db/delete-pack.ts'
import { inTransaction } from '../../db/handle.ts'
import { getMember } from '../../db/members.ts'
import { getPack } from '../../db/packs.ts'
import { forgetSteps } from '../../db/undo/steps.ts'
import type { WritableDb } from '../../db/database.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'

/** Erases a member from the data, plans of packs included. The file still has free pages with it: `compact` follows. */
const eraseFromAll = (db: WritableDb, erased: Erased, cleaned: CleanedNotes = []): void =>
  inTransaction(db, () => {
    const member = getMember(db, erased.id)
    if (!member) return
    const plans = packsNaming(db, member).flatMap((id) => getPack(db, id)?.plan ?? [])
    // Before the packs change: the log of their steps would have the older plan.
    for (const { packId } of plans) forgetSteps(db, 'packs', [packId])
    eraseMember(db, erased, cleaned)
    for (const plan of plans) savePlan(db, plan.packId, withoutMember(plan, member, sheetWordsFor(plan.choices)))
  })

/** Erases a member and leaves no byte of them in the file, but in texts about something else. `cleaned`: notes of actions that are written without the name. */
export const eraseForGood = (db: WritableDb, erased: Erased, cleaned: CleanedNotes): void => {
  eraseFromAll(db, erased, cleaned)
  compact(db)
}

/** Erases again, after a restore, whoever had been erased before it. Answers how many came back with the copy. */
export const eraseAgain = (db: WritableDb, before: readonly Erased[]): number => {
  noteErased(db, before)
  const back = erasedMembers(db).filter(({ id }) => getMember(db, id) !== undefined)
  for (const erased of back) eraseFromAll(db, erased)
  if (back.length > 0) compact(db)
  return back.length
}
