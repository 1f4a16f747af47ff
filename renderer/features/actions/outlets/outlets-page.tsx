import { Envelope, Package, Plus } from '@phosphor-icons/react'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { CaseName } from '../../../../core/case/case-name.ts'
import { draftKey } from '../../../../core/draft/draft-key.ts'
import type { OutletId } from '../../../../core/ids.ts'
import type { NearLetters, OutletListItem, OutletsOverview } from '../../../../preload/outlet-calls.ts'
import { useCall } from '../../../api.ts'
import { useTypedRecords } from '../../../drafts.tsx'
import { useKeptState } from '../../../navigation.tsx'
import { useText } from '../../../text.ts'
import { Button } from '../../../ui/button.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { EmptyState } from '../../../ui/notes.tsx'
import { Page, PageHeader } from '../../../ui/page.tsx'
import { Stat, StatRow } from '../../../ui/stat.tsx'
import { AskDialog, type Asked } from './ask-dialog.tsx'
import { GivingForm } from './giving-form.tsx'
import { BarLegend } from './letters-bar.tsx'
import { NearList } from './near-letters.tsx'
import { OutletForm } from './outlet-form.tsx'
import { nameOfOutlet } from './outlet-name.ts'
import { OutletPost } from './outlet-post.tsx'
import { OutletSide } from './outlet-side.tsx'
import './outlets.css'
import { OutletsTable, totalOf } from './outlets-table.tsx'

/** What the column beside the list is for. */
type Side = 'outlet' | 'new' | 'edit' | 'give' | 'post'

type Given = { readonly title: string; readonly tabs: ReactNode; readonly start: OutletId | null; readonly cases: readonly CaseName[] }

const useAsking = ({ today, outlets }: OutletsOverview) => {
  const words = useText()
  const { outlets: { askDialog: text, formerMember }, format } = words
  const group = useCall('settings.get', null, ['settings.changed']).value?.groupName ?? ''
  const [asked, setAsked] = useState<readonly Asked[] | null>(null)
  const whoOf = ({ contact, phone }: OutletListItem): string => format.series([contact, phone].filter((fact) => fact !== null))
  return {
    asked, close: () => setAsked(null),
    askOutlet: (outlet: OutletListItem) => setAsked([{
      outletId: outlet.id, name: nameOfOutlet(outlet, words), who: whoOf(outlet),
      words: text.text({ group, day: format.day(outlet.balance.oldestOn ?? today, 'long'), count: outlet.balance.out }),
    }]),
    askForCase: ({ name, days, at }: NearLetters) => setAsked(at.flatMap(({ outletId, name: of, letters }) => {
      const outlet = outlets.find(({ id }) => id === outletId)
      return outlet ? [{ outletId, name: of === '' ? formerMember : of, who: whoOf(outlet), words: text.textCase({ group, count: letters, name, days }) }] : []
    })),
  }
}

const Outlets = ({ overview, title, tabs, start, cases }: Given & { readonly overview: OutletsOverview }) => {
  const { outlets: text, format } = useText()
  const { outlets, near, today } = overview
  const typedOutlets = useTypedRecords(draftKey('outlet'))
  const typedGivings = useTypedRecords(draftKey('giving'))
  const [kept, setChosen] = useKeptState<OutletId | null>('outlet', start)
  const [picked, setSide] = useKeptState<Side | null>('side', null)
  const [visit, setVisit] = useState(0)
  const [isDone, setIsDone] = useState(false)
  const printed = useCall('outlets.printed', null, ['outlets.changed', 'packs.changed']).value
  const asking = useAsking(overview)
  const writable = useMemo(() => cases.filter(({ status }) => status === 'open'), [cases])
  const outlet = outlets.find(({ id }) => id === kept) ?? outlets[0] ?? null
  // What was typed before is shown in its form again.
  const typed: Side | null = outlet && typedGivings.includes(outlet.id) ? 'give' : outlet && typedOutlets.includes(outlet.id) ? 'edit' : typedOutlets.includes('new') ? 'new' : null
  const side = picked ?? typed ?? 'outlet'
  const open = (id: OutletId | null, next: Side): void => {
    setChosen(id)
    setSide(next)
    setIsDone(false)
  }
  const done = (id: OutletId | null): void => {
    open(id, 'outlet')
    setIsDone(true)
  }
  const acts = {
    onOpen: (id: OutletId) => open(id, 'outlet'),
    onReturn: (id: OutletId) => { open(id, 'outlet'); setVisit((before) => before + 1) },
    onGive: (id: OutletId) => open(id, 'give'),
    onAsk: asking.askOutlet,
  }
  const sideContent = (): ReactNode => {
    if (side === 'new') return <OutletForm key="new" outlet={null} onDone={(id) => done(id ?? outlet?.id ?? null)} />
    if (outlet === null) return null
    if (side === 'post') return <OutletPost outlets={outlets} onDone={() => done(outlet.id)} />
    if (side === 'edit') return <OutletForm key={outlet.id} outlet={outlet} onDone={() => done(outlet.id)} />
    if (side === 'give') return printed && <GivingForm key={outlet.id} outlet={outlet} outlets={outlets} cases={writable} printed={printed} today={today} onOutlet={(id) => open(id, 'give')} onDone={() => done(outlet.id)} />
    return <OutletSide cases={writable} outletId={outlet.id} visit={visit} takesFocus={isDone} onEdit={() => setSide('edit')} onGive={() => setSide('give')} />
  }
  const total = totalOf(outlets)
  const withTakenBack = (word: string, count: number): string => (count === 0 ? word : format.series([word, text.takenBack({ count })]))
  const add = <Button icon={Plus} onPress={() => setSide('new')}>{text.add}</Button>
  return (
    <Page side={sideContent()} sideLabel={text.side}>
      <PageHeader title={title} actions={tabs} />
      {outlets.length === 0 ? <EmptyState title={text.emptyTitle} text={text.emptyText} action={add} /> : (
        <>
          <div className="outlets-head">
            <StatRow>
              <Stat value={total.packsOut} word={text.stats.packsOut({ packs: total.packsOut, letters: total.out })} />
              <Stat value={total.back} word={withTakenBack(text.stats.back({ count: total.back }), total.takenBack.back)} />
              <Stat value={total.posted} word={withTakenBack(text.stats.posted, total.takenBack.posted)} />
              {total.signed + total.takenBack.signed > 0 && <Stat value={total.signed} word={withTakenBack(text.stats.signed, total.takenBack.signed)} />}
              {total.missing > 0 && <Stat value={total.missing} word={text.stats.missing} tone="check" />}
            </StatRow>
            <div className="return-form__acts"><Button icon={Envelope} onPress={() => setSide('post')}>{text.post.action}</Button>{add}<Button look="filled" icon={Package} onPress={() => setSide('give')}>{text.giveOut}</Button></div>
          </div>
          <div className="table-bleed"><OutletsTable outlets={outlets} today={today} chosen={side === 'new' ? null : (outlet?.id ?? null)} acts={acts} /></div>
          <BarLegend />
          {near.length > 0 && <NearList near={near} onAsk={asking.askForCase} />}
        </>
      )}
      {asking.asked && <AskDialog asked={asking.asked} onClose={asking.close} />}
    </Page>
  )
}

/** The outlets: what each holds, what came back, and what to ask for. */
export const OutletsPage = (given: Given) => {
  const overview = useCall('outlets.list', null, ['outlets.changed', 'actions.changed', 'cases.changed', 'members.changed', 'settings.changed'])
  return <Loaded call={overview}>{(found) => <Outlets overview={found} {...given} />}</Loaded>
}
