import type { EventId } from '../../../core/ids.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { kindCountsWords } from '../../../words/kind-counts-words.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { Facts, Section } from '../../ui/page.tsx'

/** Who comes, and what was done last time. */
export const PlanSide = ({ event, onWhoCame, onLast }: { readonly event: EventView; readonly onWhoCame: () => void; readonly onLast: (id: EventId) => void }) => {
  const words = useText()
  const { events: text, format } = words
  const { people, registered, came, headcount, last, note, letters, cards, notSent, givenBack } = event
  const shownCame = headcount ?? came
  return (
    <aside className="plan__side" aria-label={text.who}>
      <Section title={text.who} isSmall action={<LinkButton onPress={onWhoCame}>{text.whoCame}</LinkButton>}>
        <Facts facts={[
          { label: text.whoFacts.expected, value: people === null ? <span className="quiet">{text.notYet}</span> : format.number(people) },
          { label: text.whoFacts.registered, value: format.number(registered) },
          ...(shownCame > 0 ? [{ label: text.whoFacts.came, value: format.number(shownCame) }] : []),
        ]} />
      </Section>
      {(letters > 0 || cards > 0) && (
        <Section title={text.writtenAt} isSmall>
          <Facts facts={[
            { label: text.columns.letters, value: format.number(letters) },
            { label: text.cardsWritten, value: format.number(cards) },
            ...(notSent.length > 0 ? [{ label: text.ofThemNotSent, value: kindCountsWords(notSent, words) }] : []),
            ...(givenBack.length > 0 ? [{ label: text.ofThemGivenBack, value: kindCountsWords(givenBack, words) }] : []),
          ]} />
        </Section>
      )}
      {note !== null && <Section title={text.fields.note} isSmall><p className="plan__note">{note}</p></Section>}
      {last && (
        <Note title={text.last({ day: format.day(last.on) })} action={<LinkButton onPress={() => onLast(last.id)}>{text.openLast}</LinkButton>}>
          {text.lastText({ people: last.headcount ?? -1, isNew: last.isNew, letters: last.letters, cards: last.cards, total: last.letters + last.cards })}
        </Note>
      )}
    </aside>
  )
}
