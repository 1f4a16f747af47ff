import { expect, it } from 'vitest'
import { batchRows } from '../../../documents/pack/batch-rows.ts'
import { packMember, packPlan } from '../../kit/pack-sample.ts'

const members = [packMember(1, 'Tamsin Oyelaran', true)]
const codesOf = (plan: ReturnType<typeof packPlan>) => batchRows(plan, 450).map(({ codes, count }) => [codes, count])

it('the cover gives the codes of the evening, which no other target has, and counts what is to take home', () => {
  const plan = packPlan({ members, choices: { copies: 2, parts: ['cover', 'letters', 'takehome'], outlets: ['Library'], outletCopies: 4 } })
  const numbers = (batch: number, outlet: number | null) => plan.letters.filter((letter) => letter.batch === batch && letter.outlet === outlet).map(({ code }) => code)
  expect(codesOf(plan)).toEqual([0, 1].map((batch) => [[`${numbers(batch, null)[0]} to ${numbers(batch, null).at(-1)}`, '4 to take home'], '7']))
})

it('the cover gives one code where there is one letter, and no code where all are to take home', () => {
  expect(codesOf(packPlan({ members, choices: { copies: 0 } })).map(([codes]) => codes)).toEqual([[expect.stringMatching(/^7KQM-001-.$/u)], [expect.stringMatching(/^7KQM-002-.$/u)]])
  expect(codesOf(packPlan({ members: [], choices: { copies: 0, parts: ['cover', 'letters', 'takehome'], outlets: ['Library'], outletCopies: 1 } }))).toEqual([[['1 to take home'], '1'], [['1 to take home'], '1']])
})
