import type { ActionId, MemberId } from '../../core/ids.ts'
import { isOf, rowKey } from '../../core/laptop/shared-tables.ts'
import { withNotes, withoutErased } from '../../core/laptop/without.ts'
import { inTransaction, type WritableDb } from '../handle.ts'
import { forgetSteps } from '../undo/steps.ts'
import { keepStates, sharedStates } from './shared-states.ts'

/** Takes an erased member out of what is known of handed-over rows, with the notes of their actions; `notes` are other actions that named them. */
export const forgetInStates = (db: WritableDb, id: MemberId, notes: readonly { readonly id: string; readonly note: string }[]): void =>
  inTransaction(db, () => {
    const before = sharedStates(db)
    const after = withNotes(withoutErased(before, [id]), new Map(notes.map((one) => [rowKey('actions', [one.id as ActionId]), one.note])))
    const changed = [...before.keys()].filter((key) => after.get(key) !== before.get(key))
    keepStates(db, before, after)
    // The log would have the states as they were. A list of who came has only the id in it.
    for (const key of changed.filter((one) => !isOf('event_people', one))) forgetSteps(db, 'shared_rows', [key])
  })
