import { countByKind } from '../../core/action/count-by-kind.ts'
import { doneStates } from '../../core/action/types.ts'
import { addDays, dayFrom } from '../../core/day.ts'
import type { HomeOverview } from '../../core/home/overview.ts'
import { dueReport, type DueReport } from '../../core/report/report-due.ts'
import { ok } from '../../core/result.ts'
import { isGroupNamed } from '../../core/pack/pack-settings.ts'
import { countOfDays, countsOutsideNeeds } from '../../db/actions.ts'
import { countByStatus } from '../../db/case-names.ts'
import { nextEvent } from '../../db/next-event.ts'
import { goodNewsSince } from '../../db/good-news.ts'
import { countMembers } from '../../db/members.ts'
import { casesComingUp, casesInNeed, waitingLetters } from '../../db/needs.ts'
import { outletsToAsk } from '../../db/outlet-needs.ts'
import type { ReadableDb } from '../../db/handle.ts'
import { listReports } from '../../db/reports.ts'
import { takenBackCount } from '../../db/taken-back.ts'
import type { DocumentToCheck } from '../../preload/contract.ts'
import { documentsToCheck } from '../cases/documents-to-check.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing } from '../door/shapes.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'

/** Of each kind: the rest is in the list that the page leads to. */
const maxNeeds = 5
const maxComingUp = 6
const maxWaitingCases = 12
const maxGoodNews = 2
const daysOfNews = 30

/** What is new of the documents that wait: not those that a case has already, nor those that are no appeal. */
const toCheckOf = (documents: readonly DocumentToCheck[]): HomeOverview['toCheck'] => {
  const waiting = documents.filter(({ isAppeal, sameAs }) => isAppeal && sameAs === null)
  const known = waiting.flatMap(({ knownCase }) => knownCase ?? [])[0]
  return { count: waiting.length, update: known === undefined ? null : { uaNumber: known.uaNumber, title: known.title } }
}

/** Reads the parts of the page one by one: a fault in the data of one of them leaves the others. */
const readParts = ({ log }: Pick<Services, 'log'>) => {
  let hasUnread = false
  const part = <Value>(read: () => Value, otherwise: Value): Value => {
    try {
      return read()
    } catch (error) {
      hasUnread = true
      log.error('home.overview', error)
      return otherwise
    }
  }
  return { part, hasUnread: () => hasUnread }
}

const overviewOf = (services: Services): HomeOverview => {
  const { db } = services
  const { part, hasUnread } = readParts(services)
  const day = services.today()
  const month = { from: dayFrom(`${day.slice(0, 7)}-01`) ?? day, to: day }
  const { open: openCases, closed: closedCases } = part(() => countByStatus(db), { open: 0, closed: 0 })
  return {
    today: day,
    isGroupSetUp: part(() => isGroupNamed(currentSettings(services)), true),
    openCases,
    closedCases,
    needs: [...part(() => casesInNeed(db, day, maxNeeds), []), ...part(() => outletsToAsk(db, day, maxNeeds), [])],
    comingUp: part(() => casesComingUp(db, day, maxComingUp), []),
    toPost: part(() => waitingLetters(db, maxWaitingCases), { items: [], total: 0, letters: 0 }),
    otherToPost: part(() => countsOutsideNeeds(db), countByKind([])),
    toCheck: part(() => toCheckOf(documentsToCheck(services)), { count: 0, update: null }),
    goodNews: part(() => goodNewsSince(db, addDays(day, -daysOfNews), maxGoodNews), []),
    memberCount: part(() => countMembers(db), 0),
    actionsThisMonth: part(() => countOfDays(db, month.from, month.to), 0),
    takenBackThisMonth: part(() => takenBackCount(db, month, { caseIds: 'all', states: doneStates, practice: null }), 0),
    lastReport: part(() => listReports(db)[0] ?? null, null),
    dueReport: part(() => dueOf(dueReport(currentSettings(services).office, day, listReports(db)), db), null),
    nextEvent: part(() => nextEvent(db, day), null),
    // After all parts: properties are read in their order.
    hasUnread: hasUnread(),
  }
}

/** A group that did nothing in those days, and never reported them, is asked for nothing. */
const dueOf = (due: DueReport | null, db: ReadableDb): HomeOverview['dueReport'] => {
  if (due === null) return null
  const actions = countOfDays(db, due.period.from, due.period.to)
  return actions === 0 && due.state === 'not-saved' ? null : { ...due, actions }
}

export const homeHandlers: FeatureHandlers<'home'> = {
  'home.overview': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => ok(overviewOf(services)),
  },
}
