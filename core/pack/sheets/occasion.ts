import { dayInWords } from '../../day.ts'
import type { Occasion } from '../types.ts'
import type { SheetWords } from './sheet-words.ts'

const weekday = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

/** When an evening is, such as `Saturday 5 December 2026, 19:00 to 22:00`; empty where nothing is known. */
export const whenOf = (occasion: Occasion | null, { series, locale, cover }: Pick<SheetWords, 'series' | 'locale' | 'cover'>): string => {
  if (occasion === null) return ''
  const { day, startsAt, endsAt } = occasion
  const times = startsAt && endsAt ? cover.times({ start: startsAt, end: endsAt }) : startsAt ?? ''
  return series([day === null ? '' : dayInWords(day, locale, weekday), times])
}
