import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PackId } from '../../../core/ids.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import type { PackJobs, PackOutcome } from '../../../main/jobs/pack-jobs.ts'
import { createPackJobs } from '../../../main/jobs/pack-jobs.ts'
import type { ForkWorker, WorkerHandle } from '../../../main/jobs/worker-handle.ts'
import { packMember, packPlan } from '../../kit/pack-sample.ts'
import { makeTestFolder } from '../../kit/write-pack-for-test.ts'

let folder = makeTestFolder()
beforeEach(() => {
  folder = makeTestFolder()
})
afterEach(() => folder.remove())

type Watched = { readonly jobs: PackJobs; readonly states: string[]; readonly finished: PackOutcome[]; readonly doneCounts: number[] }

const watch = (fork: ForkWorker): Watched => {
  const states: string[] = []
  const finished: PackOutcome[] = []
  const doneCounts: number[] = []
  const jobs = createPackJobs({
    fork,
    onChange: (_id, state, { done }, problem) => {
      const said = problem === null ? state : `${state}: ${problem.code}`
      if (states.at(-1) !== said) states.push(said)
      doneCounts.push(done)
    },
    onFinished: (_id, outcome) => void finished.push(outcome),
  })
  return { jobs, states, finished, doneCounts }
}

/** A fake worker that sends the messages of the test, and ends when the test ends it. */
const puppet = () => {
  const listeners: { message: ((message: unknown) => void)[]; exit: (() => void)[] } = { message: [], exit: [] }
  const sent: string[] = []
  const exit = (): void => listeners.exit.splice(0).forEach((listener) => listener())
  const handle: WorkerHandle = {
    send: ({ type }) => void sent.push(type),
    onMessage: (listener) => void listeners.message.push(listener),
    onExit: (listener) => void listeners.exit.push(listener),
    kill: () => {
      sent.push('kill')
      exit()
    },
  }
  return { fork: () => handle, sent, exit, say: (message: unknown) => listeners.message.forEach((listener) => listener(message)) }
}

const plan = packPlan({ choices: { parts: ['letters'] } })
const manyMembers = Array.from({ length: 9000 }, (_, index) => packMember(index % 90, `Member ${index}`, true))
const bigPlan = packPlan({ members: manyMembers, choices: { parts: ['letters'], copies: 0, perFile: 0 } })

/** A pack of three files with this number of letters in each. */
const volumesPlan = (perFile: number) => packPlan({ choices: { parts: ['letters'], perFile } })
const contentsOf = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder.path).map((name) => [name, readFileSync(join(folder.path, name), 'latin1')]))

describe('a pack made by a worker process', () => {
  it('ends ready, with its file', async () => {
    const path = join(folder.path, 'pack.docx')
    const { jobs, states, finished, doneCounts } = watch(createForkNode())
    jobs.start(plan, path, null, {})
    expect([jobs.runningCount(), await jobs.whenDone(plan.packId), jobs.runningCount()]).toEqual([1, { state: 'ready', filePaths: [path] }, 0])
    expect([states, finished, readdirSync(folder.path), doneCounts.at(-1)]).toEqual([['making', 'ready'], [{ state: 'ready', filePaths: [path] }], ['pack.docx'], 6])
  })

  it('fails in a folder that is missing', async () => {
    const { jobs, states } = watch(createForkNode())
    jobs.start(plan, join(folder.path, 'gone', 'pack.docx'), null, {})
    expect([await jobs.whenDone(plan.packId), states]).toEqual([
      { state: 'failed', problem: { code: 'folder-missing' } }, ['making', 'failed: folder-missing'],
    ])
  })

  it.each([0, 60, 150, 300])('is gone without a trace when cancelled after %i ms', async (wait) => {
    const { jobs, states } = watch(createForkNode())
    jobs.start(bigPlan, join(folder.path, 'pack.docx'), null, {})
    await pause(wait)
    jobs.cancel(bigPlan.packId)
    expect([await jobs.whenDone(bigPlan.packId), states, readdirSync(folder.path)]).toEqual([{ state: 'cancelled' }, ['making', 'cancelled'], []])
  })

  it('stopped unexpectedly when the worker was killed, and its part is gone', async () => {
    const handles: WorkerHandle[] = []
    const fork = createForkNode()
    const { jobs } = watch((name) => {
      const handle = fork(name)
      handles.push(handle)
      return handle
    })
    jobs.start(bigPlan, join(folder.path, 'pack.docx'), null, {})
    for (let waited = 0; waited < 200 && readdirSync(folder.path).length === 0; waited += 1) await pause(10)
    expect(readdirSync(folder.path)).toEqual(['pack.docx.part'])
    handles[0]?.kill()
    expect([await jobs.whenDone(bigPlan.packId), readdirSync(folder.path)]).toEqual([{ state: 'stopped-unexpectedly' }, []])
  })
})

describe('a pack of several files to the name of an earlier one', () => {
  /** Makes the earlier pack of three files; answers its bytes. */
  const earlier = async () => {
    const { jobs } = watch(createForkNode())
    const first = volumesPlan(2)
    jobs.start(first, join(folder.path, 'pack.docx'), null, {})
    expect(await jobs.whenDone(first.packId)).toMatchObject({ state: 'ready' })
    return contentsOf()
  }

  it('leaves the earlier files as they were, byte for byte, when it ends half-way through naming', async () => {
    const before = await earlier()
    const { fork, say, exit } = puppet()
    const { jobs } = watch(fork)
    const next = volumesPlan(2)
    jobs.start(next, join(folder.path, 'pack.docx'), null, {})
    say({ type: 'naming' })
    exit()
    expect([await jobs.whenDone(next.packId), contentsOf()]).toEqual([{ state: 'stopped-unexpectedly' }, before])
  })

  it.each([
    ['as many', 2, ['pack (2)-1-of-3.docx', 'pack (2)-2-of-3.docx', 'pack (2)-3-of-3.docx']],
    ['fewer', 3, ['pack (2)-1-of-2.docx', 'pack (2)-2-of-2.docx']],
  ])('of %s files gets names of its own, which are not mixed with the earlier ones', async (_fewer, perFile, names) => {
    const before = await earlier()
    const { jobs } = watch(createForkNode())
    const next = packPlan({ choices: { parts: ['letters'], perFile }, codeMark: '9ABC' })
    jobs.start(next, join(folder.path, 'pack.docx'), null, {})
    expect([await jobs.whenDone(next.packId), readdirSync(folder.path), contentsOf()])
      .toEqual([{ state: 'ready', filePaths: names.map((name) => join(folder.path, name)) }, [...names, ...Object.keys(before)].toSorted(), expect.objectContaining(before)])
  })

  it('has names of its own beside a pack that is being made now', async () => {
    const { jobs } = watch(createForkNode())
    const other = packPlan({ packId: '01HX00000000000000000000P2' as PackId, choices: { parts: ['letters'] }, codeMark: '9ABC' })
    jobs.start(plan, join(folder.path, 'pack.docx'), null, {})
    jobs.start(other, join(folder.path, 'pack.docx'), null, {})
    await Promise.all([jobs.whenDone(plan.packId), jobs.whenDone(other.packId)])
    expect(readdirSync(folder.path)).toEqual(['pack (2).docx', 'pack.docx'])
  })
})

describe('a worker that misbehaves', () => {
  it('is ended when it does not answer a cancellation', async () => {
    const { fork, sent } = puppet()
    const { jobs } = watch(fork)
    jobs.start(plan, join(folder.path, 'pack.docx'), null, {})
    jobs.cancel(plan.packId)
    jobs.cancel(plan.packId)
    expect([await jobs.whenDone(plan.packId), sent]).toEqual([{ state: 'cancelled' }, ['make', 'cancel', 'kill']])
  })

  it('dies while naming: only files that have lost their part are of this pack, and they go', async () => {
    const { fork, say, exit } = puppet()
    const { jobs } = watch(fork)
    jobs.start(volumesPlan(2), join(folder.path, 'pack.docx'), null, {})
    writeFileSync(join(folder.path, 'pack-1-of-3.docx'), 'a volume of this pack')
    writeFileSync(join(folder.path, 'pack-2-of-3.docx'), 'a file that somebody put here meanwhile')
    writeFileSync(join(folder.path, 'pack-2-of-3.docx.part'), 'a volume of this pack')
    writeFileSync(join(folder.path, 'pack-3-of-3.docx.part'), 'a volume of this pack')
    say({ type: 'naming' })
    exit()
    expect([await jobs.whenDone(plan.packId), contentsOf()]).toEqual([{ state: 'stopped-unexpectedly' }, { 'pack-2-of-3.docx': 'a file that somebody put here meanwhile' }])
  })

  it('dies while naming one file: the earlier one of that name stays', async () => {
    const { fork, say, exit } = puppet()
    const { jobs } = watch(fork)
    jobs.start(plan, join(folder.path, 'pack.docx'), null, {})
    writeFileSync(join(folder.path, 'pack.docx'), 'an earlier pack')
    writeFileSync(join(folder.path, 'pack.docx.part'), 'a whole new pack')
    say({ type: 'naming' })
    exit()
    expect([await jobs.whenDone(plan.packId), contentsOf()]).toEqual([{ state: 'stopped-unexpectedly' }, { 'pack.docx': 'an earlier pack' }])
  })

  it('dies after naming: the pack is whole, and is kept', async () => {
    const { fork, say, exit } = puppet()
    const { jobs } = watch(fork)
    const path = join(folder.path, 'pack.docx')
    jobs.start(plan, path, null, {})
    writeFileSync(`${path}.part`, 'a whole new pack')
    say({ type: 'naming' })
    renameSync(`${path}.part`, path)
    exit()
    expect([await jobs.whenDone(plan.packId), contentsOf()]).toEqual([{ state: 'ready', filePaths: [path] }, { 'pack.docx': 'a whole new pack' }])
  })

  it('dies before: an earlier pack of that name stays', async () => {
    const { fork, say, exit } = puppet()
    const { jobs } = watch(fork)
    writeFileSync(join(folder.path, 'pack.docx'), 'an earlier pack')
    writeFileSync(join(folder.path, 'pack.docx.part'), 'half of a pack')
    jobs.start(plan, join(folder.path, 'pack.docx'), null, {})
    say('nonsense')
    exit()
    expect([await jobs.whenDone(plan.packId), readdirSync(folder.path)]).toEqual([{ state: 'stopped-unexpectedly' }, ['pack.docx']])
  })

  it('is not known when nobody started it', async () => {
    const { jobs } = watch(puppet().fork)
    jobs.cancel('01HX00000000000000000000P9' as PackId)
    await expect(jobs.whenDone('01HX00000000000000000000P9' as PackId)).rejects.toThrow('not started here')
  })
})
