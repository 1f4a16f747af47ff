import { EnvelopeSimple, FilePlus, PaperPlaneTilt } from '@phosphor-icons/react'
import type { HomeOverview } from '../../../core/home/overview.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import type { Route } from '../../navigation.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TallyIcon } from '../../ui/tally-icon.tsx'

const reportDetail = ({ dueReport: due, lastReport, today }: HomeOverview, { home: { jobs: text }, format }: Words): string => {
  if (due !== null && due.state !== 'sent') return text.reportDue({ period: format.months(due.period.from, due.period.to), day: format.dayNear(due.dueOn, today) })
  if (due !== null) return text.reportSent({ period: format.months(due.period.from, due.period.to) })
  return lastReport ? text.lastReport({ day: format.day(lastReport.madeOn) }) : text.noReport
}

const reportRoute = ({ dueReport: due }: HomeOverview): Route => (due !== null && due.state !== 'sent' ? { page: 'reports', period: due.period } : { page: 'reports' })

/** The four jobs in the order of the work, each with its most important number. */
export const JobStrip = ({ overview, go }: { readonly overview: HomeOverview; readonly go: (route: Route) => void }) => {
  const words = useText()
  const text = words.home.jobs
  const openCount = overview.openCases
  const waiting = overview.toPost.letters
  const jobs = [
    { icon: FilePlus, title: text.addCase, detail: overview.toCheck.count > 0 ? text.toCheck({ count: overview.toCheck.count }) : openCount === 0 ? text.noCases : text.openCases({ count: openCount }), route: { page: 'import' } },
    { icon: EnvelopeSimple, title: text.makePack, detail: openCount === 0 ? text.packFirst : text.packFor({ cases: openCount, members: overview.memberCount }), route: { page: 'new-pack' } },
    { icon: TallyIcon, title: text.record, detail: waiting > 0 ? text.notPosted({ count: waiting }) : text.thisMonth({ count: overview.actionsThisMonth }), route: { page: 'actions' } },
    { icon: PaperPlaneTilt, title: text.report, detail: reportDetail(overview, words), route: reportRoute(overview) },
  ] as const
  return (
    <nav aria-label={text.label}>
      <ul className="jobs">
        {jobs.map(({ icon, title, detail, route }) => (
          <li key={title} className="jobs__entry">
            <button type="button" className="jobs__button" onClick={() => go(route)}>
              <Icon shape={icon} size={24} />
              <span className="jobs__words"><span className="jobs__title">{title}</span><span className="meta">{detail}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
