import { buttonKeys, cardKeys, casesAtOnce, commandKeys, kindKeys } from '../../../core/event/evening-keys.ts'
import { pieceLetters } from '../../../core/case/check/piece-keys.ts'
import type { ActionKind } from '../../../core/action/types.ts'
import type { Messages } from '../../../words/generated/messages.ts'

type KeyName = keyof Messages['help']['keyNames']
/** One key: one that has a name, `command` (Ctrl, or on a Mac the Command key), a letter, or a place of the keyboard (`KeyboardEvent.code`). */
export type ShortcutKey = KeyName | 'command' | { readonly letter: string } | { readonly code: string }

export type ShortcutName = keyof Messages['help']['keys']
type EveningName = keyof Messages['help']['evening']

/** What keys do: `pressed` are presses of which each does it, or with `isRange` the first and the last of a row. */
export type Shortcut = {
  readonly does: { readonly key: ShortcutName } | { readonly evening: EveningName } | { readonly kind: ActionKind }
  readonly pressed: readonly (readonly ShortcutKey[])[]
  readonly isRange?: boolean
}

const letter = (name: string): ShortcutKey => ({ letter: name })
const key = (name: ShortcutName, ...pressed: readonly (readonly ShortcutKey[])[]): Shortcut => ({ does: { key: name }, pressed })

const named: Readonly<Record<string, KeyName>> = { Backspace: 'backspace', Space: 'space', Enter: 'enter', Escape: 'escape', Tab: 'tab', PageUp: 'pageUp', PageDown: 'pageDown' }
const placed = (code: string): ShortcutKey => named[code] ?? { code }

const evening: readonly Shortcut[] = [
  { ...key('letter', [{ code: 'Digit1' }], [{ code: `Digit${casesAtOnce}` }]), isRange: true },
  { ...key('card', [{ code: cardKeys[0] }], [{ code: cardKeys[cardKeys.length - 1] ?? '' }]), isRange: true },
  key('ten', ['shift']),
  ...Object.entries(kindKeys).map(([code, kind]): Shortcut => ({ does: { kind }, pressed: [[placed(code)]] })),
  ...Object.entries(commandKeys).map(([code, does]): Shortcut => ({ does: { evening: does }, pressed: [[placed(code)]] })),
  key('noName', [{ code: 'Digit0' }]),
  key('nameMatch', ['down'], ['up']),
  ...(Object.entries(buttonKeys) as readonly [keyof typeof buttonKeys, { readonly code: string }][]).map(([does, { code }]): Shortcut => ({ does: { evening: does }, pressed: [[placed(code)]] })),
]

/** What a letter says of the text that is marked in the document. */
const pieceShortcuts: readonly (readonly [keyof typeof pieceLetters, ShortcutName])[] = [
  ['new-target', 'pieceNewTarget'], ['block', 'pieceBlock'], ['name', 'pieceName'], ['role', 'pieceRole'], ['address', 'pieceAddress'], ['contact', 'pieceContact'], ['not-part', 'pieceNotPart'], ['join', 'pieceJoin'],
]

/** Every key of the app by the page on which it works, in the order of Help. `tests/rules` finds a key that is missing here. */
export const shortcuts: { readonly [Page in keyof Messages['help']['pages']]: readonly Shortcut[] } = {
  everywhere: [
    key('search', ['command', letter('K')]), key('pageSearch', ['command', letter('F')]),
    key('undo', ['command', letter('Z')]), key('redo', ['command', letter('Y')], ['command', 'shift', letter('Z')]),
    key('back', ['alt', 'left']), key('close', ['escape']),
    key('larger', ['command', 'plus']), key('smaller', ['command', 'minus']), key('actualSize', ['command', letter('0')]),
    key('help', ['f1']), key('lock', ['command', letter('L')]), key('hide', ['f9']), key('quit', ['command', letter('Q')]),
  ],
  lists: [key('move', ['up'], ['down']), key('open', ['enter']), key('select', ['space']), key('number', ['up'], ['down'])],
  documents: [key('nextDocument', [letter('J')], [letter('K')]), key('removeDocument', ['delete'])],
  check: [
    key('nextQuestion', ['f8'], ['alt', letter('N')]), key('lines', ['up'], ['down']), key('linesFar', ['pageUp'], ['pageDown']), key('linesEnds', ['home'], ['end']),
    key('moreLines', ['shift', 'down']), key('oneMoreLine', ['space']), key('linesWords', ['right'], ['left']), key('useLines', ['enter']),
    ...pieceShortcuts.map(([word, name]) => key(name, [letter(pieceLetters[word].toUpperCase())])),
    key('pieceToTarget', ['alt', 'left'], ['alt', 'right']), { ...key('pieceToNumber', [letter('1')], [letter('9')]), isRange: true }, key('lineOut', ['delete']),
  ],
  pack: [key('makePack', ['command', 'enter'])],
  preview: [key('turn', ['right'], ['left']), key('ends', ['home'], ['end'])],
  members: [key('saveAndAdd', ['command', 'enter']), key('nextPerson', ['f8'])],
  plan: [key('moveCase', ['alt', 'up'], ['alt', 'down'])],
  people: [key('match', ['down'], ['up']), key('takeMatch', ['enter']), key('newGuest', ['alt', 'enter'])],
  evening,
  sheet: [key('sheetColumn', ['enter'], ['shift', 'enter']), key('sheetCell', ['up'], ['down'], ['left'], ['right']), key('sheetEnds', ['command', 'home'], ['command', 'end']), key('sheetTargets', ['alt', 'down'], ['alt', 'up']), key('sheetBack', ['escape'])],
  projector: [key('closeRoom', ['escape'])],
}
