import { deadlineOf } from '../../core/case/deadline.ts'
import { groupBy } from '../../core/group-by.ts'
import type { CaseId, OutletId } from '../../core/ids.ts'
import { balanceOf } from '../../core/outlet/balance.ts'
import { ledgerOf } from '../../core/outlet/ledger.ts'
import { outByCase, stillOut } from '../../core/outlet/still-out.ts'
import type { OutletEntry } from '../../core/outlet/types.ts'
import { itemsOf } from '../../db/case-list.ts'
import { countedByCodeElsewhere, entriesOf, lineWithoutCode, outletEntries } from '../../db/outlet-entries.ts'
import { printedForOutlets } from '../../db/outlet-printed.ts'
import { listOutlets, type KeptOutlet } from '../../db/outlets.ts'
import type { NearLetters, OutletCase, OutletListItem, OutletsOverview, OutletView, PrintedView, RangeView } from '../../preload/outlet-calls.ts'
import type { RangeLetters } from './code-range.ts'
import type { Services } from '../services.ts'

type Read = Pick<Services, 'db' | 'today'>

const listItem = (kept: KeptOutlet, entries: readonly OutletEntry[], { today }: Read): OutletListItem => ({ ...kept, balance: balanceOf(entries, today()) })

/** The names of cases, by id. */
const namesOf = ({ db }: Read, ids: readonly CaseId[]): ReadonlyMap<CaseId, OutletCase> =>
  new Map(itemsOf(db, [...new Set(ids)]).map(({ id, uaNumber, people, title }) => [id, { caseId: id, uaNumber, name: people === '' ? title : people }]))

const withName = (names: ReadonlyMap<CaseId, OutletCase>, caseId: CaseId): OutletCase => names.get(caseId) ?? { caseId, uaNumber: null, name: '' }

/** The oldest hand-out first. */
const byAge = (one: OutletListItem, other: OutletListItem): number =>
  (one.balance.oldestOn ?? '9').localeCompare(other.balance.oldestOn ?? '9') || one.shownName.localeCompare(other.shownName)

type Out = { readonly outlet: OutletListItem; readonly letters: ReadonlyMap<CaseId, number> }

const nearLetters = (services: Read, out: readonly Out[]): readonly NearLetters[] => {
  const today = services.today()
  const ids = [...new Set(out.flatMap(({ letters }) => [...letters].flatMap(([caseId, count]) => (count > 0 ? [caseId] : []))))]
  return itemsOf(services.db, ids).flatMap((item): readonly NearLetters[] => {
    const { isNear, days } = deadlineOf(item, today)
    const at = out.map(({ outlet, letters }) => ({ outletId: outlet.id, name: outlet.shownName, letters: letters.get(item.id) ?? 0 })).filter(({ letters }) => letters > 0)
    return isNear && item.status === 'open'
      ? [{ caseId: item.id, uaNumber: item.uaNumber, name: item.people === '' ? item.title : item.people, days, letters: at.reduce((sum, { letters }) => sum + letters, 0), at }]
      : []
  }).toSorted((one, other) => one.days - other.days)
}

/** All outlets with where their letters are. */
export const outletsOverview = (services: Read): OutletsOverview => {
  const entries = outletEntries(services.db)
  const out = listOutlets(services.db).map((kept) => {
    const own = entries.get(kept.id) ?? []
    return { outlet: listItem(kept, own, services), letters: outByCase(own) }
  })
  return { today: services.today(), outlets: out.map(({ outlet }) => outlet).toSorted(byAge), near: nearLetters(services, out) }
}

/** Letters of a case that may be among those that are out, though they were counted by their codes elsewhere. */
const countedElsewhere = ({ db }: Read, outletId: OutletId, entries: readonly OutletEntry[], caseId: CaseId): number => {
  const days = stillOut(entries).filter((one) => one.caseId === caseId && one.out > 0).map(({ on }) => on).toSorted()
  const [since, until] = [days[0], days.at(-1)]
  return since === undefined || until === undefined || lineWithoutCode(db, outletId, caseId) === undefined ? 0 : countedByCodeElsewhere(db, { caseId, since, until })
}

/** One outlet with its ledger. */
export const outletView = (services: Read, kept: KeptOutlet): OutletView => {
  const entries = entriesOf(services.db, kept.id)
  const names = namesOf(services, entries.flatMap(({ lines }) => lines.map(({ caseId }) => caseId)))
  return {
    ...listItem(kept, entries, services), today: services.today(), ledger: ledgerOf(entries), cases: [...names.values()],
    out: [...outByCase(entries)].flatMap(([caseId, letters]) => (letters > 0 ? [{ ...withName(names, caseId), letters, countedByCode: countedElsewhere(services, kept.id, entries, caseId) }] : [])),
  }
}

const namedLetters = (services: Read, byCase: ReadonlyMap<CaseId, number>): PrintedView['cases'] => {
  const names = namesOf(services, [...byCase.keys()])
  return [...byCase].map(([caseId, letters]) => ({ ...withName(names, caseId), letters }))
}

/** The letters between two codes, by case. */
export const rangeView = (services: Read, { codes, first, last, taken }: RangeLetters): RangeView => {
  const cases = namedLetters(services, new Map([...codes].map(([caseId, found]) => [caseId, found.length])))
  return { first, last, taken, cases, letters: cases.reduce((sum, { letters }) => sum + letters, 0) }
}

/** What finished packs have for outlets and nobody gave out yet. */
export const printedViews = (services: Read): readonly PrintedView[] =>
  printedForOutlets(services.db).map(({ letters, ...part }) => {
    return {
      ...part, letters: letters.length, first: letters[0]?.code ?? '', last: letters.at(-1)?.code ?? '',
      cases: namedLetters(services, new Map([...groupBy(letters, ({ caseId }) => caseId)].map(([caseId, found]) => [caseId, found.length]))),
    }
  })
