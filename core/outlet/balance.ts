import { addDays, daysBetween, type Day } from '../day.ts'
import { stillOut, type StillOut } from './still-out.ts'
import type { OutletEntry, ReturnKind, TakenBack } from './types.ts'

type TakenBackSums = Readonly<Record<TakenBack['kind'], number>>

/** Where the letters of an outlet are. */
export type Balance = Readonly<Record<ReturnKind, number>> & {
  /** Still at the outlet, or with those who took them home. */
  readonly out: number
  /** What people signed there this year, on sheets and cards: no letters. */
  readonly signed: number
  /** What was counted this year and counts no more, by what it was. */
  readonly takenBack: TakenBackSums
  /** Packs that these letters fill. */
  readonly packsOut: number
  /** The letters of the year: what came back, was posted there or is not heard of, and what is still out. */
  readonly letters: number
  /** The oldest hand-out of which letters are out. */
  readonly oldestOn: Day | null
  /** The first day on which letters that are out should be back. */
  readonly dueOn: Day | null
  /** When somebody last asked about them, since the oldest hand-out. */
  readonly askedOn: Day | null
}

type Sums = Readonly<Record<ReturnKind | 'signed', number>>
const none: Sums = { missing: 0, blank: 0, posted: 0, back: 0, signed: 0 }

/** The sums of a year, by what became of the letters. */
const returnedIn = (entries: readonly OutletEntry[], year: string): Sums => {
  const sums = { ...none }
  for (const { on, lines } of entries) {
    for (const { kind, count, byCode } of lines) {
      if (kind !== 'given') sums[kind] += on.startsWith(year) ? count : 0
      for (const counted of byCode) sums[counted.kind] += counted.on.startsWith(year) ? counted.count : 0
    }
  }
  return sums
}

const takenBackIn = (entries: readonly OutletEntry[], year: string): TakenBackSums => {
  const sums = { back: 0, posted: 0, signed: 0 }
  for (const { kind, on, count } of entries.flatMap(({ lines }) => lines.flatMap(({ takenBack }) => takenBack))) sums[kind] += on.startsWith(year) ? count : 0
  return sums
}

const packsOf = (entries: readonly OutletEntry[], open: readonly StillOut[]): number =>
  entries.reduce((sum, { id, packs, lines }) => {
    const out = open.reduce((letters, one) => (one.entryId === id ? letters + one.out : letters), 0)
    const given = lines.reduce((letters, { count }) => letters + count, 0)
    return packs === null || given === 0 ? sum : sum + Math.ceil((out * packs) / given)
  }, 0)

const firstOf = (days: readonly (Day | null)[]): Day | null => days.filter((day) => day !== null).toSorted()[0] ?? null

/** The balance of an outlet in the year of a day. */
export const balanceOf = (entries: readonly OutletEntry[], today: Day): Balance => {
  const open = stillOut(entries).filter(({ out }) => out > 0)
  const out = open.reduce((sum, one) => sum + one.out, 0)
  const returned = returnedIn(entries, today.slice(0, 4))
  const oldestOn = firstOf(open.map(({ on }) => on))
  const asked = entries.filter(({ kind, on }) => kind === 'asked' && oldestOn !== null && on >= oldestOn).map(({ on }) => on).toSorted()
  return {
    ...returned, takenBack: takenBackIn(entries, today.slice(0, 4)), out, packsOut: packsOf(entries, open), letters: returned.back + returned.posted + returned.missing + out,
    oldestOn, dueOn: firstOf(open.map(({ dueOn }) => dueOn)), askedOn: asked.at(-1) ?? null,
  }
}

/** After so many days without an answer an outlet is asked again. */
const askAgainAfter = 7

/** How many days letters are overdue; null where none are, or where somebody asked lately. */
export const daysOverdue = ({ dueOn, askedOn }: Pick<Balance, 'dueOn' | 'askedOn'>, today: Day): number | null => {
  if (dueOn === null || dueOn >= today) return null
  return askedOn !== null && addDays(askedOn, askAgainAfter) > today ? null : daysBetween(dueOn, today)
}
