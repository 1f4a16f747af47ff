import { dayOf, type Day } from '../core/day.ts'
import type { Words } from '../words/words.ts'

/** The day of a moment in the time zone of this computer. */
const localDay = (at: Date): Day | undefined => dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate())

/** When a copy was made, as short as it can be: today with the time, this year without the year. Inside a sentence `today` has a small letter. */
export const copyTime = (madeAt: string, today: Day | null, { backup, format }: Words, place: 'alone' | 'in-sentence' = 'in-sentence'): string => {
  const at = new Date(madeAt)
  const day = localDay(at)
  if (day === undefined) return format.moment(at)
  if (day === today) return backup.today[place]({ time: format.time(at) })
  return today === null ? format.day(day, 'brief') : format.dayNear(day, today)
}

/** The time of day of a copy of an earlier day, of which there may be several; none where `copyTime` has it. */
export const timeOfEarlierDay = (madeAt: string, today: Day | null, { format }: Words): string | null => {
  const at = new Date(madeAt)
  return localDay(at) === today ? null : format.time(at)
}

/** When a copy was made, to the minute. */
export const copyMoment = (madeAt: string, today: Day | null, words: Words): string => {
  const [day, time] = [copyTime(madeAt, today, words), timeOfEarlierDay(madeAt, today, words)]
  return time === null ? day : words.backup.dayAndTime({ day, time })
}
