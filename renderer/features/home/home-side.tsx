import type { HomeOverview } from '../../../core/home/overview.ts'
import { useText } from '../../text.ts'
import { ShareBar } from '../../ui/bars.tsx'
import { Facts, Section } from '../../ui/page.tsx'

/** The side column of Home: letters to post, and numbers of the group. */
export const HomeSide = ({ overview }: { readonly overview: HomeOverview }) => {
  const { home: text, format } = useText()
  const { items: waiting, total, letters } = overview.toPost
  const maxCount = Math.max(...waiting.map(({ count }) => count), 1)
  return (
    <div className="home__side">
      {waiting.length > 0 && (
        <Section title={text.writtenNotPosted} count={format.number(letters)}>
          <ul className="waiting">
            {waiting.map(({ caseId, uaNumber, label, count }) => {
              const name = [uaNumber, label].filter(Boolean).join(' ')
              return (
                <li key={caseId} className="waiting__entry">
                  <span className="ellipsis" title={name}>{name}</span>
                  <ShareBar label={text.notPostedOf({ label: name, count })} value={count} max={maxCount} />
                  <b className="waiting__count">{format.number(count)}</b>
                </li>
              )
            })}
          </ul>
          {total > waiting.length && <p className="meta">{text.moreWaiting({ count: total - waiting.length })}</p>}
        </Section>
      )}
      <Section title={text.soFar}>
        <Facts facts={[
          { label: text.members, value: format.number(overview.memberCount) },
          { label: text.actionsThisMonth, value: format.number(overview.actionsThisMonth) },
          { label: text.lastReportFact, value: overview.lastReport ? format.day(overview.lastReport.madeOn) : <span className="quiet">{text.none}</span> },
        ]} />
      </Section>
    </div>
  )
}
