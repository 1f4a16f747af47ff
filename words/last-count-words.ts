import type { LastCount } from '../core/event/hours.ts'
import type { Messages } from './generated/messages.ts'

/** The number of the event before, at this hour or in all. */
export const lastCountWords = ({ kind, count, yearsAgo }: LastCount, { events: { mode } }: Pick<Messages, 'events'>): string =>
  (kind === 'hour' ? mode.lastAtHour({ count, yearsAgo }) : mode.lastInAll({ count, yearsAgo }))
