import { needOf } from '../../core/case/need.ts'
import { dayFrom } from '../../core/day.ts'
import type { HomeOverview } from '../../core/home/overview.ts'
import { ok } from '../../core/result.ts'
import { countOfDays } from '../../db/actions.ts'
import { countMembers } from '../../db/members.ts'
import { casesComingUp, casesInNeed, countOpenCases, waitingLetters } from '../../db/needs.ts'
import { listReports } from '../../db/reports.ts'
import type { DocumentToCheck } from '../../preload/contract.ts'
import { documentsToCheck } from '../cases/documents-to-check.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing } from '../door/shapes.ts'

const maxNeeds = 20
const maxComingUp = 6
const maxWaitingCases = 12

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
      const needs = casesInNeed(db, day, maxNeeds)
      return ok({
        today: day,
        cases: countOpenCases(db, day),
        needs: { items: needs.items.flatMap((item) => needOf(item, day) ?? []), total: needs.total },
        comingUp: casesComingUp(db, day, maxComingUp),
        toPost: waitingLetters(db, maxWaitingCases),
        toCheck: toCheckOf(documentsToCheck(services)),
        memberCount: countMembers(db),
        actionsThisMonth: countOfDays(db, dayFrom(`${day.slice(0, 7)}-01`) ?? day, day),
        lastReport: listReports(db)[0] ?? null,
      })
    },
  },
}
