import type { SourceId } from '../ids.ts'
import type { CaseChange, Undecided } from './change.ts'

/** An update with changes that nobody decided yet. */
export type OpenUpdate = Undecided & { readonly sourceId: SourceId; readonly fileName: string }

/**
 * The changes of the newest document of a case that are still open; null where there are none. `history` is newest
 * first. An older document is not asked about again: a newer one was compared with the case after it.
 */
export const openUpdateOf = (history: readonly Pick<CaseChange, 'reason' | 'isUndone'>[]): OpenUpdate | null => {
  const decided = new Set<string>()
  for (const { reason, isUndone } of history) {
    if (isUndone) continue
    if (reason.kind === 'update-decided') for (const key of reason.keys) decided.add(`${reason.sourceId} ${key}`)
    if (reason.kind !== 'issue-read') continue
    const { sourceId, fileName, undecided } = reason
    const keys = (undecided?.keys ?? []).filter((key) => !decided.has(`${sourceId} ${key}`))
    return undecided === undefined || keys.length === 0 ? null : { sourceId, fileName, keys, draft: undecided.draft }
  }
  return null
}
