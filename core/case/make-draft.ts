import { caseDraftOf } from './case-values.ts'
import type { CaseDraft } from './draft.ts'
import type { Reading } from './reading.ts'
import { targetDraftOf } from './target-values.ts'
import type { Case } from './types.ts'

/** What the reader found, as a draft to correct on screen. */
export const draftFromReading = (reading: Reading): CaseDraft => caseDraftOf(reading)

/** A case as a draft to edit; retired targets are left out, as they get no more letters. */
export const draftFromCase = (kept: Case): CaseDraft => ({
  ...caseDraftOf(kept),
  targets: kept.targets.filter((target) => !target.isRetired).map((target) => targetDraftOf(target, target.id)),
})
