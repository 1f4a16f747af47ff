import { CalendarPlus, FilePlus } from '@phosphor-icons/react'
import type { HomeOverview } from '../../../core/home/overview.ts'
import { useText } from '../../text.ts'
import type { Route } from '../../navigation.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { EmptyState, Note } from '../../ui/notes.tsx'
import { Page, PageTitle, Section } from '../../ui/page.tsx'
import { PassphraseNote } from '../../passphrase-note.tsx'
import { PoliciesNote } from '../../policies-note.tsx'
import { CopyToReturn } from '../../copy-to-return.tsx'
import { BackupReminder } from './backup-reminder.tsx'
import { nameOf } from './case-words.ts'
import { HomeSide } from './home-side.tsx'
import './home.css'
import { JobStrip } from './job-strip.tsx'
import { isReportNeeded, maxShort, NeedList } from './need-list.tsx'
import { NotSetUp } from './not-set-up.tsx'

/** Home, from the overview alone. */
export const HomeView = ({ overview, go, onPractise, onCalendar }: {
  readonly overview: HomeOverview
  readonly go: (route: Route) => void
  readonly onPractise: () => void
  /** Saves the deadlines for a calendar. */
  readonly onCalendar: () => void
}) => {
  const { home: text, format } = useText()
  const { needs, comingUp, openCases, closedCases, toCheck, otherToPost, dueReport, today } = overview
  const isEmpty = openCases + closedCases + toCheck.count === 0
  const count = needs.reduce((sum, { total }) => sum + total, 0) + Number(otherToPost.length > 0) + Number(toCheck.count > 0) + Number(isReportNeeded(dueReport))
  return (
    <Page>
      {overview.hasUnread && <Note tone="late" title={text.unread}>{text.unreadText}</Note>}
      <PoliciesNote />
      <PassphraseNote />
      {!overview.isGroupSetUp && <NotSetUp go={go} />}
      <BackupReminder today={overview.today} />
      <CopyToReturn onlyOver />
      <JobStrip overview={overview} go={go} />
      <div className="home">
        <div className="home__main">
          <div className="home__head">
            <PageTitle title={text.title}>{isEmpty ? text.title : count === 0 ? text.nothing : count > maxShort ? text.manyNeeds : text.needs({ count })}</PageTitle>
            <span className="home__today">{format.day(overview.today, 'long')}</span>
          </div>
          {isEmpty
            ? (
              <EmptyState
                title={text.emptyTitle} text={text.emptyText}
                action={<Button look="filled" icon={FilePlus} onPress={() => go({ page: 'import' })}>{text.jobs.addCase}</Button>}
                second={<Button look="link" onPress={onPractise}>{text.practise}</Button>}
              />
            )
            : count === 0 ? <p className="home__calm">{text.nothingText}</p> : <NeedList needs={needs} otherToPost={otherToPost} toCheck={toCheck} dueReport={dueReport} go={go} />}
          {comingUp.length > 0 && (
            <Section title={text.comingUp} isSmall action={<LinkButton icon={CalendarPlus} onPress={onCalendar}>{text.toCalendar}</LinkButton>}>
              <ul className="coming-up">
                {comingUp.map((item) => (
                  <li key={item.id} className="coming-up__entry">
                    <span className="coming-up__day">{item.deadline && format.dayNear(item.deadline, today)}</span>
                    <LinkButton onPress={() => go({ page: 'cases', caseId: item.id })}>{text.deadlineOf({ number: item.uaNumber === null ? text.noNumber : text.ua({ number: item.uaNumber }), who: nameOf(item) })}</LinkButton>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        {!isEmpty && <HomeSide overview={overview} go={go} />}
      </div>
    </Page>
  )
}
