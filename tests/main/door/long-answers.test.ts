import { afterAll, beforeAll, expect, it } from 'vitest'
import { isLongAnswer, longAnswers } from '../../../core/long-answers.ts'
import { memberRowOf } from '../../../core/member/member-row.ts'
import { callExamples } from '../../kit/call-examples.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { createBench, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeAll(async () => { bench = await fillBench(createBench()) })
afterAll(() => bench.close())

it.each(longAnswers)('%s loses nothing as JSON text', async (name) => {
  const answer = await bench.callAnyhow(name, await callExamples[name](bench as never))
  expect(answer.ok).toBe(true)
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
})

it('leaves short answers, which may hold bytes, as they are', () => {
  expect([isLongAnswer('members.rows'), isLongAnswer('packs.preview')]).toEqual([true, false])
})

it('has a row for each member, in the same order', async () => {
  const members = valueOf(await bench.call('members.list', { search: '' }))
  expect(members.length).toBeGreaterThan(0)
  expect(valueOf(await bench.call('members.rows', { search: '' }))).toEqual(members.map(memberRowOf))
  expect(valueOf(await bench.call('members.rows', { search: 'nothing-like-this' }))).toEqual([])
})
