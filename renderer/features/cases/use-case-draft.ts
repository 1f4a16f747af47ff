import { draftKey, type DraftForm } from '../../../core/draft/draft-key.ts'
import type { Case } from '../../../core/case/types.ts'
import { useDraft, type FormDraft } from '../../drafts.tsx'

/** What is typed in a small form of the page of a case. `record` is the id of what it changes, or `new`. */
export const useCaseDraft = <Value>(kept: Pick<Case, 'id' | 'revision'>, form: DraftForm, record: string, initial: Value): FormDraft<Value> =>
  useDraft({ key: draftKey(form, kept.id, record), page: { page: 'cases', caseId: kept.id }, initial })
