import { join } from 'node:path'
import type { Day } from '../../core/day.ts'
import type { CaseId, OutletId } from '../../core/ids.ts'
import { emptyOutletDraft } from '../../core/outlet/make-outlet.ts'
import { defaultChoices } from '../../core/pack/pack-choices.ts'
import { closeDatabase } from '../../db/database.ts'
import { getPack, setPackState } from '../../db/packs.ts'
import { keepCase } from './kept-records.ts'
import { createBench, valueOf } from './services.ts'

export type OutletData = { readonly folder: string; readonly outletIds: readonly OutletId[]; /** Codes of letters that the library got. */ readonly codes: readonly string[]; /** The code of a letter of the same pack that no outlet got. */ readonly loose: string; /** Codes of letters of a pack that was printed for nobody in particular. */ readonly group: readonly string[] }

type Given = { readonly on: string; readonly dueOn: string; readonly packs: number; readonly perPack: number; readonly caseAt: number }
type Returned = { readonly on: string; readonly caseAt: number; readonly back: number; readonly posted: number; readonly isRestMissing?: boolean }

const outlets: readonly { readonly name: string; readonly contact: string; readonly given: readonly Given[]; readonly returned: readonly Returned[] }[] = [
  {
    name: 'Larch Hill school', contact: 'Mr Abara, room 12',
    given: [{ on: '2026-09-01', dueOn: '2026-09-20', packs: 2, perPack: 14, caseAt: 0 }, { on: '2026-09-24', dueOn: '2026-10-22', packs: 2, perPack: 4, caseAt: 1 }],
    returned: [{ on: '2026-09-20', caseAt: 0, back: 18, posted: 6, isRestMissing: true }],
  },
  { name: 'Weir Market café', contact: 'Anouk, Saturdays', given: [{ on: '2026-10-31', dueOn: '2026-11-28', packs: 5, perPack: 4, caseAt: 0 }], returned: [{ on: '2026-11-05', caseAt: 0, back: 8, posted: 4 }] },
  { name: 'Old Dyeworks Hall', contact: 'Only at events', given: [], returned: [] },
]

/** A data folder with invented outlets, their ledgers and a printed pack to take home, and `groupLetters` letters of another pack; its database is closed again. */
export const makeOutletData = async (today: string, groupLetters = 0): Promise<OutletData> => {
  const { call, db, folder, services } = createBench(today)
  const caseIds: readonly CaseId[] = ['Teodora Vasín', 'Farid Nasserin'].map((name, index) =>
    keepCase(db, index + 1, { peopleAtRisk: [{ name, pronoun: null }], uaNumber: `${41 + index * 46}/26`, title: `${name} held`, deadline: (index === 0 ? '2026-11-16' : '2027-02-11') as Day }))
  const caseOf = (at: number): CaseId => caseIds[at] ?? ('' as CaseId)
  const add = async (name: string, contact: string, phone = ''): Promise<OutletId> => valueOf(await call('outlets.add', { draft: { ...emptyOutletDraft, name, contact, phone, lettersPerPack: 4 } })).outletId
  const outletIds: OutletId[] = []
  for (const { name, contact, given, returned } of outlets) {
    const outletId = await add(name, contact)
    outletIds.push(outletId)
    for (const { caseAt, perPack, ...giving } of given) valueOf(await call('outlets.giveOut', { outletId, giving: { ...giving, lines: [{ caseId: caseOf(caseAt), perPack }], printed: null } }))
    for (const { caseAt, on, ...back } of returned) valueOf(await call('outlets.recordReturn', { outletId, returned: { on, lines: [{ blank: 0, isRestMissing: false, ...back, caseId: caseOf(caseAt) }] } }))
  }
  const library = await add('Mill Lane library', 'Hester, at the desk', '01632 960 204')
  const { packId } = valueOf(await call('packs.make', { choices: { ...defaultChoices, caseIds: caseIds.slice(0, 1), members: 'none', copies: 1, parts: ['letters', 'takehome'], outlets: ['Mill Lane library'], outletCopies: 8 }, token: services.files.keepPath(join(folder, 'pack.docx')) }))
  setPackState(db, packId, 'ready', [join(folder, 'pack.docx')])
  valueOf(await call('outlets.giveOut', { outletId: library, giving: { on: '2026-11-02', dueOn: '2026-11-30', packs: 4, lines: [], printed: { packId, outlet: 0 } } }))
  const codes = getPack(db, packId)?.plan.letters.flatMap(({ code, outlet }) => (outlet === 0 ? [code] : [])) ?? []
  const loose = getPack(db, packId)?.plan.letters.find(({ outlet }) => outlet === null || outlet === undefined)?.code ?? ''
  for (const [index, code] of codes.slice(0, 3).entries()) valueOf(await call('outlets.countCode', { outletId: library, code, kind: index === 0 ? 'posted' : 'back' }))
  const group: string[] = []
  if (groupLetters > 0) {
    const made = valueOf(await call('packs.make', { choices: { ...defaultChoices, caseIds: caseIds.slice(1), members: 'none', copies: groupLetters }, token: services.files.keepPath(join(folder, 'group.docx')) }))
    setPackState(db, made.packId, 'ready', [join(folder, 'group.docx')])
    group.push(...(getPack(db, made.packId)?.plan.letters.map(({ code }) => code) ?? []))
  }
  valueOf(await call('settings.save', { settings: { ...valueOf(await call('settings.get', null)), groupName: 'Millrace Letter Group' } }))
  closeDatabase(db)
  return { folder, outletIds: [...outletIds, library], codes, loose, group }
}
