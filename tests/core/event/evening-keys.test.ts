import { describe, expect, it } from 'vitest'
import { firstState, isBrowserKey, nameBoxKey, pressKey, type EveningAct, type EveningKey, type EveningState } from '../../../core/event/evening-keys.ts'

const room = { cases: 8, tables: 3 }
const expected = { planned: 84, people: 26 }

const signs: Readonly<Record<string, string>> = { Minus: '-', Period: '.', Comma: ',' }

/** A key by its place; `+` before it holds Shift. */
const keyOf = (code: string): EveningKey => {
  const plain = code.replace(/^\+/u, '')
  return { code: plain, key: /^(?:Digit|Key|Numpad)(.)$/u.exec(plain)?.[1]?.toLowerCase() ?? signs[plain] ?? plain, hasShift: code.startsWith('+') }
}

const pressAll = (codes: readonly string[], of = room, from: EveningState = firstState): { readonly state: EveningState; readonly acts: readonly EveningAct[] } => {
  let state = from
  const acts: EveningAct[] = []
  for (const code of codes) {
    const step = pressKey(state, keyOf(code), { ...expected, ...of })
    state = step.state
    if (step.act) acts.push(step.act)
  }
  return { state, acts }
}

const counted = (place: number, kind: string, count: number, more: object = {}) => ({ does: 'count', place, kind, count, signatories: null, table: null, ...more })

describe('the keys of an evening', () => {
  it.each([
    ['a letter', ['Digit1'], counted(0, 'letter', 1)],
    ['a letter by the number pad', ['Numpad8'], counted(7, 'letter', 1)],
    ['ten letters', ['+Digit2'], counted(1, 'letter', 10)],
    ['a card', ['KeyE'], counted(2, 'solidarity-card', 1)],
    ['ten cards', ['+KeyI'], counted(7, 'solidarity-card', 10)],
    ['an e-mail', ['KeyA', 'Digit4'], counted(3, 'email', 1)],
    ['ten signatures', ['KeyH', '+Digit4'], counted(3, 'petition-signature', 10)],
    ['a group letter', ['Digit9', 'Digit6', 'Digit1', 'Digit2', 'Enter'], counted(5, 'letter', 1, { signatories: 12 })],
    ['a pile', ['Minus', 'Digit3', 'Digit3', 'Digit7', 'Enter'], counted(2, 'letter', 37)],
    ['a pile from a table', ['Minus', 'Digit3', 'Digit3', 'Digit7', 'Tab', 'Digit3', 'Enter'], counted(2, 'letter', 37, { table: 2 })],
    ['a pile of signatures', ['KeyH', 'Minus', 'Digit3', 'Digit8', 'Enter'], counted(2, 'petition-signature', 8)],
    ['a mistyped pile', ['Minus', 'Digit3', 'Digit8', 'Digit8', 'Backspace', 'Enter'], counted(2, 'letter', 8)],
  ])('count %s', (_what, codes, act) => {
    expect(pressAll(codes)).toEqual({ state: firstState, acts: [act] })
  })

  it('count nothing where there is no case, and nothing after Esc', () => {
    expect(pressAll(['Digit8', 'KeyI', 'Minus', 'Digit8'], { cases: 7, tables: 0 }).acts).toEqual([])
    expect(pressAll(['Digit9', 'Digit6', 'Digit5', 'Escape', 'KeyA', 'Escape', 'Digit1']).acts).toEqual([counted(0, 'letter', 1)])
  })

  it('count no empty pile, no group letter without a number, and no number that begins with 0', () => {
    expect(pressAll(['Minus', 'Digit1', 'Enter', 'Digit0', 'Enter']).acts).toEqual([])
    expect(pressAll(['Digit9', 'Digit1', 'Enter', 'Digit0', 'Enter']).acts).toEqual([])
  })

  it.each([['Digit2', 'Period', 'Digit5'], ['Digit2', 'Comma', 'Digit5'], ['Minus', 'Digit5'], ['Digit1', 'KeyE', 'Digit2'], ['Digit1', 'Digit0', 'Digit0', 'Digit0', 'Digit0', 'Digit1']])('count nothing where %s%s%s is typed, and leave it to be changed', (...typed) => {
    for (const open of ['Minus', 'Digit9']) {
      const { state, acts } = pressAll([open, 'Digit1', ...typed, 'Enter', 'Enter'])
      expect([acts, state.panel]).toEqual([[], expect.objectContaining({ typed: typed.map((code) => keyOf(code).key).join(''), isAsked: false })])
      expect(pressAll([...typed.map(() => 'Backspace'), 'Digit7', 'Enter'], room, state).acts).toHaveLength(1)
    }
  })

  it.each([
    ['a pile over 500', ['Minus', 'Digit1', 'Digit5', 'Digit0', 'Digit1'], room, counted(0, 'letter', 501)],
    ['a pile of more than ten times the plan', ['Minus', 'Digit1', 'Digit7', 'Digit1'], { ...room, planned: 7 }, counted(0, 'letter', 71)],
    ['more signatories than ten times the people', ['Digit9', 'Digit1', 'Digit3', 'Digit1'], { ...room, people: 3 }, counted(0, 'letter', 1, { signatories: 31 })],
  ])('ask once about %s', (_what, codes, of, act) => {
    const asked = pressAll([...codes, 'Enter'], of)
    expect([asked.acts, pressAll(['Enter'], of, asked.state), pressAll(['Escape'], of, asked.state).acts]).toEqual([[], { state: firstState, acts: [act] }, []])
    expect(pressAll(['Escape', 'Enter'], of, asked.state).acts).toEqual([])
    expect(pressAll(['Backspace', 'Enter'], of, asked.state).acts).toHaveLength(1)
  })

  it('give a table that does not exist to no pile', () => {
    expect(pressAll(['Minus', 'Digit1', 'Digit5', 'Tab', 'Digit4', 'Enter']).acts).toEqual([counted(0, 'letter', 5)])
    expect(pressAll(['Minus', 'Digit1', 'Digit5', 'Tab', 'Digit2', 'Digit0', 'Enter']).acts).toEqual([counted(0, 'letter', 5)])
  })

  it('take back, name, hide and turn to the cases after the first eight', () => {
    expect(pressAll(['Backspace', 'Space', 'Digit0', 'KeyN', 'KeyV']).acts.map(({ does }) => does)).toEqual(['undo', 'name', 'no-name', 'names', 'projector'])
    expect(pressAll(['PageDown', 'Digit2', 'PageDown', 'PageUp', 'PageUp', 'Digit2'], { cases: 10, tables: 0 }).acts).toEqual([counted(9, 'letter', 1), counted(1, 'letter', 1)])
  })

  it('type a code', () => {
    expect(pressAll(['KeyC', 'KeyQ', 'KeyK', 'Digit4', 'KeyS', 'Minus', 'Digit0', 'Backspace', 'Digit1', 'Enter', 'Enter']).acts).toEqual([{ does: 'code', typed: 'QK4S-1' }])
  })

  it('are letters of a name in its box, but for 0, 9 and the keys that choose', () => {
    const of = (code: string, isFast = false) => nameBoxKey(keyOf(code), isFast)
    expect([of('KeyM'), of('Digit1'), of('Digit0'), of('Digit9'), of('Digit9', true), of('Enter'), of('ArrowDown'), of('Escape')])
      .toEqual([null, null, 'no-name', 'group', null, 'choose', 'next', 'leave'])
  })

  it('leave Tab, the arrows and the function keys to the browser', () => {
    expect([isBrowserKey('Tab', false), isBrowserKey('Tab', true), isBrowserKey('ArrowUp', false), isBrowserKey('F1', false), isBrowserKey('f', false)]).toEqual([true, false, true, true, false])
  })
})
