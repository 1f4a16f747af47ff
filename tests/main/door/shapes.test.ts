import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exactPartial } from '../../../main/door/shapes.ts'

describe('an object of which each field may be left out', () => {
  const shape = exactPartial({ copies: z.int(), name: z.string().nullable() })

  it('takes any of its fields, and null only where the field does', () => {
    const given = [{}, { copies: 2 }, { name: null }, { copies: 0, name: 'Ines' }]
    expect(given.map((value) => shape.parse(value))).toEqual(given)
  })

  it('takes no undefined, which would put out a default that is spread before it', () => {
    expect([{ copies: undefined }, { copies: null }, { name: 1 }].map((value) => shape.safeParse(value).success)).toEqual([false, false, false])
  })
})
