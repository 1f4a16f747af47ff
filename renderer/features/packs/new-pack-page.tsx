import { EnvelopeSimple, FileDoc } from '@phosphor-icons/react'
import { useDeferredValue, useMemo, useState } from 'react'
import { call, useCall, useEvent } from '../../api.ts'
import { labelStocks } from '../../../core/letter/label-stocks.ts'
import type { CaseId, PackId } from '../../../core/ids.ts'
import type { PackChoices, PackProgress } from '../../../core/letter/types.ts'
import type { CallProblem, CaseListItem } from '../../../preload/contract.ts'
import { useText } from '../../i18n/text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState, ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { countsByCase } from './case-counts.ts'
import { MakingBar } from './making-bar.tsx'
import { PackChoicesForm } from './pack-choices-form.tsx'
import './packs.css'
import { PlanView } from './plan-view.tsx'

const stocks = labelStocks.map(({ name, columns, rows }) => ({ name, labels: columns * rows }))
const firstChoices = (caseIds: readonly CaseId[], paper: PackChoices['paper']): PackChoices => ({
  caseIds, members: 'all', copies: 0, paper, parts: ['cover', 'case', 'letters'], labelStock: 'L7160', labelStart: 1, perFile: 500,
})

type Making = { readonly packId: PackId; readonly progress: PackProgress; readonly startedAt: number; readonly elapsed: number }

const Builder = ({ cases, memberCount, start, paper }: {
  readonly cases: readonly CaseListItem[]
  readonly memberCount: number
  readonly start: readonly CaseId[]
  readonly paper: PackChoices['paper']
}) => {
  const text = useText().packs
  const { go, replace } = useNavigation()
  const toasts = useToasts()
  const [choices, setChoices] = useState<PackChoices>(() => ({ ...firstChoices(start, paper), members: memberCount > 0 ? 'all' : 'none', copies: memberCount > 0 ? 0 : 10 }))
  const [making, setMaking] = useState<Making | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const planned = useCall('packs.plan', { choices: useDeferredValue(choices) }, ['cases.changed', 'members.changed'])
  const plan = planned.value?.ok ? planned.value.plan : null
  const problems = planned.value && !planned.value.ok ? planned.value.problems : []
  const counts = useMemo(() => countsByCase(plan ?? { batches: [] }), [plan])

  const ready = (packId: PackId): void => {
    toasts.show({
      title: text.ready, icon: FileDoc, detail: text.readyDetail(plan?.counts.pages ?? 0, text.builderTitle),
      action: { label: text.open, onPress: () => void call('packs.open', { packId }) },
    })
    replace({ page: 'packs' })
  }
  useEvent('jobs.changed', ({ packId, state, progress, problem: found }) => {
    if (making?.packId !== packId) return
    if (state === 'making') return setMaking({ ...making, progress, elapsed: performance.now() - making.startedAt })
    setMaking(null)
    if (state === 'ready') ready(packId)
    else if (found) setProblem(found)
    else toasts.show({ title: text.cancelled })
  })
  const make = async (): Promise<void> => {
    if (!plan) return
    setProblem(null)
    const numbers = plan.cards.map(({ uaNumber }) => uaNumber).filter(Boolean).join(' ')
    const chosen = await call('packs.chooseFile', { suggestedName: text.suggestedName(numbers, plan.madeOn) })
    if (!chosen.ok) return setProblem(chosen.problem)
    if (!chosen.value) return
    const started = await call('packs.make', { choices, token: chosen.value.token })
    if (!started.ok) return setProblem(started.problem)
    // The pack of a small group is ready before this answer is; then the list already has it.
    setMaking({ packId: started.value.packId, progress: { done: 0, total: plan.counts.letters }, startedAt: performance.now(), elapsed: 0 })
    const known = await call('packs.list', null)
    const mine = known.ok ? known.value.find(({ id }) => id === started.value.packId) : undefined
    if (mine && mine.state !== 'making') {
      setMaking(null)
      if (mine.state === 'ready') ready(mine.id)
    }
  }
  return (
    <Page isFlush footer={making
      ? <MakingBar progress={making.progress} elapsed={making.elapsed} onCancel={() => void call('packs.cancel', { packId: making.packId })} />
      : <><span role="status">{plan ? text.sentence(plan.counts.files, plan.counts.pages) : ''}</span><Button look="filled" size={40} icon={EnvelopeSimple} isDisabled={!plan} onPress={() => void make()}>{text.make}</Button></>}>
      <div className="pack-head"><PageHeader title={text.builderTitle} />{problem && <ProblemNote problem={problem} />}</div>
      <div className="pack-columns" inert={making !== null}>
        <PackChoicesForm cases={cases} counts={counts} memberCount={memberCount} stocks={stocks} choices={choices} onChange={setChoices} />
        <PlanView plan={plan} problems={problems} onMendCase={(caseId) => go({ page: 'edit-case', caseId })} onMendMembers={() => go({ page: 'members' })} />
      </div>
    </Page>
  )
}

/** Choices on the left, the plan on the right, one button. */
export const NewPackPage = ({ caseIds }: { readonly caseIds: readonly CaseId[] }) => {
  const text = useText().packs
  const { go } = useNavigation()
  const cases = useCall('cases.list', { search: '', status: 'open' }, ['cases.changed'])
  const members = useCall('members.list', { search: '' }, ['members.changed'])
  const settings = useCall('settings.get', null, [])
  return (
    <Loaded call={cases}>
      {(open) => (
        <Loaded call={members}>
          {(all) => (
            <Loaded call={settings}>
              {({ paper }) => open.length === 0
                ? <Page><PageHeader title={text.builderTitle} /><EmptyState title={text.emptyTitle} text={text.noCases} action={<Button look="filled" onPress={() => go({ page: 'import' })}>{text.addCase}</Button>} /></Page>
                : <Builder cases={open} memberCount={all.length} start={caseIds.length > 0 ? caseIds : open.slice(0, 1).map(({ id }) => id)} paper={paper} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
