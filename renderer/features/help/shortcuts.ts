import type { Messages } from '../../../words/generated/messages.ts'

type KeyName = keyof Messages['help']['keyNames']
/** One key of a shortcut: one that has a name, `command` (Ctrl, or on a Mac the Command key), or a letter. */
export type ShortcutKey = KeyName | 'command' | { readonly letter: string }

const letter = (name: string): ShortcutKey => ({ letter: name })

/** What each key does: the keys that are pressed together, in the order of the page. */
export const shortcuts: { readonly [Name in keyof Messages['help']['keys']]: readonly ShortcutKey[] } = {
  search: ['command', letter('K')],
  pageSearch: ['command', letter('F')],
  undo: ['command', letter('Z')],
  redo: ['command', letter('Y')],
  back: ['alt', 'left'],
  move: ['up', 'down'],
  open: ['enter'],
  saveAndAdd: ['command', 'enter'],
  close: ['escape'],
  larger: ['command', 'plus'],
  smaller: ['command', 'minus'],
  actualSize: ['command', 'zero'],
  help: ['help'],
  quit: ['command', letter('Q')],
}
