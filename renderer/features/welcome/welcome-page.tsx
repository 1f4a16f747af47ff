import { call } from '../../api.ts'
import { useNavigate } from '../../navigation.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { WelcomeView } from './welcome-view.tsx'

/** The page at the first start: practise, or set up the group. */
export const WelcomePage = ({ onLeave }: { readonly onLeave: () => void }) => {
  const go = useNavigate()
  const toasts = useToasts()
  const practise = async (): Promise<void> => {
    const answer = await call('app.addPractice', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    onLeave()
    go({ page: 'cases', caseId: answer.value.caseId })
  }
  return (
    <WelcomeView
      onPractise={() => practise()}
      onSetUp={() => {
        onLeave()
        go({ page: 'settings', section: 'group' })
      }}
    />
  )
}
