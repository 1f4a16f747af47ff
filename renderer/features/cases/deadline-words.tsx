import { deadlineOf } from '../../../core/case/deadline.ts'
import type { Day } from '../../../core/day.ts'
import type { CaseStatus } from '../../../core/case/types.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'

/** A deadline in a list: the days left, and the day below. */
export const DeadlineWords = ({ deadline, status, today, hasDay = true }: {
  readonly deadline: Day | null
  readonly status: CaseStatus
  readonly today: Day
  readonly hasDay?: boolean
}) => {
  const { cases: text, format } = useText()
  const { state, days } = deadlineOf(deadline, today)
  const day = hasDay && deadline && <span className="meta">{format.day(deadline, 'short')}</span>
  if (status === 'closed') return <span className="two-lines"><Badge tone="quiet" isPlain>{text.closedBadge}</Badge>{day}</span>
  if (state === 'none') return <span className="meta">{text.noDeadline}</span>
  const words = state === 'late' ? text.daysLate({ count: days }) : days === 0 ? text.lastDay : text.days({ count: days })
  return (
    <span className="two-lines">
      {state === 'open' ? <b>{words}</b> : <Badge tone={state === 'late' ? 'late' : 'soon'} isPlain>{words}</Badge>}
      {day}
    </span>
  )
}
