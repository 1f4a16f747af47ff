import { FolderOpen } from '@phosphor-icons/react'
import type { CallProblem } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState, ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader, PageTitle } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** Asks for a list in the dialog of the system, and shows it in place of this page. */
const useChooseList = (): (() => Promise<void>) => {
  const { replace } = useNavigation()
  const toasts = useToasts()
  return async () => {
    const answer = await call('members.pickList', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) replace({ page: 'import-members', token: answer.value.token, fileName: answer.value.fileName })
  }
}

/** Why a list could not be read, and another one to choose. */
export const ListFailed = ({ fileName, problem }: { readonly fileName: string; readonly problem: CallProblem }) => {
  const text = useText().members
  const choose = useChooseList()
  return (
    <Page>
      <PageHeader title={text.checkTitle} meta={fileName} />
      <ProblemNote title={text.listFailed} problem={problem} actions={<Button look="filled" onPress={() => choose()}>{text.another}</Button>} />
    </Page>
  )
}

/** Vigil keeps no copy of a list: after a start the file has to be chosen again, and what was decided about it is found. */
export const ChooseListAgain = ({ fileName }: { readonly fileName: string }) => {
  const { again } = useText().memberImport
  const choose = useChooseList()
  return (
    <Page>
      <PageTitle title={again.title} isHidden />
      <EmptyState drawing={false} title={again.title} text={again.text({ fileName })} action={<Button look="filled" icon={FolderOpen} onPress={() => choose()}>{again.choose}</Button>} />
    </Page>
  )
}
