import { deadlineOf } from '../../../core/case/deadline.ts'
import type { CaseListItem } from '../../../core/case/list-item.ts'
import type { Day } from '../../../core/day.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'

/** A deadline in a list: the days left and whether post arrives late, and the day below. A closed case has no days left. */
export const DeadlineWords = ({ item, today, hasDay = true }: {
  readonly item: Pick<CaseListItem, 'deadline' | 'postDays' | 'isPostKnown' | 'status'>
  readonly today: Day
  readonly hasDay?: boolean
}) => {
  const { cases: text, format } = useText()
  const { state, days, isNear } = deadlineOf(item, today)
  const meta = format.series([hasDay && item.deadline && format.dayNear(item.deadline, today), state === 'arrives-late' && item.status === 'open' && text.arrivesLate])
  const below = meta !== '' && <span className="meta">{meta}</span>
  if (item.status === 'closed') return <span className="two-lines"><Badge tone="quiet" isPlain>{text.closedBadge}</Badge>{below}</span>
  if (state === 'none') return <span className="meta">{text.noDeadline}</span>
  const words = state === 'over' ? text.daysLate({ count: days }) : days === 0 ? text.lastDay : text.days({ count: days })
  return (
    <span className="two-lines">
      {state === 'over' ? <Badge tone="late" isPlain>{words}</Badge> : isNear ? <Badge tone="soon" isPlain>{words}</Badge> : <b>{words}</b>}
      {below}
    </span>
  )
}
