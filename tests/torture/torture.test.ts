import { describe, expect, it } from 'vitest'
import { allowsSmallDisks } from '../kit/small-disk.ts'
import { canRecord } from '../kit/power-cut/record.ts'
import { jumpClock } from './clock.ts'
import { damageData } from './damage.ts'
import { failCalls } from './failing-disk.ts'
import { fillDisk } from './full-disk.ts'
import { cutPower } from './power.ts'
import { tableOf } from './table.ts'
import type { Tally } from './tally.ts'
import type { Work } from './full-work.ts'
import { works } from './works.ts'

const workNamed = (name: string): Work => {
  const found = works.find((work) => work.name === name)
  if (!found) throw new Error(`There is no work ${name}`)
  return found
}
const held = (tally: Tally): readonly unknown[] => [tally.faults(), tally.tried() > 0]
const seed = 20_261_127

// The short form of `npm run torture`: the parts that no other test has, each with few tries.
describe('nothing is lost', () => {
  it.skipIf(!canRecord())('when the power is cut during a merge, or while a passphrase is changed (needs strace)', async () => {
    for (const work of [workNamed('merge'), workNamed('change a passphrase')]) expect([work.name, ...held(await cutPower(work, { seed, variants: 0 }))]).toEqual([work.name, {}, true])
  })

  it.skipIf(!canRecord())('which the test would see: files that are not synced before they are named are torn', async () => {
    const tally = await cutPower(workNamed('report'), { seed, variants: 0, change: (events) => events.filter((event) => event.kind !== 'sync' || !event.path.endsWith('.part')) })
    expect(tally.failed()).toBeGreaterThan(0)
  })

  it.skipIf(!allowsSmallDisks())('on a full disk (needs a disk in memory)', async () => {
    for (const name of ['import', 'report', 'restore']) expect([name, ...held(await fillDisk(workNamed(name), 48))]).toEqual([name, {}, true])
  })

  it.skipIf(!canRecord())('on a disk that fails (needs strace)', async () => {
    expect(held(await failCalls(workNamed('report'), { step: 1, most: 1, only: { calls: ['pwrite64', 'rename'], errors: ['EIO'] } }))).toEqual([{}, true])
  })

  it('by damage: the data are opened or refused, and a refused folder stays as it is', async () => {
    const tallies = await damageData(82, seed)
    expect(tallies.map((tally) => [tally.name, ...held(tally)])).toEqual([['opened', {}, true], ['refused', {}, true]])
  })

  it('when the clock is set back; by the clock alone the order would be wrong', async () => {
    expect([(await jumpClock(3, seed)).failed(), (await jumpClock(3, seed, false)).failed() > 0]).toEqual([0, true])
  })
})

describe('the table', () => {
  it('sums each kind, says how a part failed, and keeps controls apart', () => {
    const line = { kind: 'killed', work: 'save', mustFail: false, tried: 3, failed: 0, faults: {}, seed, on: '2026-11-27' }
    const table = tableOf([line, { ...line, work: 'merge', tried: 4, failed: 1, faults: { unsound: { count: 1, first: 'here' } } }, { ...line, work: 'twice', mustFail: true, failed: 2, faults: { 'half done': { count: 2, first: 'there' } } }])
    expect(table.split('\n').filter((text) => text.startsWith('| killed'))).toEqual([
      '| killed | 7 | 1 |', `| killed | save | 3 | 0 |  | ${seed} | 2026-11-27 |`, `| killed | merge | 4 | 1 | 1 unsound (first: here) | ${seed} | 2026-11-27 |`,
      `| killed | twice | 3 | 2 | 2 half done (first: there) | ${seed} | 2026-11-27 |`,
    ])
  })
})
