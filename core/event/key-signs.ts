import { cardKeys, casesAtOnce } from './evening-keys.ts'

/** What is printed on a key, by its place (`KeyboardEvent.code`). */
export type SignOfKey = (code: string) => string

/** The sign of a key where nothing is known of the keyboard: that of US English. */
export const usualSign: SignOfKey = (code) => (code === 'Minus' ? '-' : code.replace(/^(?:Key|Digit)/u, ''))

/** The sign of a key by the signs of the keys that count cards; the usual one where it is not among them. */
export const signFrom = (signs: readonly string[]): SignOfKey => (code) => signs[cardKeys.findIndex((one) => one === code)] ?? usualSign(code)

/** The keys of a case in event mode, by its place in the event: the screen and the tally sheet show the same ones. */
export type CaseKeys = { readonly letter: number; readonly card: string }

/** The keys of the case in a place, counted from 0. Those after the first eight have the same keys on a later page of the screen. */
export const caseKeys = (place: number, signOf: SignOfKey): CaseKeys => ({ letter: (place % casesAtOnce) + 1, card: signOf(cardKeys[place % casesAtOnce] ?? '') })
