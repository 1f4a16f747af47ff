import type { Case } from '../../../core/case/types.ts'
import type { CaseFileEdit } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useToasts } from '../../ui/toasts.tsx'

/** Changes one part of a case file; true once it is stored. A refusal is shown as a notice. */
export const useFileEdit = (kept: Pick<Case, 'id' | 'revision'>): ((edit: CaseFileEdit) => Promise<boolean>) => {
  const toasts = useToasts()
  return async (edit) => {
    const answer = await call('cases.editFile', { caseId: kept.id, revision: kept.revision, edit })
    if (!answer.ok) toasts.showProblem(answer.problem)
    return answer.ok
  }
}
