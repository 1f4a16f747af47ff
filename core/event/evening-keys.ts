import { countLimits } from '../action/make-action.ts'
import type { ActionKind } from '../action/types.ts'
import { readNumber } from '../text/read-number.ts'
import { isUnusual } from './unusual-count.ts'

/** How many cases have keys at once. */
export const casesAtOnce = 8

/** The keys are known by their place (`KeyboardEvent.code`, US names), so that they are in rows on every keyboard. */
export const cardKeys = ['KeyQ', 'KeyW', 'KeyE', 'KeyR', 'KeyT', 'KeyY', 'KeyU', 'KeyI'] as const

/** A key for each kind that is neither a letter nor a card; the key of the case comes after it. */
export const kindKeys = {
  KeyA: 'email', KeyS: 'fax', KeyD: 'phone-call', KeyF: 'social-post', KeyG: 'web-form', KeyH: 'petition-signature', KeyJ: 'copy', KeyK: 'other',
} as const satisfies Readonly<Record<string, ActionKind>>

/** A key press. `key` is what it types; the number pad counts as the row of digits. */
export type EveningKey = { readonly code: string; readonly key: string; readonly hasShift: boolean }

type NumberPanel = {
  readonly place: number | null
  /** Everything that was typed, also what is no number. */
  readonly typed: string
  /** An unusual number was asked about: the next Enter counts it. */
  readonly isAsked: boolean
}

type Panel =
  | { readonly kind: 'none' }
  | NumberPanel & { readonly kind: 'group' }
  | NumberPanel & { readonly kind: 'pile'; readonly atTable: boolean; /** Its place among the tables. */ readonly table: number | null }
  | { readonly kind: 'code'; readonly typed: string }

export type EveningState = {
  readonly panel: Panel
  /** The kind that the next key of a case counts; null for a letter. */
  readonly nextKind: ActionKind | null
  /** The first case that has a key. */
  readonly first: number
}

/** What a key asks for. `place` is the place of the case in the order of the event. */
export type EveningAct =
  | { readonly does: 'count'; readonly place: number; readonly kind: ActionKind; readonly count: number; readonly signatories: number | null; readonly table: number | null }
  | { readonly does: 'code'; readonly typed: string }
  | { readonly does: 'undo' | 'name' | 'no-name' | 'names' | 'projector' }

export type EveningStep = { readonly state: EveningState; readonly act: EveningAct | null }

export const firstState: EveningState = { panel: { kind: 'none' }, nextKind: null, first: 0 }

const ten = 10
const maxTyped = 8
const maxCode = 20

const digitOf = ({ code }: EveningKey): number | null => {
  const found = /^(?:Digit|Numpad)(\d)$/u.exec(code)
  return found ? Number(found[1]) : null
}
const isEnter = ({ code }: EveningKey): boolean => code === 'Enter' || code === 'NumpadEnter'
/** The key right of 0 in every layout; on the number pad minus. */
const isPile = ({ code }: EveningKey): boolean => code === 'Minus' || code === 'NumpadSubtract'

type Room = {
  readonly cases: number
  readonly tables: number
  /** Letters that are planned for the event; 0 where nobody planned any. */
  readonly planned: number
  /** People who are expected; null where nobody planned any. */
  readonly people: number | null
  /** Places of cases whose keys do nothing. */
  readonly gone?: ReadonlySet<number>
}

/** The number that was typed in a panel; null where it is no whole number that can be counted. */
export const numberOf = ({ typed }: Pick<NumberPanel, 'typed'>): number | null => {
  const read = readNumber(typed, { ...countLimits, decimals: 0 })
  return read.ok ? read.value : null
}

const stay = (state: EveningState): EveningStep => ({ state, act: null })
const close = (state: EveningState, act: EveningAct | null): EveningStep => ({ state: { ...state, panel: { kind: 'none' }, nextKind: null }, act })

/** The place of the case of a digit from 1 to 8; null where it has none, or its case is gone. */
const placeOf = (digit: number | null, { first }: EveningState, { cases, gone }: Room): number | null =>
  digit !== null && digit >= 1 && digit <= casesAtOnce && first + digit <= cases && !gone?.has(first + digit - 1) ? first + digit - 1 : null

/** What is typed after one more key. A point or a minus sign stays, so that 2.5 is refused and does not become 25. */
const typedWith = (typed: string, key: EveningKey): string => {
  if (key.code === 'Backspace') return typed.slice(0, -1)
  const digit = digitOf(key)
  if (typed.length >= maxTyped || (typed === '' && digit === 0)) return typed
  return digit !== null ? `${typed}${digit}` : /^\S$/u.test(key.key) ? `${typed}${key.key}` : typed
}

const inGroup = (state: EveningState, panel: Extract<Panel, { kind: 'group' }>, key: EveningKey, room: Room): EveningStep => {
  const digit = digitOf(key)
  if (panel.place === null) {
    const place = placeOf(digit, state, room)
    return place === null ? stay(state) : stay({ ...state, panel: { ...panel, place } })
  }
  if (!isEnter(key)) return stay({ ...state, panel: { ...panel, typed: typedWith(panel.typed, key), isAsked: false } })
  const signatories = numberOf(panel)
  if (signatories === null) return stay(state)
  if (!panel.isAsked && isUnusual(signatories, room.people ?? 0)) return stay({ ...state, panel: { ...panel, isAsked: true } })
  return close(state, { does: 'count', place: panel.place, kind: 'letter', count: 1, signatories, table: null })
}

const inPile = (state: EveningState, panel: Extract<Panel, { kind: 'pile' }>, key: EveningKey, room: Room): EveningStep => {
  const digit = digitOf(key)
  if (panel.place === null) {
    const place = placeOf(digit, state, room)
    return place === null ? stay(state) : stay({ ...state, panel: { ...panel, place } })
  }
  if (key.code === 'Tab') return stay({ ...state, panel: { ...panel, atTable: !panel.atTable } })
  if (isEnter(key)) {
    const count = numberOf(panel)
    if (count === null) return stay(state)
    if (!panel.isAsked && isUnusual(count, room.planned)) return stay({ ...state, panel: { ...panel, isAsked: true } })
    return close(state, { does: 'count', place: panel.place, kind: state.nextKind ?? 'letter', count, signatories: null, table: panel.table })
  }
  if (panel.atTable) {
    if (digit !== null) return digit > room.tables ? stay(state) : stay({ ...state, panel: { ...panel, table: digit === 0 ? null : digit - 1 } })
    return key.code === 'Backspace' ? stay({ ...state, panel: { ...panel, table: null } }) : stay(state)
  }
  return stay({ ...state, panel: { ...panel, typed: typedWith(panel.typed, key), isAsked: false } })
}

const inCode = (state: EveningState, panel: Extract<Panel, { kind: 'code' }>, key: EveningKey): EveningStep => {
  if (isEnter(key)) return panel.typed === '' ? stay(state) : { state: { ...state, panel: { kind: 'code', typed: '' } }, act: { does: 'code', typed: panel.typed } }
  if (key.code === 'Backspace') return stay({ ...state, panel: { kind: 'code', typed: panel.typed.slice(0, -1) } })
  return /^[0-9A-Za-z -]$/u.test(key.key) && panel.typed.length < maxCode ? stay({ ...state, panel: { kind: 'code', typed: `${panel.typed}${key.key.toUpperCase()}` } }) : stay(state)
}

const turned = (state: EveningState, by: -1 | 1, { cases }: Room): EveningStep => {
  const first = state.first + by * casesAtOnce
  return stay(first < 0 || first >= cases ? state : { ...state, first })
}

/** Keys that are done at once, without a case. */
export const commandKeys = { Backspace: 'undo', Space: 'name', KeyN: 'names', KeyV: 'projector' } as const satisfies Readonly<Record<string, EveningAct['does']>>

const plain = (state: EveningState, key: EveningKey, room: Room): EveningStep => {
  const digit = digitOf(key)
  const count = key.hasShift ? ten : 1
  const place = placeOf(digit, state, room)
  if (place !== null) return close(state, { does: 'count', place, kind: state.nextKind ?? 'letter', count, signatories: null, table: null })
  if (digit === 9) return stay({ ...state, panel: { kind: 'group', place: null, typed: '', isAsked: false } })
  if (digit === 0) return close(state, { does: 'no-name' })
  if (isPile(key)) return stay({ ...state, panel: { kind: 'pile', place: null, typed: '', isAsked: false, atTable: false, table: null } })
  const card = cardKeys.findIndex((code) => code === key.code)
  const cardPlace = card < 0 ? null : placeOf(card + 1, state, room)
  if (cardPlace !== null) return close(state, { does: 'count', place: cardPlace, kind: 'solidarity-card', count, signatories: null, table: null })
  const kind = (kindKeys as Readonly<Record<string, ActionKind>>)[key.code]
  if (kind !== undefined) return stay({ ...state, nextKind: state.nextKind === kind ? null : kind })
  if (key.code === 'KeyC') return stay({ ...state, panel: { kind: 'code', typed: '' } })
  if (key.code === 'PageDown') return turned(state, 1, room)
  if (key.code === 'PageUp') return turned(state, -1, room)
  const command = Object.hasOwn(commandKeys, key.code) ? commandKeys[key.code as keyof typeof commandKeys] : undefined
  return command === undefined ? stay(state) : { state, act: { does: command } }
}

/** What a key does at this moment of an evening. Pure: the same keys always do the same. */
export const pressKey = (state: EveningState, key: EveningKey, room: Room): EveningStep => {
  const { panel } = state
  if (key.code === 'Escape' && (panel.kind === 'group' || panel.kind === 'pile') && panel.isAsked) return stay({ ...state, panel: { ...panel, isAsked: false } })
  if (key.code === 'Escape') return close(state, null)
  switch (panel.kind) {
    case 'group': return inGroup(state, panel, key, room)
    case 'pile': return inPile(state, panel, key, room)
    case 'code': return inCode(state, panel, key)
    case 'none': return plain(state, key, room)
  }
}

/** The keys that the buttons of the window press for a person with a mouse. */
export const buttonKeys = {
  escape: { code: 'Escape', key: 'Escape' }, enter: { code: 'Enter', key: 'Enter' }, tab: { code: 'Tab', key: 'Tab' },
  group: { code: 'Digit9', key: '9' }, pile: { code: 'Minus', key: '-' }, code: { code: 'KeyC', key: 'c' },
  before: { code: 'PageUp', key: 'PageUp' }, after: { code: 'PageDown', key: 'PageDown' },
} as const

/** The key of a digit. */
export const digitKey = (digit: number): Pick<EveningKey, 'code' | 'key'> => ({ code: `Digit${digit}`, key: String(digit) })

/** What a key does in the box of the name; null for one that types. A scanner types 0 and 9 too, so fast that they are no commands. */
export const nameBoxKey = ({ code, key }: Pick<EveningKey, 'code' | 'key'>, isFast: boolean): 'choose' | 'leave' | 'next' | 'previous' | 'no-name' | 'group' | null => {
  const digit = isFast ? null : digitOf({ code, key, hasShift: false })
  if (digit === 0) return 'no-name'
  if (digit === 9) return 'group'
  const named = { Enter: 'choose', Escape: 'leave', ArrowDown: 'next', ArrowUp: 'previous' } as const
  return Object.hasOwn(named, key) ? named[key as keyof typeof named] : null
}

/** Keys that the browser keeps: Tab outside a panel, the arrows and the function keys. */
export const isBrowserKey = (key: string, wantsTab: boolean): boolean => (key === 'Tab' && !wantsTab) || /^F\d+$/u.test(key) || key.startsWith('Arrow')
