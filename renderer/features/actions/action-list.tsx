import { ArrowUUpLeft } from '@phosphor-icons/react'
import { useCallback, useMemo } from 'react'
import { call, useCall } from '../../api.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { ActionView } from '../../../preload/contract.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Toolbar } from '../../ui/page.tsx'
import { PickerField } from '../../ui/picker-field.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { caseWords, stateWords, whatWords, whoWords } from './action-words.ts'
import { caseOptions } from '../../case-options.ts'
import { groupByDay } from './group-by-day.ts'

const everyCase = 'all'
const idOf = ({ id }: ActionView): string => id

const Words = ({ action, children }: { readonly action: ActionView; readonly children: string }) =>
  action.isVoided ? <s className="quiet">{children}</s> : <span>{children}</span>

/** Every action under its day, newest first; each can be taken back. */
export const ActionList = ({ cases, startCase }: { readonly cases: readonly CaseName[]; readonly startCase: CaseId | null }) => {
  const words = useText()
  const { actions: text, ui, format } = words
  const toasts = useToasts()
  const revert = useRevert()
  const [caseId, setCaseId] = useKeptState<CaseId | null>('case', startCase)
  const [includeVoided, setIncludeVoided] = useKeptState('voided', false)
  const actions = useCall('actions.list', { caseId, includeVoided }, ['actions.changed'])
  const groups = useMemo(() => groupByDay(actions.value ?? []).map(({ on, actions: list }) => ({ id: on, label: format.day(on, 'long'), items: list })), [actions.value, format])
  const nameOf = useCallback((action: ActionView) => whatWords(action, words), [words])
  const options = useMemo(() => caseOptions(cases, words), [cases, words])
  const first = useMemo(() => ({ value: everyCase, label: text.allCases }), [text])
  const { go } = useNavigation()
  const open = useCallback(({ id }: ActionView) => go({ page: 'action', actionId: id }), [go])
  const undo = async (action: ActionView): Promise<void> => {
    const answer = await call('actions.undo', { actionIds: [action.id] })
    if (answer.ok) toasts.show({ title: text.undone({ what: whatWords(action, words) }), ...revert.offer(answer.step) })
    else toasts.showProblem(answer.problem)
  }
  const columns: readonly TableColumn<ActionView>[] = [
    { id: 'what', label: text.columns.what, width: '7.5rem', cell: (action) => <b><Words action={action}>{whatWords(action, words)}</Words></b> },
    { id: 'case', label: text.columns.case, width: '1.4fr', cell: (action) => <Words action={action}>{caseWords(action, words)}</Words> },
    { id: 'who', label: text.columns.who, cell: (action) => <Words action={action}>{whoWords(action, words)}</Words> },
    { id: 'state', label: text.columns.state, width: '7rem', cell: (action) => stateWords(action, words) },
    {
      id: 'undo', label: text.columns.undo, width: '7rem',
      cell: (action) => !action.isVoided && <Button size={28} look="quiet" icon={ArrowUUpLeft} label={ui.labelled({ label: text.undo, value: format.series([whatWords(action, words), caseWords(action, words)]) })} onPress={() => undo(action)}>{text.undo}</Button>,
    },
  ]
  return (
    <>
      <Toolbar>
        <PickerField label={text.filterCase} isLabelHidden value={caseId ?? everyCase} onChange={(value) => setCaseId(value === everyCase ? null : (value as CaseId))}
          first={first} options={options} />
        <Checkbox isSelected={includeVoided} onChange={setIncludeVoided}>{text.showVoided}</Checkbox>
      </Toolbar>
      <Loaded call={actions}>
        {(items) => items.length === 0
          ? <EmptyState title={text.emptyTitle} text={text.emptyText} />
          : (
            <div className="table-bleed">
              <Table label={text.title} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} onOpen={open} />
            </div>
          )}
      </Loaded>
    </>
  )
}
