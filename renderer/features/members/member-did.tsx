import { isWritten } from '../../../core/action/what-counts.ts'
import { countByKind } from '../../../core/action/count-by-kind.ts'
import type { AboutMember } from '../../../core/action/about-member.ts'
import { kindCountsWords } from '../../../words/kind-counts-words.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'

/** The actions of each case, in the order in which the cases come. */
const byCase = (actions: AboutMember['actions']): readonly AboutMember['actions'][] =>
  [...new Set(actions.map(({ caseId }) => caseId))].map((id) => actions.filter(({ caseId }) => caseId === id))

const eventsShown = 5

/** What a member did so far: in all, and for each case. */
export const MemberDid = ({ about: { actions, events } }: { readonly about: AboutMember }) => {
  const words = useText()
  const text = words.memberAbout
  const counted = (rows: AboutMember['actions']): string => kindCountsWords(countByKind(rows.filter(({ state }) => isWritten(state))), words)
  return (
    <Section title={text.did} level={3}>
      {events.length > 0 && <p className="row-text">{text.came({ count: events.length, events: words.format.series(events.slice(0, eventsShown).map(({ name, on }) => text.eventOn({ name, day: words.format.day(on, 'brief') }))) })}</p>}
      {actions.length === 0 && events.length === 0 ? <p className="meta">{text.nothingYet}</p> : actions.length > 0 && (
        <>
          <p className="row-text"><b>{counted(actions)}</b></p>
          <ul className="member__did">
            {byCase(actions).map((rows) => {
              const [first] = rows
              const title = first?.title ?? text.noTitle
              return <li key={first?.caseId} className="meta">{text.byCase({ what: counted(rows), case: first?.uaNumber ? text.caseNamed({ number: first.uaNumber, title }) : title })}</li>
            })}
          </ul>
        </>
      )}
    </Section>
  )
}
