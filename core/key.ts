/** A key press as the system reports it: `key` is what it types in the layout in use, `code` where the key is (US names). */
export type KeyPress = { readonly key: string; readonly code: string; readonly hasShift: boolean; readonly hasAlt: boolean; readonly hasCommand: boolean }

/**
 * The Latin letter of a key, in lower case: what it types, or in a layout without Latin letters (Greek, Cyrillic,
 * Arabic) the letter that is printed at its place. Empty for another key.
 */
export const latinLetter = ({ key, code }: Pick<KeyPress, 'key' | 'code'>): string => {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase()
  // A key that types another sign in a Latin layout, such as `,` at the place of M, is not that letter.
  return /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key) ? (/^Key([A-Z])$/u.exec(code)?.[1] ?? '').toLowerCase() : ''
}

/** What a key press asks of the window itself. */
export type WindowKey = 'larger' | 'smaller' | 'actual-size' | 'quit' | 'lock' | 'hide'

const zoomOf = ({ key, code, hasShift }: KeyPress): WindowKey | null => {
  // By the sign first: in some layouts + is shifted, in others it is a key of its own, and - is at the place of 6.
  if (key === '+' || code === 'NumpadAdd' || (key === '=' && !hasShift)) return 'larger'
  if (key === '-' || key === '_' || code === 'NumpadSubtract') return 'smaller'
  // Without Shift the row of digits types other signs in French, and other digits in Arabic.
  if (key === '0' || (code === 'Digit0' && !hasShift)) return 'actual-size'
  return null
}

/** The request of a key press, if it is one of the window's keys. `hasCommand`: Ctrl, or on a Mac the Command key. */
export const windowKeyOf = (press: KeyPress): WindowKey | null => {
  // One key, for a hurry.
  if (press.key === 'F9') return 'hide'
  // Ctrl with Alt is AltGr, which types signs.
  if (!press.hasCommand || press.hasAlt) return null
  const letter = press.hasShift ? '' : latinLetter(press)
  if (letter === 'q') return 'quit'
  return letter === 'l' ? 'lock' : zoomOf(press)
}
