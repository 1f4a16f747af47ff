import type { ReactNode } from 'react'
import { countSince, hourOf, lastCount, milestones, nextHour } from '../../../../core/event/hours.ts'
import { countOfKind, countOfOthers, isCounted } from '../../../../core/event/tally-entries.ts'
import { lastCountWords } from '../../../../words/last-count-words.ts'
import type { Evening } from '../../../../preload/event-calls.ts'
import { useText } from '../../../text.ts'
import type { LocalEntry } from './entry-store.ts'
import { useNow } from './use-now.ts'

/** The running total of the room: what is on the disk, no more. In the first minute of an hour it is called out. */
export const RoomTotals = ({ entries, evening: { on, last }, children }: { readonly entries: readonly LocalEntry[]; readonly evening: Pick<Evening, 'on' | 'last'>; /** Shown above the call-out. */ readonly children: ReactNode }) => {
  const words = useText()
  const { events: { mode: text }, format } = words
  const now = useNow()
  const kept = entries.filter(({ status }) => status === 'kept')
  const written = kept.filter((entry) => entry.kind === 'letter' && isCounted(entry))
  const letters = countOfKind(kept, 'letter')
  const cards = countOfKind(kept, 'solidarity-card')
  const others = countOfOthers(kept)
  const since = countSince(written, hourOf(now))
  const hours = milestones(written, on, now)
  const before = lastCount(last, on, now)
  return (
    <div className="totals">
      <p className="totals__main"><span>{format.number(letters)}</span> {text.lettersTonight({ count: letters })}</p>
      <p className="totals__other"><span>{format.number(cards)}</span> {text.cards({ count: cards })}</p>
      {others > 0 && <p className="totals__other"><span>{format.number(others)}</span> {text.others({ count: others })}</p>}
      <p className="totals__other"><span>{format.number(since)}</span> {text.since({ count: since, time: format.time(hourOf(now)) })}</p>
      <div className="totals__notes">
        {children}
        {hours.length > 0 && <span>{format.series(hours.map(({ at, count }) => text.atHour({ time: format.time(at), count })))}</span>}
        {now.getMinutes() === 0 && letters > 0
          ? <b role="status">{text.milestone({ time: format.time(hourOf(now)), count: letters })}</b>
          : <span>{text.nextCall({ time: format.time(nextHour(now)) })}</span>}
        {before !== null && <span>{lastCountWords(before, words)}</span>}
      </div>
    </div>
  )
}
