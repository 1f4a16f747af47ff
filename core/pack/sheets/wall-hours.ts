import type { Occasion } from '../types.ts'

const counted = 4
const step = 30
const minutesOfDay = 24 * 60

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const timeOf = (minutes: number): string => `${String(Math.floor((minutes % minutesOfDay) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The times at which an evening's letters are counted on the wall, the last half hours before its end; empty to be written by hand where its times are not known or are too short. */
export const wallHours = (occasion: Pick<Occasion, 'startsAt' | 'endsAt'> | null): readonly string[] => {
  const { startsAt = null, endsAt = null } = occasion ?? {}
  if (startsAt === null || endsAt === null) return Array.from({ length: counted }, () => '')
  const start = minutesOf(startsAt)
  const end = minutesOf(endsAt) + (endsAt <= startsAt ? minutesOfDay : 0)
  if (end - start <= counted * step) return Array.from({ length: counted }, () => '')
  return Array.from({ length: counted }, (_, index) => timeOf(end - (counted - index) * step))
}
