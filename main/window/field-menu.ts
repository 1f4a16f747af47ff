import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron'
import type { Words } from '../../words/words.ts'
import { words } from '../words.ts'

type Clicked = {
  readonly isEditable: boolean
  readonly selectionText: string
  readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>
}

/** The menu of the right mouse button: for a text field all of it, for selected text only to copy it. Empty elsewhere. */
export const fieldMenu = ({ isEditable, selectionText, editFlags }: Clicked, text: Words['menus']): readonly MenuItemConstructorOptions[] => {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', label: text.copy }]
  return [
    { role: 'undo', label: text.undo, enabled: editFlags.canUndo },
    { role: 'redo', label: text.redo, enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: text.cut, enabled: editFlags.canCut },
    { role: 'copy', label: text.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: text.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: text.selectAll, enabled: editFlags.canSelectAll },
  ]
}

/** Shows the menu where the right mouse button or the menu key was pressed. */
export const showFieldMenu = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, clicked) => {
    const menu = fieldMenu(clicked, words.menus)
    if (menu.length > 0) Menu.buildFromTemplate([...menu]).popup({ window })
  })
}
