import { describe, expect, it } from 'vitest'
import { comingUp, nameOf, needsOf } from '../../../renderer/features/home/needs.ts'
import { sampleCases, sampleToday } from '../../kit/sample-values.ts'

const open = sampleCases.filter(({ status, deadline }) => status === 'open' && (deadline ?? '9') >= sampleToday)
const late = sampleCases.filter(({ status, deadline }) => status === 'open' && deadline !== null && deadline < sampleToday)
const waiting = sampleCases.filter(({ tally }) => tally.written > 0).map(({ id, uaNumber, people, tally }) => ({ caseId: id, uaNumber, label: people, count: tally.written }))

describe('what needs someone now', () => {
  it('puts near deadlines first, then late cases, then letters that only wait for the post', () => {
    const needs = needsOf({ openCases: open, lateCases: late, writtenNotPosted: waiting, today: sampleToday })
    expect(needs.map((need) => [need.kind, need.item.uaNumber, need.kind === 'late' ? need.daysLate : need.daysLeft])).toEqual([
      ['post', '41/26', 4], ['late', '29/26', 3], ['post', '87/26', null], ['post', '63/26', null], ['post', '102/26', null],
    ])
  })

  it('asks to write where a near deadline has no letters waiting', () => {
    const needs = needsOf({ openCases: open, lateCases: [], writtenNotPosted: [], today: sampleToday })
    expect(needs.map(({ kind, item }) => [kind, item.uaNumber])).toEqual([['write', '41/26']])
  })

  it('counts a late case once, though it may be among the open ones too', () => {
    const needs = needsOf({ openCases: [...open, ...late], lateCases: late, writtenNotPosted: [], today: sampleToday })
    expect(needs.map(({ kind, item }) => [kind, item.uaNumber])).toEqual([['write', '41/26'], ['late', '29/26']])
  })

  it('lists the deadlines further off, soonest first and not more than asked for', () => {
    expect(comingUp(open, sampleToday, 3).map(({ uaNumber }) => uaNumber)).toEqual(['87/26', '63/26', '102/26'])
  })

  it('calls a case by its people, or else its title', () => {
    expect([nameOf({ people: 'Ilse Tamoro', title: 'Teacher beaten' }), nameOf({ people: '', title: 'Teacher beaten' })]).toEqual(['Ilse Tamoro', 'Teacher beaten'])
  })
})
