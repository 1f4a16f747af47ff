import { describe, expect, it } from 'vitest'
import { labelRowsOf } from '../../../documents/pack/label-texts.ts'
import { packCase, packPlan, packTarget } from '../../kit/pack-sample.ts'

const short = ['Calle Uno 5', 'Lima 15001']
const wide = ['Ministry of Justice, Constitutional Affairs and Public Administration', 'Avenida Libertador General 1449, Piso 5', 'Lima 15001']
const endless = Array.from({ length: 12 }, (_, index) => `Line ${index + 1} of an address that no label has room for`)

const rowsOf = (...addresses: readonly (readonly string[])[]): ReturnType<typeof labelRowsOf> =>
  labelRowsOf(packPlan({
    cases: [packCase({ targets: addresses.map((postalLines, index) => packTarget(index + 1, { postalLines: [...postalLines] })) })], members: [],
    choices: { parts: ['labels'], labelStock: 'L7160', labelStart: 2, copies: 1 },
  }))

describe('labels of a pack', () => {
  it('have each the largest type that fits their own address', () => {
    const { rows, variants } = rowsOf(short, wide)
    expect(rows.map(({ texts, variant }) => texts.map((text, column) => [text.split('\n').at(-2) ?? '', variants[variant]?.[column]?.size]))).toEqual([
      [['', 10.5], ['Lima 15001', 10.5], ['Lima 15001', 10]],
    ])
  })

  it('have no part of an address that does not fit, and the plan names it with what to take', () => {
    const { rows } = rowsOf(short, endless)
    expect(rows.map(({ texts }) => texts.map((text) => text === ''))).toEqual([[true, false, true]])
  })

  it('share their looks where rows have the same', () => {
    const { rows, variants } = rowsOf(...Array.from({ length: 11 }, () => short))
    expect([rows.length, variants.length, rows.map(({ variant }) => variant)]).toEqual([4, 1, [0, 0, 0, 0]])
  })
})
