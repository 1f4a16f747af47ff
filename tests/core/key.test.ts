import { describe, expect, it } from 'vitest'
import { latinLetter, windowKeyOf, type KeyPress } from '../../core/key.ts'

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress =>
  ({ key, code, hasShift: false, hasAlt: false, hasCommand: true, ...more })
const shifted = { hasShift: true }

describe('the keys of the window', () => {
  it.each([
    ['larger, US, without Shift', press('=', 'Equal'), 'larger'],
    ['larger, US, with Shift', press('+', 'Equal', shifted), 'larger'],
    ['larger, German', press('+', 'BracketRight'), 'larger'],
    ['larger, Czech', press('+', 'Digit1'), 'larger'],
    ['larger, number pad', press('+', 'NumpadAdd'), 'larger'],
    ['smaller, US', press('-', 'Minus'), 'smaller'],
    ['smaller, French', press('-', 'Digit6'), 'smaller'],
    ['smaller, number pad', press('-', 'NumpadSubtract'), 'smaller'],
    ['actual size', press('0', 'Digit0'), 'actual-size'],
    ['actual size, French', press('à', 'Digit0'), 'actual-size'],
    ['actual size, Arabic', press('٠', 'Digit0'), 'actual-size'],
    ['actual size, number pad', press('0', 'Numpad0'), 'actual-size'],
    ['quit', press('q', 'KeyQ'), 'quit'],
    ['quit, French', press('q', 'KeyA'), 'quit'],
    ['quit, Russian', press('й', 'KeyQ'), 'quit'],
    ['lock', press('l', 'KeyL'), 'lock'],
    ['lock, Greek', press('λ', 'KeyL'), 'lock'],
    ['no lock with Shift', press('L', 'KeyL', shifted), null],
    ['hide', press('F9', 'F9', { hasCommand: false }), 'hide'],
    // In German this types =, but it is no request.
    ['German =', press('=', 'Digit0', shifted), null],
    // With the number pad as arrows, Ctrl+Insert copies.
    ['Insert of the number pad', press('Insert', 'Numpad0'), null],
    ['French a', press('a', 'KeyQ'), null],
    ['AltGr', press('+', 'BracketRight', { hasAlt: true }), null],
    ['without Ctrl', press('+', 'NumpadAdd', { hasCommand: false }), null],
    ['a letter', press('k', 'KeyK'), null],
  ] as const)('%s', (_name, pressed, expected) => {
    expect(windowKeyOf(pressed)).toBe(expected)
  })

  it('are Latin letters also in a layout without them', () => {
    expect([latinLetter({ key: 'F', code: 'KeyF' }), latinLetter({ key: 'а', code: 'KeyF' }), latinLetter({ key: 'ب', code: 'KeyF' }), latinLetter({ key: ',', code: 'KeyM' }), latinLetter({ key: 'é', code: 'KeyE' })])
      .toEqual(['f', 'f', 'f', '', ''])
  })
})
