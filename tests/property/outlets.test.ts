import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { OutletId } from '../../core/ids.ts'
import { emptyOutletDraft } from '../../core/outlet/make-outlet.ts'
import { rowsOf } from '../../db/handle.ts'
import { outletEntries } from '../../db/outlet-entries.ts'
import { getPack, setPackState } from '../../db/packs.ts'
import { fillBench, letter, type FullBench } from '../kit/full-bench.ts'
import { createBench, valueOf } from '../kit/services.ts'

const does = ['give', 'give-range', 'give-range', 'return', 'return', 'scan', 'scan', 'scan', 'scan', 'record', 'post', 'delete', 'undo'] as const
type Turn = { readonly does: (typeof does)[number]; readonly at: number; readonly pick: number; readonly count: number }
const turn: fc.Arbitrary<Turn> = fc.record({ does: fc.constantFrom(...does), at: fc.nat(1), pick: fc.nat(7), count: fc.integer({ min: 1, max: 4 }) })

/** A group with a pack of letters and two outlets. */
const start = async (): Promise<FullBench & { readonly codes: readonly string[] }> => {
  const bench = await fillBench(createBench())
  const { packId } = valueOf(await bench.call('packs.make', { choices: { ...bench.choices, copies: 8 }, token: bench.fileOf('eight.docx') }))
  setPackState(bench.db, packId, 'ready', [])
  for (const name of ['Mill Lane library', 'Larch Hill school']) valueOf(await bench.call('outlets.add', { draft: { ...emptyOutletDraft, name } }))
  return { ...bench, codes: getPack(bench.db, packId)?.plan.letters.map(({ code }) => code) ?? [] }
}

/** Makes one change as a person may; what is refused changes nothing. */
const make = async ({ call, kept, codes }: Awaited<ReturnType<typeof start>>, { does: what, at, pick, count }: Turn): Promise<unknown> => {
  const outlets = valueOf(await call('outlets.list', null)).outlets
  const outletId = outlets[at % Math.max(outlets.length, 1)]?.id ?? ('' as OutletId)
  const code = codes[pick] ?? ''
  const giving = { on: '2023-01-20', dueOn: '', packs: 1, lines: [], printed: null }
  switch (what) {
    case 'give': return call('outlets.giveOut', { outletId, giving: { ...giving, lines: [{ caseId: kept.id, perPack: count }] } })
    case 'give-range': return call('outlets.giveOut', { outletId, giving: { ...giving, range: { first: code, last: codes[(pick + count) % codes.length] ?? '' } } })
    case 'return': return call('outlets.recordReturn', { outletId, returned: { on: '2023-01-25', lines: [{ caseId: kept.id, back: count, posted: pick % 2, blank: 0, isRestMissing: false }] } })
    case 'scan': return call('outlets.countCode', { outletId, code, kind: count > 2 ? 'posted' : 'back' })
    case 'record': return call('actions.record', { draft: { ...letter, caseId: kept.id, count: 1, letterCode: code } })
    case 'post': {
      const waiting = valueOf(await call('actions.toPost', null))
      const one = waiting[pick % Math.max(waiting.length, 1)]
      return one && call('actions.setState', { actions: [{ id: one.id, count: Math.min(count, one.count) }], state: 'posted', route: 'group' })
    }
    case 'delete': return outlets.length > 1 ? call('outlets.delete', { outletId }) : undefined
    case 'undo': {
      const { undo } = valueOf(await call('undo.next', null))
      return undo && call('undo.undo', { step: undo.number, withIt: [] })
    }
  }
}

it('a letter of an outlet counts once, however it was given out and came back', async () => {
  await fc.assert(fc.asyncProperty(fc.array(turn, { minLength: 10, maxLength: 30 }), async (turns) => {
    const bench = await start()
    try {
      const { count: before = 0 } = rowsOf<{ count: number }>(bench.db, "SELECT sum(count) AS count FROM current_actions WHERE kind = 'letter'")[0] ?? {}
      for (const one of turns) {
        await make(bench, one)
        const twice = rowsOf(bench.db, "SELECT letter_code FROM current_actions WHERE letter_code IS NOT NULL GROUP BY letter_code HAVING count(*) > 1")
        const entries = [...outletEntries(bench.db).values()]
        const sum = (of: (kind: string) => boolean): number => entries.flat().flatMap(({ lines }) => lines).filter(({ kind }) => of(kind)).reduce((total, { count }) => total + count, 0)
        const byCode = entries.flat().flatMap(({ lines }) => lines.flatMap((line) => line.byCode)).reduce((total, { count }) => total + count, 0)
        const { count: counted = 0 } = rowsOf<{ count: number }>(bench.db, "SELECT sum(count) AS count FROM current_actions WHERE kind = 'letter'")[0] ?? {}
        const { count: loose = 0 } = rowsOf<{ count: number }>(bench.db, 'SELECT count(*) AS count FROM current_actions WHERE letter_code IS NOT NULL AND letter_code NOT IN (SELECT code FROM outlet_codes)')[0] ?? {}
        expect(twice).toEqual([])
        // Each counted letter came back as a number or by its code, or was never given out; and no more came back than went out.
        expect(counted - before).toBe(sum((kind) => kind === 'back' || kind === 'posted') + byCode + loose)
        expect(sum((kind) => kind !== 'given') + byCode).toBeLessThanOrEqual(sum((kind) => kind === 'given'))
      }
    } finally {
      bench.close()
    }
  }), { numRuns: 10 })
}, 120_000)
