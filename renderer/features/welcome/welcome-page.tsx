import { useNavigate } from '../../navigation.tsx'
import { usePractise } from './use-practise.ts'
import { WelcomeView } from './welcome-view.tsx'

/** The page at the first start: practise, set up the group, or bring it from another laptop. */
export const WelcomePage = ({ onLeave }: { readonly onLeave: () => void }) => {
  const go = useNavigate()
  const practise = usePractise()
  return (
    <WelcomeView
      onPractise={async () => { if (await practise()) onLeave() }}
      onSetUp={() => {
        onLeave()
        go({ page: 'set-up' })
      }}
      onBring={() => {
        onLeave()
        go({ page: 'settings', section: 'backup' })
      }}
    />
  )
}
