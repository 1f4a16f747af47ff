import { join } from 'node:path'
import type { OutletId } from '../../core/ids.ts'
import { emptyOutletDraft } from '../../core/outlet/make-outlet.ts'
import type { CodeRange, GivingDraft, OutletDraft } from '../../core/outlet/types.ts'
import { getPack, setPackState } from '../../db/packs.ts'
import type { CallInput, CallName } from '../../preload/contract.ts'
import type { FullBench } from './full-bench.ts'
import { valueOf } from './services.ts'

/** An invented outlet. */
export const library: OutletDraft = { ...emptyOutletDraft, name: 'Mill Lane library', contact: 'Hester, at the desk', phone: '01632 960 204', address: '2 Mill Lane\nMillrace ML1 2AB', lettersPerPack: 4 }

export const addLibrary = async ({ call }: Pick<FullBench, 'call'>): Promise<{ readonly outletId: OutletId }> => valueOf(await call('outlets.add', { draft: library }))

/** Three packs with four letters of the kept case in each. */
export const threePacks = ({ kept }: Pick<FullBench, 'kept'>): GivingDraft =>
  ({ on: '2023-01-20', dueOn: '2023-02-20', packs: 3, lines: [{ caseId: kept.id, perPack: 4 }], printed: null })

export const givenLibrary = async (bench: FullBench): Promise<{ readonly outletId: OutletId }> => {
  const { outletId } = await addLibrary(bench)
  valueOf(await bench.call('outlets.giveOut', { outletId, giving: threePacks(bench) }))
  return { outletId }
}

/** The letters that a pack printed for the library were given to it; their codes. */
export const printedLibrary = async (bench: Pick<FullBench, 'call' | 'choices' | 'db' | 'folder' | 'fileOf'>): Promise<{ readonly outletId: OutletId; readonly codes: readonly string[] }> => {
  const { call, choices, db, folder, fileOf } = bench
  const { packId } = valueOf(await call('packs.make', { choices: { ...choices, parts: [...choices.parts, 'takehome'], outlets: [library.name], outletCopies: 2 }, token: fileOf('take-home.docx') }))
  setPackState(db, packId, 'ready', [join(folder, 'out', 'take-home.docx')])
  const { outletId } = await addLibrary(bench)
  valueOf(await call('outlets.giveOut', { outletId, giving: { on: '2023-01-20', dueOn: '', packs: 1, lines: [], printed: { packId, outlet: 0 } } }))
  return { outletId, codes: getPack(db, packId)?.plan.letters.flatMap(({ code, outlet }) => (outlet === 0 ? [code] : [])) ?? [] }
}

/** The first and the last code of the pack on the bench. */
export const codesOf = ({ db, packId }: Pick<FullBench, 'db' | 'packId'>): CodeRange => {
  const codes = getPack(db, packId)?.plan.letters.map(({ code }) => code) ?? []
  return { first: codes[0] ?? '', last: codes.at(-1) ?? '' }
}

type OutletCall = Extract<CallName, `outlets.${string}`>

/** An input for every call about outlets. */
export const outletExamples: { readonly [Name in OutletCall]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'outlets.list': () => null,
  'outlets.get': givenLibrary,
  'outlets.printed': () => null,
  'outlets.range': async (bench) => codesOf(bench),
  'outlets.add': () => ({ draft: library }),
  'outlets.edit': async (bench) => ({ ...(await addLibrary(bench)), revision: 1, draft: { ...library, phone: '01632 960 205' } }),
  'outlets.delete': givenLibrary,
  'outlets.giveOut': async (bench) => ({ ...(await addLibrary(bench)), giving: threePacks(bench) }),
  'outlets.recordReturn': async (bench) => ({ ...(await givenLibrary(bench)), returned: { on: '2023-01-25', lines: [{ caseId: bench.kept.id, back: 7, posted: 2, blank: 1, isRestMissing: true }] } }),
  'outlets.countCode': async (bench) => {
    const { outletId, codes } = await printedLibrary(bench)
    return { outletId, code: codes[0] ?? '', kind: 'back' }
  },
  'outlets.savePost': async (bench) => ({ outletIds: [(await addLibrary(bench)).outletId], print: { on: 'labels', stock: 'L7160', startAt: 1 } }),
  'outlets.noteAsked': async (bench) => ({ outletIds: [(await givenLibrary(bench)).outletId] }),
}
