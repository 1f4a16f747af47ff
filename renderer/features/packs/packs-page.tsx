import { EnvelopeSimple } from '@phosphor-icons/react'
import { useCallback, useMemo, useState } from 'react'
import { call, useCall } from '../../api.ts'
import { hasLeftOut } from '../../../core/pack/left-out.ts'
import type { LeftOut } from '../../../core/pack/left-out.ts'
import type { PackId } from '../../../core/ids.ts'
import type { PackSummary } from '../../../core/pack/pack-summary.ts'
import { firstNames, packCasesInList } from '../../../words/pack-cases-in-list.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Badge } from '../../ui/badge.tsx'
import type { BadgeTone } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState, ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { PackMenu } from './delete-pack.tsx'
import { FindLetter } from './find-letter.tsx'
import { LeftOutNote } from './left-out-note.tsx'
import { MakingBar } from './making-bar.tsx'
import './packs.css'
import { useFoundRow } from '../../use-found-row.ts'
import { useWindowFocus } from '../../use-window-focus.ts'
import { useMakings } from './makings.tsx'
import { PdfBar } from './pdf-bar.tsx'
import { usePdfs } from './pdfs.tsx'
import { useMaking } from './use-making.ts'

const tones: Readonly<Record<PackSummary['state'], BadgeTone>> = {
  'making': 'check', 'ready': 'leaf', 'cancelled': 'quiet', 'failed': 'late', 'stopped-unexpectedly': 'late', 'interrupted': 'late',
}

/** Some of a pack's cases in a sentence: by their numbers, else by their names. */
const namesIn = (pack: PackSummary, ids: PackSummary['changedCases'], words: Words): string =>
  firstNames(pack.cases.filter(({ id }) => ids.includes(id)).map(({ uaNumber, name }) => (uaNumber === null ? name : words.cases.ua({ number: uaNumber }))), words)

/** Whether its file can be opened: it is there, and no other pack was written over it. */
const hasFile = ({ state, fileState }: PackSummary): boolean => state === 'ready' && (fileState === 'there' || fileState === 'changed')

const idOf = ({ id }: PackSummary): string => id

/** The packs made so far, newest first. */
export const PacksPage = ({ packId }: { /** The pack that was found. */ readonly packId: PackId | null }) => {
  const words = useText()
  const { packs: text, ui, format } = words
  const { go } = useNavigation()
  const toasts = useToasts()
  const packs = useCall('packs.list', null, ['packs.changed', 'jobs.changed', 'cases.changed', 'settings.changed'])
  // Files may be moved or removed outside: the list is as the disk is when the window gets the focus again.
  useWindowFocus(packs.reload)
  useFoundRow(packId, packs.value !== null)
  const groups = useMemo(() => [{ id: 'all', label: '', items: packs.value ?? [] }], [packs.value])
  const ask = async (name: 'packs.open' | 'packs.showInFolder', { id }: PackSummary): Promise<void> => {
    const answer = await call(name, { packId: id })
    if (answer.ok) return
    toasts.showProblem(answer.problem)
    packs.reload()
  }
  const { problem, make: makePack } = useMaking(packs.reload)
  // Also one that was started in the builder, which may have been left.
  const [making] = useMakings().makings
  const { making: pdf } = usePdfs()
  const [asked, setAsked] = useState<{ readonly pack: PackSummary; readonly leftOut: LeftOut } | null>(null)
  const makeAgain = async (pack: PackSummary): Promise<void> => {
    setAsked(null)
    await makePack(text.suggestedName({ numbers: pack.uaNumbers.join(' '), day: pack.occasion?.day ?? pack.madeOn }).replaceAll('/', '-'), pack.counts, (token) => call('packs.makeAgain', { packId: pack.id, token }))
  }
  /** Makes it at once where it is exactly as before, else says first what is left out. */
  const again = async (pack: PackSummary): Promise<void> => {
    const found = await call('packs.checkAgain', { packId: pack.id })
    if (!found.ok) toasts.showProblem(found.problem)
    else if (hasLeftOut(found.value)) setAsked({ pack, leftOut: found.value })
    else await makeAgain(pack)
  }
  const nameOf = useCallback((pack: PackSummary): string => packCasesInList(pack.cases, words) || text.builderTitle, [text, words])
  const columns: readonly TableColumn<PackSummary>[] = [
    {
      id: 'pack', label: text.columns.pack, width: '22fr',
      cell: (pack) => (
        <span className="two-lines">
          <b>{nameOf(pack)}{pack.isPractice && <> <Badge tone="quiet">{text.practiceBadge}</Badge></>}</b><span className="meta">{format.series(pack.fileNames)}</span>
          {pack.changedCases.length > 0 && <Badge tone="check">{text.changed({ names: namesIn(pack, pack.changedCases, words) })}</Badge>}
          {pack.changedPhotos.length > 0 && <Badge tone="check">{text.photoChanged({ names: namesIn(pack, pack.changedPhotos, words) })}</Badge>}
          {pack.isEmblemChanged && <Badge tone="check">{text.emblemChanged}</Badge>}
          {pack.closedCases.length > 0 && <Badge tone="late">{text.closed({ names: namesIn(pack, pack.closedCases, words) })}</Badge>}
        </span>
      ),
    },
    ...(packs.value?.some(({ occasion }) => occasion !== null) ? [{
      id: 'occasion', label: text.occasionColumn, width: '15fr',
      cell: ({ occasion }) => occasion && <span className="two-lines"><span>{occasion.name}</span>{occasion.day && <span className="meta">{format.day(occasion.day, 'brief')}</span>}</span>,
    } satisfies TableColumn<PackSummary>] : []),
    { id: 'made', label: text.columns.made, width: '10fr', cell: ({ madeOn }) => format.day(madeOn, 'brief') },
    { id: 'letters', label: text.columns.letters, width: '8fr', align: 'end', cell: ({ counts }) => format.number(counts.letters) },
    { id: 'state', label: text.columns.state, width: '14fr', cell: ({ state, fileState }) => (state === 'ready' && fileState !== null && fileState !== 'there' ? <Badge tone={fileState === 'changed' ? 'quiet' : 'late'}>{text.fileStates[fileState]}</Badge> : <Badge tone={tones[state]}>{text.states[state]}</Badge>) },
    {
      id: 'files', label: text.columns.files, width: '32fr',
      cell: (pack) => pack.state !== 'making' && (
        <span className="pack-acts">
          {hasFile(pack) && <Button size={28} label={ui.labelled({ label: text.open, value: nameOf(pack) })} onPress={() => ask('packs.open', pack)}>{text.open}</Button>}
          {hasFile(pack) && <Button size={28} look="quiet" label={ui.labelled({ label: text.showInFolder, value: nameOf(pack) })} onPress={() => ask('packs.showInFolder', pack)}>{text.showInFolder}</Button>}
          {pack.closedCases.length === 0
            ? <Button size={28} look="quiet" label={text.againOf({ name: nameOf(pack) })} onPress={() => again(pack)}>{text.again}</Button>
            : <span className="meta">{text.cannotAgain}</span>}
          <PackMenu pack={pack} name={nameOf(pack)} hasFile={hasFile(pack)} />
        </span>
      ),
    },
  ]
  const make = <Button look="filled" icon={EnvelopeSimple} onPress={() => go({ page: 'new-pack' })}>{text.newPack}</Button>
  return (
    <Loaded call={packs}>
      {(items) => (
        <Page {...(making ? { footer: <MakingBar progress={making.progress} elapsed={making.elapsed} onCancel={() => call('packs.cancel', { packId: making.packId })} /> } : pdf ? { footer: <PdfBar key={pdf.packId} making={pdf} /> } : {})}>
          <PageHeader title={text.title} {...(items.length > 0 ? { actions: make } : {})} />
          {problem && <ProblemNote problem={problem} />}
          {asked && <LeftOutNote key={asked.pack.id} leftOut={asked.leftOut} onMake={() => makeAgain(asked.pack)} onCancel={() => setAsked(null)} />}
          {items.length > 0 && <FindLetter />}
          {items.length === 0
            ? <EmptyState title={text.emptyTitle} text={text.emptyText} action={make} />
            : <div className="table-bleed"><Table label={text.title} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} currentId={packId} hasTwoLines /></div>}
        </Page>
      )}
    </Loaded>
  )
}
