import { useState } from 'react'
import { call, useCall } from '../../api.ts'
import type { RowOutcome } from '../../../core/member/decide-import.ts'
import type { ImportPreview, RowDecision } from '../../../core/member/import-types.ts'
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
import { useDecisions } from './import-decisions.ts'
import { ImportMembersView } from './import-members-view.tsx'
import { ImportResultView } from './import-result-view.tsx'
import { SamePersonView } from './same-person-view.tsx'

/** The steps before an import: rows that may be about members, if there are any, then the whole list. */
const ImportSteps = ({ preview, onImport, onCancel }: {
  readonly preview: ImportPreview
  readonly onImport: (decisions: readonly RowDecision[]) => void
  readonly onCancel: () => void
}) => {
  const decisions = useDecisions(preview)
  const hasPeople = decisions.rows.length > 0
  const [step, setStep] = useState<'people' | 'check'>(hasPeople ? 'people' : 'check')
  if (step === 'people') return <SamePersonView preview={preview} decisions={decisions} onCheck={() => setStep('check')} onCancel={onCancel} />
  return (
    <ImportMembersView
      preview={preview} decisions={decisions.all} onBack={hasPeople ? () => setStep('people') : null}
      onImport={() => onImport(decisions.all)} onCancel={onCancel}
    />
  )
}

/** Shows what a list would change before anything is changed; then imports it, with Undo, and says what was done with each row. */
export const ImportMembersPage = ({ token, fileName }: { readonly token: FileToken; readonly fileName: string }) => {
  const text = useText().members
  const { back, replace } = useNavigation()
  const toasts = useToasts()
  const revert = useRevert()
  const [encoding, setEncoding] = useState<string | null>(null)
  const [done, setDone] = useState<readonly RowOutcome[] | null>(null)
  const preview = useCall('members.previewImport', { token, encoding }, [])
  const [problem, setProblem] = useState<CallProblem | null>(null)

  const another = async (): Promise<void> => {
    const answer = await call('members.pickList', null)
    if (answer.ok && answer.value) replace({ page: 'import-members', token: answer.value.token, fileName: answer.value.fileName })
  }
  const doImport = async (decisions: readonly RowDecision[]): Promise<void> => {
    const answer = await call('members.import', { token, encoding, decisions })
    if (!answer.ok) return setProblem(answer.problem)
    const { added, changed, rows } = answer.value
    toasts.show({ title: text.imported({ count: added, changed }), detail: fileName, ...revert.offer(answer.step) })
    // Where every row was added there is nothing to explain.
    if (rows.every(({ did }) => did === 'added')) return replace({ page: 'members' })
    setDone(rows)
  }
  if (done) return <ImportResultView fileName={fileName} rows={done} onDone={() => replace({ page: 'members' })} />
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
  return <Loaded call={preview}>{(value) => <ImportSteps preview={value} onImport={(decisions) => doImport(decisions)} onCancel={back} />}</Loaded>
}
