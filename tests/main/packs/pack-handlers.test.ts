import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../../core/case/types.ts'
import type { PackChoices } from '../../../core/pack/types.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { createPackJobs } from '../../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../../main/packs/pack-events.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, noToken, problemCode, valueOf } from '../../kit/services.ts'

let bench: Bench
let kept: Case
let out: string
beforeEach(async () => {
  bench = createBench('2023-02-01', (services) => createPackJobs({ fork: createForkNode(), ...packEvents(services) }))
  kept = await keepSampleCase(bench)
  out = join(bench.folder, 'out')
  mkdirSync(out)
})
afterEach(() => bench.close())

const choices = (more: Partial<PackChoices> = {}): PackChoices => ({
  ...defaultChoices, caseIds: [kept.id], members: 'none', copies: 3, parts: ['cover', 'case', 'letters', 'labels'], ...more,
})
const fileToken = (name = 'pack.docx') => bench.services.files.keepPath(join(out, name))
const packs = async () => valueOf(await bench.call('packs.list', null))

describe('planning', () => {
  it('answers the plan of members and copies and stores nothing', async () => {
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht' } }))
    const found = valueOf(await bench.call('packs.plan', { choices: choices({ members: 'all' }) }))
    if (!found.ok) throw new Error('No plan')
    expect([found.plan.counts.letters, found.plan.counts.targets, 'letters' in found.plan, found.plan.languages, await packs()]).toEqual([8, 2, false, ['en'], []])
  })

  it('names what keeps a pack from being made', async () => {
    const answers = [choices({ caseIds: [] }), choices({ copies: 0 }), choices({ caseIds: [bench.services.newId()] }), choices({ labelStock: 'none' })]
    const problems = []
    for (const wanted of answers) {
      const found = valueOf(await bench.call('packs.plan', { choices: wanted }))
      problems.push(found.ok ? 'plan' : found.problems.map(({ code }) => code)[0])
    }
    expect(problems).toEqual(['no-case', 'no-letters', 'unknown-case', 'unknown-stock'])
  })
})

describe('making', () => {
  it('writes the file, remembers the pack as ready, and opens and shows it', async () => {
    const { packId } = valueOf(await bench.call('packs.make', { choices: choices(), token: fileToken() }))
    expect((await packs()).map(({ state }) => state)).toEqual(['making'])
    await bench.services.jobs.whenDone(packId)
    const path = join(out, 'pack.docx')
    expect([(await packs()).map(({ id, state, fileNames }) => [id, state, fileNames]), readFileSync(path).subarray(0, 2).toString(), readdirSync(out)]).toEqual([[[packId, 'ready', ['pack.docx']]], 'PK', ['pack.docx']])
    valueOf(await bench.call('packs.open', { packId }))
    valueOf(await bench.call('packs.showInFolder', { packId }))
    expect([bench.desktop, bench.events.slice(-2)]).toEqual([{ printed: [], opened: [path], shown: [path], copied: [], mails: [] }, ['packs.changed', 'jobs.changed']])
    rmSync(path)
    expect(problemCode(await bench.call('packs.open', { packId }))).toBe('pack-file-gone')
  })

  it('says of a pack that another was written over it, and does not open the other in its place', async () => {
    const make = async (copies: number) => {
      const { packId } = valueOf(await bench.call('packs.make', { choices: choices({ copies }), token: fileToken() }))
      await bench.services.jobs.whenDone(packId)
      return packId
    }
    const [first, second] = [await make(3), await make(4)]
    expect((await packs()).map(({ id, fileState }) => [id, fileState])).toEqual([[second, 'there'], [first, 'replaced']])
    const answers = [await bench.call('packs.open', { packId: first }), await bench.call('packs.showInFolder', { packId: first })]
    expect([answers.map(problemCode), bench.desktop.opened, bench.desktop.shown]).toEqual([['pack-file-replaced', 'pack-file-replaced'], [], []])
  })

  it('leaves no file when it is cancelled', async () => {
    const { packId } = valueOf(await bench.call('packs.make', { choices: choices({ copies: 900 }), token: fileToken() }))
    valueOf(await bench.call('packs.cancel', { packId }))
    await bench.services.jobs.whenDone(packId)
    expect([(await packs())[0]?.state, readdirSync(out), problemCode(await bench.call('packs.open', { packId }))]).toEqual(['cancelled', [], 'pack-not-ready'])
  })

  it('refuses what cannot be made and stores nothing', async () => {
    valueOf(await bench.call('cases.setStatus', { caseId: kept.id, status: 'closed' }))
    const answers = [
      await bench.call('packs.make', { choices: choices(), token: fileToken() }),
      await bench.call('packs.make', { choices: choices(), token: noToken }),
      await bench.call('packs.make', { choices: choices(), token: bench.services.files.keepPath(join(out, 'none', 'pack.docx')) }),
      await bench.call('packs.cancel', { packId: bench.services.newId() }),
    ]
    expect([answers.map(problemCode), await packs(), existsSync(join(out, 'pack.docx'))]).toEqual([['plan-case-closed', 'file-gone', 'write-folder-missing', 'unknown-pack'], [], false])
  })
})
