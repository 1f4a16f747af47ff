import { useState } from 'react'
import { call, useCall } from '../../api.ts'
import type { RowDecision } from '../../../core/member/import-types.ts'
import type { CallProblem, FileToken } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import { EncodingPage } from '../../ui/encoding-page.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { ImportMembersView } from './import-members-view.tsx'

/** Shows what a list would change before anything is changed; then imports it, with Undo. */
export const ImportMembersPage = ({ token, fileName }: { readonly token: FileToken; readonly fileName: string }) => {
  const text = useText().members
  const { back, replace } = useNavigation()
  const toasts = useToasts()
  const revert = useRevert()
  const [encoding, setEncoding] = useState<string | null>(null)
  const preview = useCall('members.previewImport', { token, encoding }, ['members.changed'])
  const [problem, setProblem] = useState<CallProblem | null>(null)

  const another = async (): Promise<void> => {
    const answer = await call('members.pickList', null)
    if (answer.ok && answer.value) replace({ page: 'import-members', token: answer.value.token, fileName: answer.value.fileName })
  }
  const doImport = async (decisions: readonly RowDecision[]): Promise<void> => {
    const answer = await call('members.import', { token, encoding, decisions })
    if (!answer.ok) return setProblem(answer.problem)
    replace({ page: 'members' })
    toasts.show({ title: text.imported({ count: answer.value.added, changed: answer.value.changed }), detail: fileName, ...revert.offer(answer.step) })
  }
  const failed = problem ?? preview.problem
  if (failed?.code === 'list-unsure-encoding') return <EncodingPage choices={failed.values.candidates} onChoose={setEncoding} onBack={back} />
  if (failed) {
    return (
      <Page>
        <PageHeader title={text.checkTitle} meta={fileName} />
        <ProblemNote title={text.listFailed} problem={failed} actions={<Button look="filled" onPress={() => another()}>{text.another}</Button>} />
      </Page>
    )
  }
  return <Loaded call={preview}>{(value) => <ImportMembersView preview={value} onImport={(decisions) => doImport(decisions)} onCancel={back} />}</Loaded>
}
