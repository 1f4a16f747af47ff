import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answer } from '../../../main/door/answer.ts'
import { handlers } from '../../../main/handlers.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

describe('answer', () => {
  it('runs a call and answers its value', async () => {
    expect(await bench.callAnyhow('members.list', { search: '' })).toEqual({ ok: true, value: [] })
  })

  it('refuses unknown names, those of every object too', async () => {
    const names = ['cases.burn', '', 'constructor', '__proto__', 'toString']
    const answers = await Promise.all(names.map((name) => bench.callAnyhow(name, null)))
    expect(answers.map((found) => !found.ok && found.problem.code)).toEqual(names.map(() => 'unknown-call'))
  })

  it('names the broken field and never its value', async () => {
    expect(await bench.callAnyhow('members.list', { search: 7_011_970 })).toEqual({
      ok: false,
      problem: {
        code: 'bad-input',
        values: { fields: ['search'] },
        dataSafety: 'nothing-changed',
      },
    })
  })

  it('says of a folder of copies that it cannot be read, where the copies are asked for', async () => {
    rmSync(join(bench.folder, 'backups'), { recursive: true, force: true })
    writeFileSync(join(bench.folder, 'backups'), 'no folder')
    const codes = await Promise.all((['backups.state', 'backups.list'] as const).map(async (name) => {
      const found = await bench.callAnyhow(name, null)
      return !found.ok && found.problem.code
    }))
    expect([codes, bench.errors.length]).toEqual([['copy-cannot-read', 'copy-cannot-read'], 2])
  })

  it('turns a throw into an answer with the id of its entry in the log', async () => {
    const fault = new Error('planted fault')
    const broken = { ...handlers, 'app.info': { parse: (input: unknown) => z.null().parse(input), changes: [] as const, run: () => { throw fault } } }
    const found = await answer(broken, bench.services, 'app.info', null)
    expect([!found.ok && found.problem.code, !found.ok && found.problem.values, bench.errors]).toEqual(['unexpected', { errorId: 'E-1' }, [fault]])
  })
})
