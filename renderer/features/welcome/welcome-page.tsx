import { call } from '../../api.ts'
import { useNavigate } from '../../navigation.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { usePractise } from './use-practise.ts'
import { WelcomeView } from './welcome-view.tsx'

/** The page at the first start: practise, set up the group, or bring it from another laptop. */
export const WelcomePage = ({ onLeave }: { readonly onLeave: () => void }) => {
  const go = useNavigate()
  const practise = usePractise()
  const toasts = useToasts()
  return (
    <WelcomeView
      onPractise={async () => { if (await practise()) onLeave() }}
      onSetUp={() => {
        onLeave()
        go({ page: 'set-up' })
      }}
      onBring={async () => {
        const picked = await call('laptops.pickGroup', null)
        if (!picked.ok) return toasts.showProblem(picked.problem)
        if (picked.value === null) return
        onLeave()
        go({ page: 'settings', section: picked.value.kind === 'copy' ? 'backup' : 'laptops', file: picked.value.file })
      }}
    />
  )
}
