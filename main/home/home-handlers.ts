import { doneStates } from '../../core/action/types.ts'
import { addDays, dayFrom } from '../../core/day.ts'
import type { HomeOverview } from '../../core/home/overview.ts'
import { ok } from '../../core/result.ts'
import { isGroupNamed } from '../../core/pack/pack-settings.ts'
import { countOfDays, countsOutsideNeeds } from '../../db/actions.ts'
import { countByStatus } from '../../db/case-names.ts'
import { nextEvent } from '../../db/next-event.ts'
import { goodNewsSince } from '../../db/good-news.ts'
import { countMembers } from '../../db/members.ts'
import { casesComingUp, casesInNeed, waitingLetters } from '../../db/needs.ts'
import { outletsToAsk } from '../../db/outlet-needs.ts'
import { listReports } from '../../db/reports.ts'
import { takenBackCount } from '../../db/taken-back.ts'
import type { DocumentToCheck } from '../../preload/contract.ts'
import { documentsToCheck } from '../cases/documents-to-check.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing } from '../door/shapes.ts'
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

export const homeHandlers: FeatureHandlers<'home'> = {
  'home.overview': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => {
      const { db } = services
      const day = services.today()
      const month = { from: dayFrom(`${day.slice(0, 7)}-01`) ?? day, to: day }
      const { open: openCases, closed: closedCases } = countByStatus(db)
      return ok({
        today: day,
        isGroupSetUp: isGroupNamed(currentSettings(services)),
        openCases,
        closedCases,
        needs: [...casesInNeed(db, day, maxNeeds), ...outletsToAsk(db, day, maxNeeds)],
        comingUp: casesComingUp(db, day, maxComingUp),
        toPost: waitingLetters(db, maxWaitingCases),
        otherToPost: countsOutsideNeeds(db),
        toCheck: toCheckOf(documentsToCheck(services)),
        goodNews: goodNewsSince(db, addDays(day, -daysOfNews), maxGoodNews),
        memberCount: countMembers(db),
        actionsThisMonth: countOfDays(db, month.from, month.to),
        takenBackThisMonth: takenBackCount(db, month, { caseIds: 'all', states: doneStates, practice: null }),
        lastReport: listReports(db)[0] ?? null,
        nextEvent: nextEvent(db, day),
      })
    },
  },
}
