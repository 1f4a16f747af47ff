import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EveningKey } from '../../../core/event/evening-keys.ts'
import { scanGap, takeKey, type HeldKeys } from '../../../core/event/scan-keys.ts'
import { letterCode } from '../../../core/pack/code.ts'

const keyOf = (key: string): EveningKey => ({ code: key === 'Enter' ? 'Enter' : /\d/u.test(key) ? `Digit${key}` : key === '-' ? 'Minus' : `Key${key}`, key, hasShift: false })

type Typed = { readonly key: string; readonly gap: number }

/** Types keys with gaps between them; what is still held at the end is done, as the timer does. */
const typeAll = (typed: readonly Typed[]): { readonly keys: string; readonly scanned: readonly string[] } => {
  let held: HeldKeys = []
  let at = 0
  const keys: string[] = []
  const scanned: string[] = []
  for (const { key, gap } of typed) {
    at += gap
    const taken = takeKey(held, keyOf(key), at)
    held = taken.held
    keys.push(...taken.keys.map((one) => one.key))
    if (taken.scanned !== null) scanned.push(taken.scanned)
  }
  return { keys: [...keys, ...held.map((one) => one.key)].join(''), scanned }
}

const fast = (text: string): readonly Typed[] => [...text].map((key) => ({ key, gap: 8 }))

describe('a scanner', () => {
  it('types a code that ends with Enter, and no key of it counts', () => {
    const code = letterCode('QK4S', 1)
    expect(typeAll([{ key: '1', gap: 0 }, { key: '2', gap: 200 }, ...fast(code).map((one, index) => (index === 0 ? { ...one, gap: 200 } : one)), { key: 'Enter', gap: 8 }])).toEqual({ keys: '12', scanned: [code] })
  })

  it('is not heard in a mistyped code: its keys are keys', () => {
    const wrong = letterCode('QK4S', 1).replace(/.$/u, (last) => (last === '0' ? '1' : '0'))
    expect(typeAll([...fast(wrong), { key: 'Enter', gap: 8 }])).toEqual({ keys: `${wrong}Enter`, scanned: [] })
  })

  it('typed slowly by hand is no scanner', () => {
    const code = letterCode('QK4S', 1)
    expect(typeAll([...[...code].map((key) => ({ key, gap: scanGap + 1 })), { key: 'Enter', gap: scanGap + 1 }]).scanned).toEqual([])
  })

  it('never loses or doubles a key of a person, at any speed', () => {
    const some = fc.array(fc.record({ key: fc.constantFrom('1', '2', '9', 'Q', 'E', 'Enter', '-'), gap: fc.integer({ min: 1, max: 120 }) }), { maxLength: 40 })
    fc.assert(fc.property(some, (typed) => {
      const found = typeAll(typed)
      expect(found).toEqual({ keys: typed.map(({ key }) => key).join(''), scanned: [] })
    }))
  })
})
