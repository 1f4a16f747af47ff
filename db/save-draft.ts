import type { DraftKey } from '../core/draft/types.ts'
import { removeDraft } from './drafts.ts'
import { withBeforeCommit, type WritableDb } from './handle.ts'

/**
 * Runs work that saves what a draft holds: the draft goes in the transaction that saves, and stays where
 * that is refused or fails. `wasRemoved` answers after the work.
 */
export const savingDraft = <Value>(db: WritableDb, key: DraftKey, work: () => Value): { readonly value: Value; readonly wasRemoved: () => boolean } => {
  let isRemoved = false
  const value = withBeforeCommit(() => {
    isRemoved = removeDraft(db, key) || isRemoved
  }, work)
  return { value, wasRemoved: () => isRemoved }
}
