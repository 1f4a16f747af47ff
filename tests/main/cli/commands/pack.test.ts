import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultChoices } from '../../../../core/pack/pack-choices.ts'
import { makePackNow } from '../../../../main/cli/commands/pack.ts'
import { createPackJobs } from '../../../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../../../main/packs/pack-events.ts'
import { keepSampleCase } from '../../../kit/kept-case.ts'
import type { Bench } from '../../../kit/services.ts'
import { createBench } from '../../../kit/services.ts'

/** What happens around the end of a worker that Ctrl+C ends while it is only starting: it says nothing. */
type Ending = (end: () => void, press: () => void) => void

let bench: Bench
const ending: { run: Ending } = { run: (end) => end() }
let press: () => void = () => undefined
beforeEach(() => {
  bench = createBench('2023-02-01', (services) => createPackJobs({
    fork: () => {
      let ended: () => void = () => undefined
      return { send: ({ type }) => void (type === 'make' && setTimeout(() => ending.run(ended, press), 5)), onMessage: () => undefined, onExit: (listener) => void (ended = listener), kill: () => undefined }
    },
    ...packEvents(services),
  }))
})
afterEach(() => bench.close())

const madeWith = async (run: Ending): Promise<unknown> => {
  ending.run = run
  const { id } = await keepSampleCase(bench)
  const io = { stdout: () => undefined, stderr: () => undefined, stdin: async () => new Uint8Array(), onInterrupt: (listener: () => void) => {
    press = listener
    return () => void (press = () => undefined)
  } }
  const outcome = await makePackNow({ ...bench.services, lastPackProblem: () => null }, io, { ...defaultChoices, caseIds: [id], members: 'none', copies: 3, parts: ['letters'] }, join(bench.folder, 'pack.docx'))
  return outcome.kind === 'refused' ? outcome.problem.code : outcome.kind
}

describe('a pack whose worker ends without a word', () => {
  it('was cancelled where the key came before that end', async () => {
    expect(await madeWith((end, key) => { key(); end() })).toBe('write-cancelled')
  })

  it('was cancelled where the key comes just after it: Ctrl+C reaches the worker as well', async () => {
    expect(await madeWith((end, key) => { end(); setTimeout(key, 20) })).toBe('write-cancelled')
  })

  it('has stopped unexpectedly without a key', async () => {
    expect(await madeWith((end) => end())).toBe('pack-stopped')
  })
})
