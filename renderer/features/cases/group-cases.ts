import { deadlineOf } from '../../../core/case/deadline.ts'
import type { Day } from '../../../core/day.ts'
import type { FoundCase } from '../../../core/case/find-cases.ts'

type CaseGroupName = 'soon' | 'later' | 'no-deadline' | 'late' | 'closed'
export type CaseGroup = { readonly name: CaseGroupName; readonly cases: readonly FoundCase[] }

const order: readonly CaseGroupName[] = ['soon', 'later', 'no-deadline', 'late', 'closed']

const groupOf = (item: FoundCase, today: Day): CaseGroupName => {
  if (item.status === 'closed') return 'closed'
  const { state, isNear } = deadlineOf(item, today)
  if (state === 'none') return 'no-deadline'
  if (state === 'over') return 'late'
  return isNear ? 'soon' : 'later'
}

/** Cases in their groups, in the order given; empty groups are left out. */
export const groupCases = (cases: readonly FoundCase[], today: Day): readonly CaseGroup[] => {
  const groups = new Map<CaseGroupName, FoundCase[]>(order.map((name) => [name, []]))
  for (const item of cases) groups.get(groupOf(item, today))?.push(item)
  return [...groups].filter(([, members]) => members.length > 0).map(([name, members]) => ({ name, cases: members }))
}
