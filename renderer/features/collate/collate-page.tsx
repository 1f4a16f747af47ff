import { ClipboardText, FilePlus, FolderOpen, XCircle } from '@phosphor-icons/react'
import { useState } from 'react'
import { collateTables, type CollateTable, type CollateView } from '../../../core/collate/view.ts'
import type { SlipAnswer } from '../../../core/collate/settle-types.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { ProgressBar } from '../../ui/bars.tsx'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Waiting } from '../../ui/loaded.tsx'
import { EmptyState, Note, ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { noChoice, typedPeriod, type TypedChoice } from './collate-choice.ts'
import { CollateNumbers } from './collate-numbers.tsx'
import { CollatePeriod } from './collate-period.tsx'
import { periodWords } from '../../period-words.ts'
import { PasteMail } from './paste-mail.tsx'
import { SaveTotals } from './save-totals.tsx'
import { SlipsTable } from './slips-table.tsx'
import { KindsTable, SumsTable } from './sums-table.tsx'
import { useOpenSlips } from './use-open-slips.ts'
import './collate.css'

/** The answers with one more; null takes it back. */
const withAnswer = (answers: TypedChoice['answers'], checksum: string, answer: SlipAnswer | null): TypedChoice['answers'] => {
  const { [checksum]: _before, ...others } = answers
  return answer === null ? others : { ...others, [checksum]: answer }
}

const hasSlips = ({ counts: { slips, refused } }: CollateView): boolean => slips + refused > 0

/** What is kept and what is in no number, said above the numbers. */
const Aside = ({ view, decided, onRest }: { readonly view: CollateView; /** How many decisions are kept. */ readonly decided: number; readonly onRest: (choice: 'read' | 'leave') => Promise<boolean> }) => {
  const { collate: text } = useText()
  const { unread, passedOver, counts: { otherPeriod } } = view
  return (
    <>
      {unread > 0 && <Note tone="check" title={text.stopped({ count: unread })} action={<span className="collate-buttons"><Button size={28} onPress={() => onRest('read')}>{text.readRest}</Button><Button size={28} look="quiet" onPress={() => onRest('leave')}>{text.leaveRest}</Button></span>}>{text.stoppedText}</Note>}
      <p className="meta">{text.kept({ count: decided })} {passedOver > 0 && text.passedOver({ count: passedOver })} {otherPeriod > 0 && text.elsewhere({ count: otherPeriod })}</p>
    </>
  )
}

/** The page of an office: opens the report slips of many groups and adds them up. */
export const CollatePage = () => {
  const words = useText()
  const { collate: text, format } = words
  const form = useDraft<TypedChoice>({ key: draftKey('collate'), page: { page: 'collate' }, initial: noChoice })
  const [table, setTable] = useState<CollateTable>('slips')
  const [isPasting, setIsPasting] = useState(false)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const period = typedPeriod(form.value)
  const choice = { period: period ?? null, answers: form.value.answers }
  const shown = useCall('collate.view', { ...choice, table }, [])
  const slips = useOpenSlips(shown.reload)
  const view = shown.value
  const reading = slips.reading ?? view?.reading ?? null
  const isOpen = view !== null && hasSlips(view)
  const decide = (checksum: string, answer: SlipAnswer | null): void => form.set((now) => ({ ...now, answers: withAnswer(now.answers, checksum, answer) }))
  const whyNot = (): string | null => {
    if (period === undefined) return words.reports.fixDays
    if (reading !== null) return text.waitForReading
    return view !== null && view.unread > 0 ? text.restFirst : null
  }
  const decided = Object.keys(form.value.answers).length
  const openers = (
    <>
      <Button look={isOpen ? 'outlined' : 'filled'} size={isOpen ? 32 : 40} icon={FilePlus} onPress={() => slips.pickFiles()}>{isOpen ? text.openMore : text.openSlips}</Button>
      <Button size={isOpen ? 32 : 40} icon={FolderOpen} onPress={() => slips.pickFolder()}>{text.openFolder}</Button>
      <Button size={isOpen ? 32 : 40} icon={ClipboardText} isExpanded={isPasting} onPress={() => setIsPasting(!isPasting)}>{text.pasteButton}</Button>
    </>
  )
  const meta = view !== null && isOpen ? format.series([
    view.collation.period === null ? text.allPeriods : periodWords(view.collation.period, words), text.slipsOpen({ count: view.counts.slips }),
    view.collation.lastPeriod !== null && text.comparedWithPeriod({ period: periodWords(view.collation.lastPeriod, words) }),
  ]) : text.lead
  const { collation } = view ?? {}
  return (
    <Page footer={isOpen ? <SaveTotals choice={choice} whyNot={whyNot()} onProblem={setProblem} /> : null}>
      <PageHeader title={text.pageTitle} meta={meta} actions={isOpen ? <>{openers}<Button look="quiet" icon={XCircle} onPress={() => slips.clear()}>{text.close}</Button></> : undefined} />
      <DraftLine draft={form} />
      {[problem, slips.problem, shown.problem].map((one) => one && <ProblemNote key={one.code} problem={one} />)}
      {reading !== null && <div className="collate-reading"><ProgressBar label={text.reading(reading)} done={reading.done} total={reading.total} /><Button onPress={() => slips.stop()}>{text.stop}</Button></div>}
      {view === null && shown.problem === null && <Waiting />}
      {view !== null && !isOpen && reading === null && <EmptyState title={text.emptyTitle} text={text.emptyText} action={openers} />}
      {isPasting && <PasteMail onAdd={slips.addText} onClose={() => setIsPasting(false)} />}
      {view !== null && <Aside view={view} decided={decided} onRest={slips.rest} />}
      {view !== null && isOpen && collation && (
        <>
          <CollateNumbers view={view} />
          <div className="collate-tools">
            <CollatePeriod choice={form.value} periods={view.periods} onChange={(days) => form.set((now) => ({ ...now, ...days }))} />
            <Segmented label={text.by} value={table} onChange={setTable} choices={collateTables.map((value) => ({ value, label: text.tables[value] }))} />
          </div>
          {shown.state === 'loading' && <span className="visually-hidden" role="status">{text.addingUp}</span>}
          {table === 'slips' ? <SlipsTable lists={collation} onDecide={decide} /> : table === 'kind' ? <KindsTable collation={collation} /> : <SumsTable collation={collation} table={table} />}
        </>
      )}
    </Page>
  )
}
