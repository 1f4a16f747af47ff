import { ArrowUUpLeft, ArrowUUpRight } from '@phosphor-icons/react'
import type { EventTable, ListedEventCase } from '../../../../core/event/types.ts'
import type { NamedMember } from '../../../../core/event/find-names.ts'
import type { ActionId } from '../../../../core/ids.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { LocalEntry } from './entry-store.ts'
import { shortName } from './short-name.ts'
import { KeySign } from '../../../ui/key-sign.tsx'
import { PressButton } from './press-button.tsx'

type Known = { readonly cases: readonly ListedEventCase[]; readonly tables: readonly EventTable[]; readonly members: readonly NamedMember[]; readonly areHidden: boolean }

const maxShown = 60

const Line = ({ entry, known, onTakeBack, onPutBack }: { readonly entry: LocalEntry; readonly known: Known; readonly onTakeBack: (id: ActionId) => void; readonly onPutBack: (id: ActionId) => void }) => {
  const words = useText()
  const { events: { mode: text }, actions, format } = words
  const item = known.cases.find(({ caseId }) => caseId === entry.caseId)
  const table = known.tables.find(({ id }) => id === entry.tableId)
  const member = known.members.find(({ id }) => id === entry.memberId)
  const name = item?.name ?? ''
  const who = member === undefined ? text.named : known.areHidden ? shortName(member.name, words) : member.name
  const detail = format.series([
    actions.kinds[entry.kind], entry.signatories !== null ? text.signed({ count: entry.signatories }) : table ? text.fromTable({ table: table.name }) : entry.letterCode !== null ? text.ofCode({ code: entry.letterCode }) : entry.memberId !== null && who,
    entry.isTakenBack && text.takenBack, entry.status === 'sending' && text.onItsWay, entry.status === 'lost' && text.notKept,
  ])
  const what = `${actions.kindCounted[entry.kind]({ count: entry.count })}, ${name}`
  const said = <><b className="ellipsis" dir="auto">{name}</b><span className="meta">{detail}</span></>
  return (
    <li className="entry" data-status={entry.status}>
      <span className="entry__time">{format.time(new Date(entry.recordedAt))}</span>
      <span className="entry__count">{text.entryCount({ count: entry.count })}</span>
      <span className="entry__words">{entry.isTakenBack ? <s>{said}</s> : said}</span>
      {entry.status === 'kept' && (entry.isTakenBack
        ? <PressButton look="quiet" label={text.putBackOf({ what })} onPress={() => onPutBack(entry.id)}><Icon shape={ArrowUUpRight} size={20} /></PressButton>
        : <PressButton look="quiet" label={text.undoOf({ what })} onPress={() => onTakeBack(entry.id)}><Icon shape={ArrowUUpLeft} size={20} /></PressButton>)}
    </li>
  )
}

/** The newest entries, the last press first; each can be taken back and put back. */
export const LastEntries = ({ entries, known, onTakeBack, onPutBack }: {
  readonly entries: readonly LocalEntry[]
  readonly known: Known
  readonly onTakeBack: (id: ActionId) => void
  readonly onPutBack: (id: ActionId) => void
}) => {
  const { events: { mode: text } } = useText()
  return (
    <section className="evening__card evening__last">
      <div className="evening__last-head">
        <h2>{text.last}</h2>
        {entries.length > 0 && <span className="evening__last-key"><KeySign>{text.keys.backspace}</KeySign> {text.keys.undo}</span>}
      </div>
      {entries.length === 0
        ? <p className="quiet">{text.none}</p>
        : <ol className="entries" tabIndex={0} aria-label={text.last}>{entries.slice(-maxShown).toReversed().map((entry) => <Line key={entry.id} entry={entry} known={known} onTakeBack={onTakeBack} onPutBack={onPutBack} />)}</ol>}
      <p className="meta evening__note">{text.kept}</p>
    </section>
  )
}
