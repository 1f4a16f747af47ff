import type { Case } from '../../../core/case/types.ts'
import type { CaseFileEdit } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import type { FormDraft } from '../../drafts.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** Changes one part of a case file; true once it is stored. A refusal is shown as a notice. */
export const useFileEdit = (kept: Pick<Case, 'id' | 'revision'>, draft?: Pick<FormDraft<unknown>, 'save'>): ((edit: CaseFileEdit) => Promise<boolean>) => {
  const toasts = useToasts()
  const save: FormDraft<unknown>['save'] = draft?.save ?? call
  return async (edit) => {
    const answer = await save('cases.editFile', { caseId: kept.id, revision: kept.revision, edit })
    if (!answer.ok) toasts.showProblem(answer.problem)
    return answer.ok
  }
}
