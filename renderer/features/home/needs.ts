import { deadlineOf } from '../../../core/case/deadline.ts'
import type { Day } from '../../../core/day.ts'
import type { CaseListItem, HomeOverview } from '../../../preload/contract.ts'

/** Something only a person can do now. */
export type Need =
  | { readonly kind: 'post'; readonly item: CaseListItem; readonly count: number; readonly daysLeft: number | null }
  | { readonly kind: 'write'; readonly item: CaseListItem; readonly daysLeft: number }
  | { readonly kind: 'late'; readonly item: CaseListItem; readonly daysLate: number }

const byDeadline = (one: CaseListItem, other: CaseListItem): number => (one.deadline ?? '9999').localeCompare(other.deadline ?? '9999')

/** What needs someone: what can still be met, soonest first; then what is late; then letters without a near deadline. */
export const needsOf = ({ openCases, lateCases, writtenNotPosted, today }: Pick<HomeOverview, 'openCases' | 'lateCases' | 'writtenNotPosted' | 'today'>): readonly Need[] => {
  const waiting = new Map(writtenNotPosted.map(({ caseId, count }) => [caseId, count]))
  const lateIds = new Set(lateCases.map(({ id }) => id))
  const running = openCases.filter(({ id }) => !lateIds.has(id)).toSorted(byDeadline)
  const state = (item: CaseListItem) => deadlineOf(item.deadline, today)
  const soon = running.filter((item) => state(item).state === 'soon')
  const unhurried = running.filter((item) => state(item).state !== 'soon')

  return [
    ...soon.map((item): Need => {
      const count = waiting.get(item.id) ?? 0
      return count > 0 ? { kind: 'post', item, count, daysLeft: state(item).days } : { kind: 'write', item, daysLeft: state(item).days }
    }),
    ...lateCases.toSorted(byDeadline).map((item): Need => ({ kind: 'late', item, daysLate: state(item).days })),
    ...unhurried.flatMap((item): Need[] => {
      const count = waiting.get(item.id) ?? 0
      return count > 0 ? [{ kind: 'post', item, count, daysLeft: null }] : []
    }),
  ]
}

/** Deadlines further off, soonest first. */
export const comingUp = (openCases: readonly CaseListItem[], today: Day, most: number): readonly CaseListItem[] =>
  openCases.filter((item) => deadlineOf(item.deadline, today).state === 'open').toSorted(byDeadline).slice(0, most)

/** How a case is called in a sentence: its people, or else its title. */
export const nameOf = ({ people, title }: Pick<CaseListItem, 'people' | 'title'>): string => (people === '' ? title : people)
