import { useState } from 'react'
import type { RowOutcome } from '../../../core/member/decide-import.ts'
import type { ImportPreview, RowDecision } from '../../../core/member/import-types.ts'
import type { CallProblem, FileToken } from '../../../preload/contract.ts'
import type { ListChoice, ListToMatch } from '../../../preload/member-import-calls.ts'
import { useCall } from '../../api.ts'
import type { FormDraft } from '../../drafts.tsx'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { useThrowAway } from '../../ui/draft-line.tsx'
import { EncodingPage } from '../../ui/encoding-page.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'
import { ChooseListAgain, ListFailed } from './choose-list.tsx'
import { useDecisions } from './import-decisions.ts'
import { useImportDraft, type ImportDraft } from './import-draft.ts'
import { ImportMembersView } from './import-members-view.tsx'
import { ImportResultView } from './import-result-view.tsx'
import { MatchColumnsView } from './match-columns-view.tsx'
import { SamePersonView } from './same-person-view.tsx'

/** The steps after the columns: rows that may be about members, if there are any, then the whole list. */
const PeopleAndCheck = ({ preview, step, decisions: given, onDecide, onStep, onImport, onCancel }: {
  readonly preview: ImportPreview
  readonly step: ImportDraft['step']
  readonly decisions: readonly RowDecision[]
  readonly onDecide: (decisions: readonly RowDecision[]) => void
  readonly onStep: (step: ImportDraft['step']) => void
  readonly onImport: () => unknown
  readonly onCancel: () => void
}) => {
  const decisions = useDecisions(preview, given, onDecide)
  const hasPeople = decisions.rows.length > 0
  const toColumns = (): void => onStep('columns')
  if (step === 'people' && hasPeople) return <SamePersonView preview={preview} decisions={decisions} onBack={toColumns} onCheck={() => onStep('check')} onCancel={onCancel} />
  return (
    <ImportMembersView
      preview={preview} decisions={decisions.all} hasPeople={hasPeople} onBack={hasPeople ? () => onStep('people') : toColumns}
      onImport={onImport} onCancel={onCancel}
    />
  )
}

/** Decisions are about the rows of one content of a file. */
const decisionsFor = ({ fingerprint, decisions }: ImportDraft, match: ListToMatch): readonly RowDecision[] => (fingerprint === match.fingerprint ? decisions : [])

const Steps = ({ choice, match, isLoading, form, onImport, onCancel }: {
  readonly choice: ListChoice
  readonly match: ListToMatch
  readonly isLoading: boolean
  readonly form: FormDraft<ImportDraft>
  readonly onImport: (decisions: readonly RowDecision[]) => unknown
  readonly onCancel: () => void
}) => {
  const { step, corrected = [], correcting = null } = form.value
  const set = (change: Partial<ImportDraft>): void => form.set((before) => ({ ...before, ...change }))
  const decisions = decisionsFor(form.value, match)
  const preview = useCall('members.previewImport', step === 'columns' ? undefined : choice, ['members.changed'])
  if (step === 'columns') {
    return (
      <MatchColumnsView
        match={match} correcting={{
          typed: correcting, corrected: corrected.length, onType: (typed) => set({ correcting: typed }), onUndo: () => set({ corrected: [], correcting: null }),
          onSave: (typed) => set({ corrected: [...corrected.filter(({ row }) => row !== typed.row), typed], correcting: null }),
        }}
        isLoading={isLoading} onCancel={onCancel} onNext={() => set({ step: 'people' })} onDayOrder={(dayOrder) => set({ dayOrder })}
        // Another sheet has other columns and other rows.
        onSheet={(sheet) => set({ sheet, columns: null, decisions: [], corrected: [], correcting: null })} onColumns={(columns) => set({ columns, decisions: [] })}
      />
    )
  }
  return (
    <Loaded call={preview}>
      {(value) => (
        <PeopleAndCheck
          preview={value} step={step} decisions={decisions} onDecide={(next) => set({ decisions: next, fingerprint: match.fingerprint })}
          onStep={(next) => set({ step: next })} onImport={() => onImport(decisions)} onCancel={onCancel}
        />
      )}
    </Loaded>
  )
}

/** Shows what a list would change before anything is changed; then imports it, with Undo, and says what was done with each row. */
const ImportOfList = ({ token, fileName }: { readonly token: FileToken; readonly fileName: string }) => {
  const text = useText().members
  const { back, replace } = useNavigation()
  const toasts = useToasts()
  const revert = useRevert()
  const form = useImportDraft(fileName)
  const throwAway = useThrowAway(form)
  const { encoding, sheet, columns, dayOrder, corrected = [] } = form.value
  const choice: ListChoice = { token, encoding, sheet, columns, dayOrder, ...(corrected.length > 0 ? { corrected } : {}) }
  const [done, setDone] = useState<readonly RowOutcome[] | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const match = useCall('members.matchColumns', choice, [])

  const doImport = async (decisions: readonly RowDecision[]): Promise<void> => {
    const answer = await form.save('members.import', { ...choice, decisions })
    if (!answer.ok) return setProblem(answer.problem)
    const { added, changed, rows } = answer.value
    toasts.show({ title: text.imported({ count: added, changed }), detail: fileName, ...revert.offer(answer.step) })
    // Where every row was added there is nothing to explain.
    if (rows.every(({ did }) => did === 'added')) return replace({ page: 'members' })
    setDone(rows)
  }
  const cancel = (): void => {
    throwAway()
    back()
  }
  if (done) return <ImportResultView title={text.result.title} meta={fileName} rows={done} onDone={() => replace({ page: 'members' })} />
  const failed = problem ?? match.problem
  if (failed?.code === 'list-unsure-encoding') return <EncodingPage choices={failed.values.candidates} onChoose={(chosen) => form.set((before) => ({ ...before, encoding: chosen }))} onBack={cancel} />
  if (failed) return <ListFailed fileName={fileName} problem={failed} />
  return (
    <Loaded call={match}>
      {(value) => <Steps choice={choice} match={value} isLoading={match.state === 'loading'} form={form} onImport={doImport} onCancel={cancel} />}
    </Loaded>
  )
}

/** The import of a list. Without a token the list is chosen again: only what was decided about it is kept. */
export const ImportMembersPage = ({ token, fileName }: { readonly token: FileToken | null; readonly fileName: string }) =>
  (token === null ? <ChooseListAgain fileName={fileName} /> : <ImportOfList key={token} token={token} fileName={fileName} />)
