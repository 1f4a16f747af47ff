import { useEffect } from 'react'
import type { EventId } from '../../../../core/ids.ts'
import { useCall } from '../../../api.ts'
import { VigilMark } from '../../../ui/vigil-mark.tsx'
import { countSince, hourOf, lastCount } from '../../../../core/event/hours.ts'
import { lastCountWords } from '../../../../words/last-count-words.ts'
import { useText } from '../../../text.ts'
import { useNow } from '../evening/use-now.ts'
import { TallyStrokes } from '../evening/tally-strokes.tsx'
import './projector.css'

/** More strokes than this are no picture any more: then only the number is shown. */
const maxStrokes = 240

/** The totals of an event for the room: no name of a person, and nothing to press. Esc closes it. */
export const Projector = ({ eventId }: { readonly eventId: EventId }) => {
  const words = useText()
  const { events: { projector: text }, format } = words
  const now = useNow()
  const { value: totals, problem } = useCall('events.totals', { eventId }, ['actions.changed', 'events.changed'])
  useEffect(() => {
    document.title = `${text.title} – Vigil`
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') window.close()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [text])
  if (problem?.code === 'unknown-event') return <main className="projector" role="status"><header className="projector__head"><VigilMark size={72} /><h1>{text.gone}</h1></header><p>{text.goneText}</p></main>
  if (!totals) return <main className="projector" aria-busy="true" />
  const { name, on, letters, cards, others, people, times, last } = totals
  const before = lastCount(last, on, now)
  return (
    <main className="projector">
      <header className="projector__head"><VigilMark size={72} /><h1 className="ellipsis">{name}</h1></header>
      <div className="projector__numbers">
        <p className="projector__main"><span>{format.number(letters)}</span>{text.letters({ count: letters })}{letters === 0 && <em>{text.first}</em>}</p>
        <div className="projector__side">
          <p><span>{format.number(cards)}</span>{text.cards({ count: cards })}</p>
          {others > 0 && <p><span>{format.number(others)}</span>{text.others({ count: others })}</p>}
          {people !== null && <p><span>{format.number(people)}</span>{text.people({ count: people })}</p>}
        </div>
      </div>
      <p className="projector__hours">
        {now.getMinutes() === 0 && letters > 0
          ? <b role="status">{text.milestone({ time: format.time(hourOf(now)), count: letters })}</b>
          : letters > 0 && <span>{text.since({ count: countSince(times, hourOf(now)), time: format.time(hourOf(now)) })}</span>}
        {before !== null && <span>{lastCountWords(before, words)}</span>}
      </p>
      <div className="projector__strokes">{letters > 0 && letters <= maxStrokes && <TallyStrokes count={letters} max={maxStrokes} />}</div>
    </main>
  )
}
