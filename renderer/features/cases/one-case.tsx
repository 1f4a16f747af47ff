import { useState } from 'react'
import type { Case } from '../../../core/case/types.ts'
import { timelineOf } from '../../../core/case/timeline.ts'
import type { Day } from '../../../core/day.ts'
import type { CaseId, SourceId } from '../../../core/ids.ts'
import { call, useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import type { FoundMail } from './letter-of-code.tsx'
import { CaseView } from './case-view.tsx'

/** One case with its history and packs. */
export const OneCase = ({ caseId, today, isChanged, sourceId, mail, letterIn }: { readonly caseId: CaseId; readonly today: Day; readonly isChanged: boolean; readonly sourceId: SourceId | null; readonly mail: FoundMail | null; readonly letterIn: string | null }) => {
  const text = useText().cases
  const { go } = useNavigation()
  const toasts = useToasts()
  const found = useCall('cases.get', { caseId }, ['cases.changed', 'actions.changed'])
  const history = useCall('cases.history', { caseId }, ['cases.changed'])
  const packs = useCall('cases.packs', { caseId }, ['cases.changed', 'packs.changed'])
  const settings = useCall('settings.get', null, ['settings.changed'])
  const [showsHistory, setShowsHistory] = useState(isChanged)
  const setStatus = async (kept: Case, status: Case['status']): Promise<void> => {
    const answer = await call('cases.setStatus', { caseId, status })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    const title = kept.title ?? kept.uaNumber ?? ''
    toasts.show({ title: status === 'closed' ? text.wasClosed({ title }) : text.wasReopened({ title }), undo: () => void call('cases.setStatus', { caseId, status: kept.status }) })
  }
  return (
    <Loaded call={settings}>
      {(group) => (
        <Loaded call={found}>
          {({ case: kept, tally, deadlineSource }) => (
            <CaseView
              kept={kept} sourceId={sourceId} mail={mail} letterIn={letterIn} deadlineSource={deadlineSource} tally={tally} today={today} settings={group} packs={packs.value ?? []} history={history.value ?? []}
              timeline={timelineOf(kept, history.value ?? [], packs.value ?? [])} showsHistory={showsHistory} onHistory={setShowsHistory}
              onEdit={(place) => go({ page: 'edit-case', caseId, ...place })} onRecord={() => go({ page: 'actions', caseId })}
              onPack={() => go({ page: 'new-pack', caseIds: [caseId] })} onStatus={(status) => setStatus(kept, status)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
