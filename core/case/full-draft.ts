import { emptyDraft } from './case-values.ts'
import type { CaseDraft } from './draft.ts'
import { emptyLetterDraft } from './letter-values.ts'
import { emptyTargetDraft } from './target-values.ts'

/** A draft with the fields that came after the version that kept it. */
export const fullDraft = (kept: Partial<CaseDraft>): CaseDraft => ({
  ...emptyDraft,
  ...kept,
  targets: (kept.targets ?? []).map((target) => ({ ...emptyTargetDraft, ...target })),
  letters: (kept.letters ?? []).map((letter) => ({ ...emptyLetterDraft, ...letter })),
})
