import { call } from '../../api.ts'
import { useNavigate } from '../../navigation.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** Adds the practice case and opens it; true where it was done. A refusal is said. */
export const usePractise = (): (() => Promise<boolean>) => {
  const go = useNavigate()
  const toasts = useToasts()
  return async () => {
    const answer = await call('app.addPractice', null)
    if (answer.ok) go({ page: 'cases', caseId: answer.value.caseId })
    else toasts.showProblem(answer.problem)
    return answer.ok
  }
}
