import { describe, expect, it } from 'vitest'
import { letterCode, parseLetterCode } from '../../../core/pack/code.ts'

describe('letterCode', () => {
  it('shows mark, place and a check character', () => {
    expect([1, 34, 999, 1000, 20_000].map((position) => letterCode('7KQM', position))).toEqual([
      '7KQM-001-8', '7KQM-034-E', '7KQM-999-V', '7KQM-1000-4', '7KQM-20000-7',
    ])
  })
})

describe('parseLetterCode', () => {
  it.each(['7KQM-034-E', ' 7kqm-034-e ', '7KQM 034 E', '7kqm034e', '7KQM-O34-E', '7kqm 034e', '7kqm034 e', '7kqm 034-e', '7kqm - 034 - e', '7kqm  034\te'])('reads %s', (typed) => {
    expect(parseLetterCode(typed)).toEqual({ ok: true, value: { mark: '7KQM', position: 34 } })
  })

  it('takes I and L for 1', () => {
    expect([parseLetterCode('7KQM-00I-8'), parseLetterCode('7KQM-00l-8')]).toEqual([
      { ok: true, value: { mark: '7KQM', position: 1 } }, { ok: true, value: { mark: '7KQM', position: 1 } },
    ])
  })

  it.each(['', 'letter', '7KQM-34-E', '7KQM-000-0', '7KQM0-34-E', '7KQM-034', '7KQM-0034-E', '7KUM-034-E', '7KQM034-E', '7KQM-034E'])('refuses %j as no code', (typed) => {
    expect(parseLetterCode(typed)).toEqual({ ok: false, problem: 'not-a-code' })
  })

  it.each(['7KQM-035-E', '7KMQ-034-E', '7KQM-304-E', '7KQM-034-F'])('says that %s is mistyped', (typed) => {
    expect(parseLetterCode(typed)).toEqual({ ok: false, problem: 'mistyped' })
  })
})
