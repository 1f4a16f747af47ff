import { caseLabel } from '../../core/case/case-label.ts'
import type { CaseDraft } from '../../core/case/draft.ts'
import { makeCase } from '../../core/case/make-case.ts'

/** How a draft's case is named in the undo list. */
export const draftInWords = (draft: CaseDraft): string => {
  const made = makeCase(draft)
  if (!made.ok) return ''
  return made.value.uaNumber === null ? caseLabel(made.value) : `UA ${made.value.uaNumber}`
}
