import { compareCases, comparedCase } from '../../core/case/compare-cases.ts'
import type { CaseChange } from '../../core/case/change.ts'
import type { Case } from '../../core/case/types.ts'
import type { CaseId } from '../../core/ids.ts'
import { getCase } from '../../db/cases.ts'
import { historyOf, undoChange } from '../../db/case-change.ts'
import type { Services } from '../services.ts'

/** Every change of a case, newest first, each compared with the state that came after it; last, that it was added. */
export const changesOf = (services: Pick<Services, 'db'>, kept: Case): readonly CaseChange[] => {
  const entries = historyOf(services.db, kept.id)
  return [
    ...entries.map(({ before, ...entry }, index) => ({
      caseId: kept.id, ...entry, changes: compareCases(comparedCase(before), comparedCase(entries[index - 1]?.before ?? kept)),
    })),
    { caseId: kept.id, revision: 1, at: kept.addedOn, reason: { kind: 'added' as const }, isUndone: false, changes: [] },
  ]
}

/** Takes back the newest change of a case that still stands and tells which; null when there is none. */
export const undoInCase = (services: Pick<Services, 'db' | 'now'>, id: CaseId): CaseChange | null => {
  const undone = undoChange(services.db, id, services.now())
  const kept = getCase(services.db, id)
  if (!undone || !kept) return null
  return changesOf(services, kept).find(({ revision }) => revision === undone.revision) ?? null
}
