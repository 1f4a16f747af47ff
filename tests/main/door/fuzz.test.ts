import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDatabase } from '../../../db/check.ts'
import { handlers } from '../../../main/handlers.ts'
import type { CallName } from '../../../preload/contract.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, valueOf } from '../../kit/services.ts'
import { wordsIn } from '../../../words/words.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'

const en = wordsIn('en')

const names = Object.keys(handlers) as readonly CallName[]
/** Calls that change something; those of them that take nothing have `null` as their one valid input. */
const changing: ReadonlySet<CallName> = new Set(names.filter((name) => handlers[name].changes.length > 0))

let bench: Bench
let ids: readonly string[]
beforeAll(async () => {
  bench = createBench()
  const kept = await keepSampleCase(bench)
  ids = [kept.id, ...kept.targets.map(({ id }) => id), '01HX0000000000000000999999', '', '00', 'x'.repeat(26)]
})
afterAll(() => bench.close())

const state = async () => JSON.stringify([
  checkDatabase(bench.db).counts,
  valueOf(await bench.call('cases.list', { search: '', status: 'all' })),
  await bench.call('cases.get', { caseId: ids[0] as never }),
  await bench.call('cases.history', { caseId: ids[0] as never }),
  valueOf(await bench.call('settings.get', null)),
])

const fieldNames = [
  'caseId', 'caseIds', 'token', 'draft', 'text', 'search', 'status', 'revision', 'attachTo', 'choices', 'period', 'from', 'to', 'formats', 'settings',
  'actionIds', 'state', 'route', 'limit', 'includeVoided', 'packId', 'memberId', 'importId', 'headcount', 'remarks', 'edit', 'part', 'id', 'reply', 'check', 'outcome', 'news', 'on', 'targetId',
  'sourceId', 'attachmentId', 'encoding', 'choice', 'filter', '__proto__', 'constructor',
]
const leaf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }), fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined, 'all', 'open', 'posted', '2023-01-20', '2023-02-30', '"*(', 'a*', "' OR 1"),
  fc.nat(6).map((index) => ids[index] ?? ''), fc.bigInt(),
)
const payload = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.constantFrom(...fieldNames), tie('value'), { maxKeys: 5 })),
})).value

describe('payloads of any shape on every call', () => {
  it('are answered without a throw and never reach the data', async () => {
    const before = await state()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), payload, async (name, input) => {
        fc.pre(!(input === null && changing.has(name)))
        const found = await bench.callAnyhow(name, input)
        if (!found.ok) expect(found.problem.code).not.toBe('unexpected')
        if (!found.ok) expect(Object.values(problemSentences(found.problem, en)).every((sentence) => sentence.endsWith('.'))).toBe(true)
      }),
      { numRuns: 1_500 },
    )
    expect(bench.errors).toEqual([])
    // A status that happens to be valid may be set by a lucky payload; nothing else may differ.
    expect(await state()).toBe(before)
  })

  it('would be noticed: a valid call does change the data', async () => {
    const before = await state()
    valueOf(await bench.call('cases.setStatus', { caseId: ids[0] as never, status: 'closed' }))
    expect(await state()).not.toBe(before)
  })
})
