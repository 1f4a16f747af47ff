import { jumpClock } from './clock.ts'
import { damageData } from './damage.ts'
import { failCalls } from './failing-disk.ts'
import { fillDisk } from './full-disk.ts'
import { kill } from './kills.ts'
import { cutPower } from './power.ts'
import type { Tally } from './tally.ts'
import type { Work } from './full-work.ts'
import { save, upgrades, works } from './works.ts'
import type { DiskEvent } from '../kit/power-cut/events.ts'

/** How much of everything is tried. */
export type Size = {
  /** Random images for each moment, beside nothing and everything. */
  readonly variants: number
  readonly kills: number
  /** Pages of room between two tries on a full disk. */
  readonly pages: number
  /** Every so many calls one fails, up to the last. */
  readonly calls: { readonly step: number; readonly most: number }
  readonly damages: number
  readonly clocks: number
}

export const long: Size = { variants: 1, kills: 30, pages: 1, calls: { step: 4, most: 60 }, damages: 1000, clocks: 100 }

/** One line of the table: a kind of misfortune with a work. `mustFail`: a control, which shows that the test can fail. */
export type Part = { readonly kind: string; readonly work: string; readonly mustFail: boolean; readonly run: (seed: number, size: Size) => Promise<Tally> }

const withoutSyncs = (ending: string) => (events: readonly DiskEvent[]): readonly DiskEvent[] => events.filter((event) => event.kind !== 'sync' || !event.path.endsWith(ending))

const workNamed = (name: string): Work => {
  const found = works.find((work) => work.name === name)
  if (!found) throw new Error(`There is no work ${name}`)
  return found
}

const power = (work: Work): Part => ({ kind: 'power cut', work: work.name, mustFail: false, run: (seed, { variants }) => cutPower(work, { seed, variants }) })
const killed = (work: Work): Part => ({ kind: 'killed', work: work.name, mustFail: false, run: (seed, { kills }) => kill(work, kills, seed) })
const full = (work: Work): Part => ({ kind: 'full disk', work: work.name, mustFail: false, run: (_seed, { pages }) => fillDisk(work, pages) })
const failing = (work: Work): Part => ({ kind: 'failing disk', work: work.name, mustFail: false, run: (_seed, { calls }) => failCalls(work, calls) })

const damageOf = (outcome: 0 | 1, work: string): Part => ({
  kind: 'damage', work, mustFail: false,
  run: async (seed, { damages }) => {
    const tally = (await damageData(damages, seed))[outcome]
    if (!tally) throw new Error('Nothing was damaged')
    return tally
  },
})

const controls: readonly Part[] = [
  { kind: 'power cut', work: 'save, synchronous NORMAL', mustFail: true, run: (seed) => cutPower(save, { seed, variants: 0, argv: ['NORMAL'] }) },
  { kind: 'power cut', work: 'save, synchronous OFF', mustFail: true, run: (seed) => cutPower(save, { seed, variants: 1, argv: ['OFF'] }) },
  { kind: 'power cut', work: 'save, each entry written twice', mustFail: true, run: (seed) => cutPower(save, { seed, variants: 0, argv: ['twice'] }) },
  { kind: 'power cut', work: 'backup, copy not synced', mustFail: true, run: (seed) => cutPower(workNamed('backup'), { seed, variants: 1, change: withoutSyncs('.part') }) },
  { kind: 'power cut', work: 'report, files not synced', mustFail: true, run: (seed) => cutPower(workNamed('report'), { seed, variants: 1, change: withoutSyncs('.part') }) },
  { kind: 'killed', work: 'save, each entry written twice', mustFail: true, run: (seed) => kill(save, 2, seed, ['twice']) },
  { kind: 'clock', work: 'ids by the clock alone', mustFail: true, run: (seed, { clocks }) => jumpClock(clocks, seed, false) },
]

export const parts: readonly Part[] = [
  ...works.map(power), ...upgrades.map(power), ...works.map(full), ...works.map(killed), ...upgrades.map(killed), ...works.map(failing),
  damageOf(0, 'opened'), damageOf(1, 'refused'),
  { kind: 'clock', work: 'documents and Undo', mustFail: false, run: (seed, { clocks }) => jumpClock(clocks, seed) },
  ...controls,
]
