import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Case } from '../../../core/case/types.ts'
import { fitLetters } from '../../../core/pack/fit-letters.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { planPack } from '../../../core/pack/plan-pack.ts'
import type { PackChoices } from '../../../core/pack/types.ts'
import { getPack } from '../../../db/packs.ts'
import { writePack } from '../../../documents/pack/write-pack.ts'
import type { PackJobs } from '../../../main/jobs/pack-jobs.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, valueOf } from '../../kit/services.ts'
import { fonts } from '../../kit/write-pack-for-test.ts'

vi.mock('../../../core/pack/plan-pack.ts', { spy: true })
vi.mock('../../../core/pack/fit-letters.ts', { spy: true })

/** Writes packs in this process, so that all that is planned and fitted is counted here. */
const jobsHere = (): PackJobs => {
  const written: Promise<unknown>[] = []
  return {
    start: (plan, outPath, template, pictures) => void written.push(writePack(plan, outPath, { onProgress: () => undefined, isCancelled: () => false }, { fonts, template, pictures })),
    cancel: () => undefined,
    whenDone: async () => {
      await Promise.all(written)
      return { state: 'cancelled' }
    },
    runningCount: () => 0,
  }
}

let bench: Bench
let kept: Case
let choices: PackChoices
beforeEach(async () => {
  bench = createBench('2023-02-01', jobsHere)
  kept = await keepSampleCase(bench)
  choices = { ...defaultChoices, caseIds: [kept.id], members: 'none', copies: 3 }
  // Asked for once, so that the group's settings are there.
  valueOf(await bench.call('settings.get', null))
  vi.clearAllMocks()
})
afterEach(() => bench.close())

const show = async (more: Partial<PackChoices> = {}): Promise<void> => {
  valueOf(await bench.call('packs.plan', { choices: { ...choices, ...more } }))
}
const make = async () => {
  const { packId } = valueOf(await bench.call('packs.make', { choices, token: bench.services.files.keepPath(join(bench.folder, 'pack.docx')) }))
  await bench.services.jobs.whenDone(packId)
  return packId
}
const plans = (): number => vi.mocked(planPack).mock.calls.length
const fits = (): number => vi.mocked(fitLetters).mock.calls.length

describe('a pack that is shown, looked at and made', () => {
  it('is planned once, and its letters are fitted once', async () => {
    await show()
    valueOf(await bench.call('packs.preview', { choices, page: 1 }))
    await make()
    expect([plans(), fits()]).toEqual([1, 1])
  })

  it('is kept with its fits, so that making it again fits nothing', async () => {
    const packId = await make()
    vi.clearAllMocks()
    const plan = getPack(bench.db, packId)?.plan
    expect([plan?.fits.length, plan?.letters.map(({ fit }) => fit), fits()]).toEqual([2, [0, 0, 0, 1, 1, 1], 0])
  })

  it('is planned again for other choices, changed data and the next pack', async () => {
    await show()
    await show({ copies: 4 })
    const afterChoices = plans()
    valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision: kept.revision, edit: { part: 'rules', rules: ['do-not-name-organisation'], ownRules: [] } }))
    await show({ copies: 4 })
    const afterEdit = plans()
    const packIds = [await make(), await make()]
    expect([afterChoices, afterEdit, plans(), new Set(packIds).size]).toEqual([2, 3, 5, 2])
  })

  it('names the same problems again', async () => {
    const refused = await bench.call('packs.plan', { choices: { ...choices, caseIds: [] } })
    expect([refused, plans()]).toEqual([await bench.call('packs.plan', { choices: { ...choices, caseIds: [] } }), 1])
  })
})
