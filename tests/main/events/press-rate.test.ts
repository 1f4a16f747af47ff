import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import type { ActionId, CaseId, EventId } from '../../../core/ids.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { tallyOf } from '../../../db/action-tally.ts'
import { connectionOf } from '../../../db/handle.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { createPackJobs } from '../../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../../main/packs/pack-events.ts'
import type { EventEntry } from '../../../core/event/types.ts'
import type { Answer } from '../../../preload/contract.ts'
import { keepCase } from '../../kit/kept-records.ts'
import { createBench, reopenBench, valueOf, type Bench } from '../../kit/services.ts'

const isSlow = process.env['VIGIL_SLOW'] !== undefined
const seconds = isSlow ? 60 : 3
const perSecond = 20
const presses = seconds * perSecond
/** Of each this many, one is sent a second time under its id, as after an answer that did not arrive. */
const resent = 5

let bench: Bench
let caseIds: readonly CaseId[]
let eventId: EventId
beforeEach(async () => {
  bench = createBench('2023-02-01', (services) => createPackJobs({ fork: createForkNode(), ...packEvents(services) }))
  caseIds = [keepCase(bench.db, 700), keepCase(bench.db, 701, { uaNumber: '13/24' })]
  eventId = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Winter letter evening', on: '2023-02-01' }, basedOn: null, cases: caseIds })).eventId
})
afterEach(() => bench.close())

const idOf = (number: number): ActionId => `01HX9000000000000000${String(number).padStart(6, '0')}` as ActionId

describe(`${perSecond} presses a second for ${seconds} s while packs are made${isSlow ? '' : ' (VIGIL_SLOW=1: 60 s)'}`, () => {
  it('are all on the disk once they are answered, none lost and none doubled', async () => {
    const made: string[] = []
    const makePacks = async (): Promise<void> => {
      const until = performance.now() + seconds * 1000
      for (let number = 0; performance.now() < until; number += 1) {
        const token = bench.services.files.keepPath(join(bench.folder, `pack-${number}.docx`))
        const { packId } = valueOf(await bench.call('packs.make', { choices: { ...defaultChoices, caseIds: [...caseIds], members: 'none', copies: 60 }, token }))
        made.push((await bench.services.jobs.whenDone(packId)).state)
      }
    }
    const send = (number: number): Promise<Answer<EventEntry>> =>
      bench.call('events.count', { eventId, entry: { id: idOf(number), caseId: caseIds[number % 2] as CaseId, kind: 'letter', count: 1, signatories: null, memberId: null, tableId: null } })
    const press = async (): Promise<readonly Answer<EventEntry>[]> => {
      const answers: Promise<Answer<EventEntry>>[] = []
      const start = performance.now()
      for (let number = 1; number <= presses; number += 1) {
        answers.push(send(number), ...(number % resent === 0 ? [send(number)] : []))
        await pause(Math.max(0, start + (number * 1000) / perSecond - performance.now()))
      }
      return Promise.all(answers)
    }
    const [answers] = await Promise.all([press(), makePacks()])
    expect([answers.filter(({ ok }) => !ok), new Set(answers.flatMap((answer) => (answer.ok ? [answer.value.id] : []))).size]).toEqual([[], presses])
    expect([made.length > 0, made.every((state) => state === 'ready')]).toEqual([true, true])
    bench = reopenBench(bench)
    const rows = connectionOf(bench.db).prepare('SELECT count(*) FROM action_events').pluck().get()
    expect([rows, caseIds.map((id) => tallyOf(bench.db, id).written), valueOf(await bench.call('events.totals', { eventId })).letters]).toEqual([presses, [presses / 2, presses / 2], presses])
  }, (seconds + 60) * 1000)
})
