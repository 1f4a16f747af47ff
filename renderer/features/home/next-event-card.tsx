import { Calendar, Play } from '@phosphor-icons/react'
import type { Day } from '../../../core/day.ts'
import type { NextEvent } from '../../../core/home/overview.ts'
import type { Route } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { timesWords } from '../../event-words.ts'

/** The next event, with the way into its evening and to its plan. */
export const NextEventCard = ({ event, today, go }: { readonly event: NextEvent | null; readonly today: Day; readonly go: (route: Route) => void }) => {
  const words = useText()
  const { home: text, events, format } = words
  if (event === null) return <Section title={text.nextEvent}><p className="quiet">{text.noEvent}</p><div className="next-event__acts"><LinkButton icon={Calendar} onPress={() => go({ page: 'event-form' })}>{text.planEvent}</LinkButton></div></Section>
  const { id, name, on, place, cases, letters } = event
  return (
    <Section title={text.nextEvent}>
      <div className="next-event">
        <b className="next-event__name" dir="auto">{name}</b>
        <span className="meta">{format.series([on === today ? text.eventToday : format.day(on, 'long'), timesWords(event, words), place ?? events.noPlace])}</span>
        <span className="meta">{format.series([text.eventCases({ count: cases }), letters > 0 && text.eventLetters({ count: letters })])}</span>
        <div className="next-event__acts">
          <Button icon={Play} look={on <= today ? 'filled' : 'outlined'} onPress={() => go({ page: 'evening', eventId: id })}>{letters > 0 ? text.eventGoOn : text.eventStart}</Button>
          <LinkButton onPress={() => go({ page: 'event', eventId: id })}>{text.eventOpen}</LinkButton>
        </div>
      </div>
    </Section>
  )
}
