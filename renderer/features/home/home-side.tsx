import type { HomeOverview } from '../../../core/home/overview.ts'
import { Bird } from '@phosphor-icons/react'
import type { GoodNews } from '../../../core/home/overview.ts'
import { caseInList } from '../../../words/case-in-list.ts'
import type { Route } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { NextEventCard } from './next-event-card.tsx'
import { ShareBar } from '../../ui/bars.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { Facts, Section } from '../../ui/page.tsx'

const NewsNote = ({ news, go }: { readonly news: GoodNews; readonly go: (route: Route) => void }) => {
  const { home: text, format } = useText()
  const { caseId, uaNumber, name, outcome, lettersPosted } = news
  const where = format.series([format.day(outcome.on), uaNumber !== null && text.ua({ number: uaNumber })])
  return (
    <Note tone="leaf" icon={Bird} title={text.goodNews({ who: name })} action={<LinkButton label={text.openCaseOf({ who: name })} onPress={() => go({ page: 'cases', caseId })}>{text.openCase}</LinkButton>}>
      <span dir="auto">{outcome.news}</span> <span className="meta">{where}</span>{lettersPosted > 0 && <> {text.newsLetters({ count: lettersPosted })}</>}
    </Note>
  )
}

/** The side column of Home: letters to post, good news, and numbers of the group. */
export const HomeSide = ({ overview, go }: { readonly overview: HomeOverview; readonly go: (route: Route) => void }) => {
  const words = useText()
  const { home: text, format } = words
  const { items: waiting, total, letters } = overview.toPost
  const maxCount = Math.max(...waiting.map(({ count }) => count), 1)
  return (
    <div className="home__side">
      <NextEventCard event={overview.nextEvent} today={overview.today} go={go} />
      {waiting.length > 0 && (
        <Section title={text.writtenNotPosted} count={format.number(letters)}>
          <ul className="waiting">
            {waiting.map(({ caseId, uaNumber, label, count }) => {
              const name = caseInList({ uaNumber, name: label }, words)
              return (
                <li key={caseId} className="waiting__entry">
                  <span className="waiting__name" dir="auto">{name}</span>
                  <ShareBar label={text.notPostedOf({ label: name, count })} value={count} max={maxCount} />
                  <b className="waiting__count">{format.number(count)}</b>
                </li>
              )
            })}
          </ul>
          {total > waiting.length && <p className="meta">{text.moreWaiting({ count: total - waiting.length })}</p>}
        </Section>
      )}
      {overview.goodNews.map((news) => <NewsNote key={news.caseId} news={news} go={go} />)}
      <Section title={text.soFar}>
        <Facts facts={[
          { label: text.members, value: format.number(overview.memberCount) },
          { label: text.actionsThisMonth, value: overview.takenBackThisMonth === 0 ? format.number(overview.actionsThisMonth) : <>{format.number(overview.actionsThisMonth)} <span className="quiet">{text.takenBackSince({ count: overview.takenBackThisMonth })}</span></> },
          { label: text.lastReportFact, value: overview.lastReport ? format.day(overview.lastReport.madeOn) : <span className="quiet">{text.none}</span> },
        ]} />
      </Section>
    </div>
  )
}
