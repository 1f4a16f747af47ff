import { deadlineOf } from '../../../core/case/deadline.ts'
import type { Day } from '../../../core/day.ts'
import type { FoundCase } from '../../../core/case/find-cases.ts'

export type CaseGroupName = 'soon' | 'open' | 'no-deadline' | 'late' | 'closed'
export type CaseGroup = { readonly name: CaseGroupName; readonly cases: readonly FoundCase[] }

const order: readonly CaseGroupName[] = ['soon', 'open', 'no-deadline', 'late', 'closed']

const groupOf = (item: FoundCase, today: Day): CaseGroupName => {
  if (item.status === 'closed') return 'closed'
  const { state } = deadlineOf(item.deadline, today)
  return state === 'none' ? 'no-deadline' : state
}

/** Cases in the order a coordinator needs them: what can still be met first, soonest at the top. Empty groups are left out. */
export const groupCases = (cases: readonly FoundCase[], today: Day): readonly CaseGroup[] =>
  order
    .map((name) => ({
      name,
      cases: cases
        .filter((item) => groupOf(item, today) === name)
        .toSorted((a, b) => (a.deadline ?? '').localeCompare(b.deadline ?? '') || a.title.localeCompare(b.title)),
    }))
    .filter((group) => group.cases.length > 0)
