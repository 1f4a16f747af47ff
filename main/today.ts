import { dayOf, type Day } from '../core/day.ts'

/** Today in local time, not UTC. The only place that asks the clock for a day. */
export const todayByClock = (): Day => {
  const now = new Date()
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (!day) throw new Error('The clock of this computer shows no day')
  return day
}
