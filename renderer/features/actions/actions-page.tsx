import { useCall } from '../../api.ts'
import type { ActionFilter } from '../../../core/action/find-actions.ts'
import { letterCount, totalOf } from '../../../core/action/count-by-kind.ts'
import type { CaseId, EventId, OutletId } from '../../../core/ids.ts'
import { useLayout } from '../../layout.ts'
import { useText } from '../../text.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { OutletsPage } from './outlets/outlets-page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { PaperSheet } from './tally/paper-sheet.tsx'
import { ActionList } from './action-list.tsx'
import './actions.css'
import { JustRecorded } from './just-recorded.tsx'
import { RecordForm } from './record-form.tsx'
import { ToPost } from './to-post.tsx'

type View = 'sheet' | 'record' | 'to-post' | 'outlets' | 'all'

/** The page of actions: the paper sheet, record, to post, take-home packs, all. */
export const ActionsPage = ({ caseId, start, eventId, sheet, outletId, filter }: { readonly caseId: CaseId | null; readonly start: View; /** Of the sheet that is typed in. */ readonly eventId: EventId | null; readonly sheet: number | null; /** The outlet that is chosen. */ readonly outletId: OutletId | null; /** Narrows the list of all actions at the start. */ readonly filter: Partial<ActionFilter> }) => {
  const text = useText().actions
  const { go } = useNavigation()
  const [view, setView] = useKeptState<View>('view', start)
  const layout = useLayout()
  const toasts = useToasts()
  const info = useCall('app.info', null, [])
  const cases = useCall('cases.names', { status: 'all' }, ['cases.changed'])
  const toPost = useCall('actions.countToPost', null, ['actions.changed']).value ?? []
  const packsOut = (useCall('outlets.list', null, ['outlets.changed', 'actions.changed']).value?.outlets ?? []).reduce((sum, { balance }) => sum + balance.packsOut, 0)
  const waiting = { letters: letterCount(toPost), others: totalOf(toPost) - letterCount(toPost) }
  return (
    <Loaded call={info}>
      {({ today }) => (
        <Loaded call={cases}>
          {(items) => {
            if (items.length === 0) {
              return (
                <Page>
                  <PageHeader title={text.title} />
                  <EmptyState title={text.emptyTitle} text={text.needsCase} action={<Button look="filled" onPress={() => go({ page: 'import' })}>{text.addCase}</Button>} />
                </Page>
              )
            }
            const tabs = (
              <Segmented<View> label={text.view} value={view} onChange={(next) => {
                toasts.leave()
                setView(next)
              }} choices={[
                { value: 'sheet', label: text.tabs.sheet }, { value: 'record', label: text.tabs.record }, { value: 'to-post', label: text.tabs.toPost(waiting) },
                { value: 'outlets', label: text.tabs.outlets({ count: packsOut }) }, { value: 'all', label: text.tabs.all },
              ]} />
            )
            if (view === 'outlets') return <OutletsPage title={text.title} tabs={tabs} start={outletId} cases={items} />
            const header = <PageHeader title={text.title} {...(view === 'sheet' ? {} : { meta: text.recordText })} actions={tabs} />
            if (view === 'sheet') return <PaperSheet header={header} side={layout === 'wide' ? <JustRecorded /> : null} today={today} startEvent={eventId} startSheet={sheet} />
            return (
              <Page {...(view === 'record' ? { side: <JustRecorded />, sideLabel: text.justRecorded } : {})}>
                {header}
                {view === 'record' && <RecordForm cases={items} today={today} startCase={caseId} />}
                {view === 'to-post' && <ToPost />}
                {view === 'all' && <ActionList cases={items} start={{ caseId, ...filter }} />}
              </Page>
            )
          }}
        </Loaded>
      )}
    </Loaded>
  )
}
