import { describe, expect, it } from 'vitest'
import { buttonKeys, cardKeys, commandKeys, kindKeys } from '../../core/event/evening-keys.ts'
import { shortcuts, type ShortcutName } from '../../renderer/features/help/shortcuts.ts'
import { filesOf, type SourceFile } from './source-files.ts'

const keyNames = String.raw`Enter|Escape|F\d+|Arrow(?:Up|Down|Left|Right)|Delete|Backspace|Tab|Home|End|PageUp|PageDown|Space|Key[A-Z]|Digit\d|Minus|Numpad\w+`

const patterns = [
  new RegExp(`'(${keyNames})'`, 'gu'),
  // The key of a table: what it gives is a number or a text in quotes.
  new RegExp(String.raw`\b(${keyNames}): (?:-?\d|-?Infinity|'|\()`, 'gu'),
  // A letter or a sign.
  /(?:\bletter|\bkey|latinLetter\(\w+\)|key\.toLowerCase\(\)) [!=]== '(.)'/gu,
  /\b([a-z]): -?1\b(?=[^\n]*event\.key)/gu,
]

const keysIn = ({ text }: SourceFile): readonly string[] => [...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, key = '']) => key)))].toSorted()

/** What each key of a file is in Help; `null` for one that is there under its other sign, or that a field or a button has everywhere. */
const known: Readonly<Record<string, Readonly<Record<string, ShortcutName | null>>>> = {
  'core/key.ts': { '+': 'larger', '=': 'larger', 'NumpadAdd': 'larger', '-': 'smaller', '_': 'smaller', 'NumpadSubtract': 'smaller', '0': 'actualSize', 'Digit0': 'actualSize', 'q': 'quit', 'l': 'lock', 'F9': 'hide' },
  'core/event/scan-keys.ts': { Enter: null, NumpadEnter: null },
  'core/event/key-signs.ts': { Minus: null },
  'renderer/page-keys.ts': { k: 'search', f: 'pageSearch', ArrowLeft: 'back', F1: 'help', Home: null, End: null, PageUp: null, PageDown: null },
  'renderer/frame/undo-keys.ts': { z: 'undo', y: 'redo' },
  'renderer/ui/use-escape.ts': { Escape: 'close' },
  'renderer/ui/form.tsx': { Enter: 'saveAndAdd' },
  // What every button of a menu, every table and its boxes hear.
  'renderer/ui/menu.tsx': { 'Enter': null, ' ': null },
  'renderer/ui/use-row-events.ts': { 'Enter': null, ' ': null, 'ArrowLeft': null, 'ArrowRight': null, 'ArrowUp': null, 'ArrowDown': null },
  // What a scanner types after a code.
  'renderer/ui/text-field.tsx': { Enter: null },
  // As in a text field, it sends the form.
  'renderer/ui/day-parts.tsx': { Enter: null },
  'renderer/ui/number-field.tsx': { ArrowUp: 'number', ArrowDown: 'number' },
  'renderer/features/actions/tally/sheet-cell.tsx': { Enter: 'sheetColumn', Escape: 'sheetBack' },
  'renderer/features/actions/tally/sheet-keys.ts': { Enter: 'sheetColumn', ArrowDown: 'sheetCell', ArrowUp: 'sheetCell', ArrowRight: 'sheetCell', ArrowLeft: 'sheetCell', Home: 'sheetEnds', End: 'sheetEnds' },
  'renderer/features/cases/documents-page.tsx': { j: 'nextDocument', k: 'nextDocument', Delete: 'removeDocument' },
  'renderer/features/cases/use-piece-walk.ts': { 'ArrowDown': 'lines', 'ArrowUp': 'lines', 'PageDown': 'linesFar', 'PageUp': 'linesFar', 'Home': 'linesEnds', 'End': 'linesEnds', 'Enter': 'useLines', ' ': 'oneMoreLine', 'ArrowRight': 'linesWords', 'ArrowLeft': 'linesWords', 'Escape': 'close' },
  'renderer/features/cases/target-board.tsx': { ArrowLeft: 'pieceToTarget', ArrowRight: 'pieceToTarget', Delete: 'lineOut' },
  'renderer/features/cases/use-check.ts': { F8: 'nextQuestion', KeyN: 'nextQuestion' },
  'renderer/features/events/evening/use-key-stream.ts': { 'Enter': null, ' ': null, 'z': 'undo' },
  'renderer/features/events/people-sheet.tsx': { ArrowDown: 'match', ArrowUp: 'match', Enter: 'takeMatch' },
  'renderer/features/events/plan-cases.tsx': { ArrowUp: 'moveCase', ArrowDown: 'moveCase' },
  'renderer/features/events/projector/projector.tsx': { Escape: 'closeRoom' },
  'renderer/features/members/use-next-key.ts': { F8: 'nextPerson' },
  'renderer/features/packs/use-make-key.ts': { Enter: 'makePack' },
  'renderer/features/packs/preview/turn-page.ts': { ArrowRight: 'turn', ArrowDown: 'turn', PageDown: 'turn', ArrowLeft: 'turn', ArrowUp: 'turn', PageUp: 'turn', Home: 'ends', End: 'ends' },
}

/** Help takes the keys of this file from its own tables: they cannot be missing. */
const derived = 'core/event/evening-keys.ts'
const fromTables: ReadonlySet<string> = new Set([...cardKeys, ...Object.keys(kindKeys), ...Object.keys(commandKeys), ...Object.values(buttonKeys).flatMap(({ code, key }) => [code, key])])
/** Its other keys: those of the number pad, and those in the box of the name, which is `nameMatch`. */
const otherKeys = ['ArrowDown', 'ArrowUp', 'NumpadEnter', 'NumpadSubtract']

const inHelp: ReadonlySet<string> = new Set(Object.values(shortcuts).flat().flatMap(({ does }) => ('key' in does ? [does.key] : [])))

describe('the keys of Help', () => {
  it('are all keys that the code hears: a new one is named here and in the list', () => {
    const heard = ['core', 'renderer'].flatMap(filesOf).filter(({ path }) => !path.startsWith('renderer/features/help/') && path !== derived).flatMap((file) => {
      const keys = keysIn(file)
      return keys.length === 0 ? [] : [[file.path, keys]]
    })
    expect(Object.fromEntries(heard)).toEqual(Object.fromEntries(Object.entries(known).map(([path, keys]) => [path, Object.keys(keys).toSorted()])))
  })

  it('have those of an evening from the tables of an evening', () => {
    const evening = filesOf('core').filter(({ path }) => path === derived).flatMap(keysIn)
    expect([evening.filter((key) => !fromTables.has(key)), evening.length > otherKeys.length]).toEqual([otherKeys, true])
  })

  it('say what each of them does', () => {
    const named = Object.values(known).flatMap((keys) => Object.values(keys)).filter((name) => name !== null)
    expect(named.filter((name) => !inHelp.has(name))).toEqual([])
  })

  it('are there for each sentence of the list, once', () => {
    const does = Object.values(shortcuts).flatMap((page) => page.map((shortcut) => JSON.stringify(shortcut.does)))
    expect(does.length).toBe(new Set(does).size)
  })

  it('would be found in a new file', () => {
    const planted = ["if (event.key === 'F7') open()", 'const steps = { PageDown: 1 }', "if (letter === 'n') add()", "if (event.code === 'KeyM') mark()", "const home = { name: 'Home page' }"]
    expect(planted.map((text) => keysIn({ path: 'renderer/a.tsx', text }))).toEqual([['F7'], ['PageDown'], ['n'], ['KeyM'], []])
  })
})
