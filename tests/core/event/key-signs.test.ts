import { expect, it } from 'vitest'
import { caseKeys, signFrom, usualSign } from '../../../core/event/key-signs.ts'

it('the keys of a case are those of its place among eight, with the signs of the keyboard', () => {
  const french: Readonly<Record<string, string>> = { KeyQ: 'A', KeyW: 'Z' }
  expect([0, 1, 7, 8].map((place) => caseKeys(place, usualSign))).toEqual([{ letter: 1, card: 'Q' }, { letter: 2, card: 'W' }, { letter: 8, card: 'I' }, { letter: 1, card: 'Q' }])
  expect([0, 1, 2].map((place) => caseKeys(place, (code) => french[code] ?? usualSign(code)).card)).toEqual(['A', 'Z', 'E'])
})

it('signs that a keyboard gave are those of its card keys; others are the usual ones', () => {
  const signOf = signFrom(['A', 'Z'])
  expect([['KeyQ', 'KeyW', 'KeyE', 'Minus'].map(signOf), signFrom([])('KeyQ')]).toEqual([['A', 'Z', 'E', '-'], 'Q'])
})
