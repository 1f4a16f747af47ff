import { deadlineOf } from '../../../core/case/deadline.ts'
import type { Day } from '../../../core/day.ts'
import type { CaseListItem } from '../../../preload/contract.ts'

export type CaseGroupName = 'soon' | 'open' | 'no-deadline' | 'late' | 'closed'
export type CaseGroup = { readonly name: CaseGroupName; readonly cases: readonly CaseListItem[] }

const order: readonly CaseGroupName[] = ['soon', 'open', 'no-deadline', 'late', 'closed']

const groupOf = (item: CaseListItem, today: Day): CaseGroupName => {
  if (item.status === 'closed') return 'closed'
  const { state } = deadlineOf(item.deadline, today)
  return state === 'none' ? 'no-deadline' : state
}

/** Cases in the order a coordinator needs them: what can still be met first, soonest at the top. Empty groups are left out. */
export const groupCases = (cases: readonly CaseListItem[], today: Day): readonly CaseGroup[] =>
  order
    .map((name) => ({
      name,
      cases: cases
        .filter((item) => groupOf(item, today) === name)
        .toSorted((a, b) => (a.deadline ?? '').localeCompare(b.deadline ?? '') || a.title.localeCompare(b.title)),
    }))
    .filter((group) => group.cases.length > 0)
