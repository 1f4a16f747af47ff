import { plainProblem } from '../../core/problem/problem.ts'
import { useText } from '../text.ts'
import { useNavigate } from '../navigation.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNote } from '../ui/notes.tsx'
import { Page } from '../ui/page.tsx'

/** Shown in place of a page that failed. */
export const BrokenPage = ({ onReset }: { readonly onReset: () => void }) => {
  const text = useText().frame.broken
  const go = useNavigate()
  return (
    <Page>
      <ProblemNote
        title={text.title} problem={plainProblem('page-failed')}
        actions={<Button look="filled" onPress={() => { go({ page: 'home' }); onReset() }}>{text.home}</Button>}
      />
    </Page>
  )
}
