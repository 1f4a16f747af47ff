import type { MenuItemConstructorOptions } from 'electron'
import type { Words } from '../../words/words.ts'
import type { Platform } from '../platform.ts'

/** What the menu does that is Vigil's own. `canLock`: the data have a passphrase. */
export type MenuActs = { readonly canLock: boolean; readonly lock: () => void; readonly hide: () => void }

const appMenu = (text: Words['menus']): MenuItemConstructorOptions => ({
  label: text.app,
  submenu: [
    { role: 'about', label: text.about }, { type: 'separator' },
    { role: 'services', label: text.services }, { type: 'separator' },
    { role: 'hide', label: text.hide }, { role: 'hideOthers', label: text.hideOthers }, { role: 'unhide', label: text.unhide }, { type: 'separator' },
    { role: 'quit', label: text.quit },
  ],
})

const editMenu = (text: Words['menus']): MenuItemConstructorOptions => ({
  label: text.edit,
  submenu: [
    { role: 'undo', label: text.undo }, { role: 'redo', label: text.redo }, { type: 'separator' },
    { role: 'cut', label: text.cut }, { role: 'copy', label: text.copy }, { role: 'paste', label: text.paste }, { role: 'selectAll', label: text.selectAll },
  ],
})

const viewMenu = (text: Words['menus']): MenuItemConstructorOptions => ({
  label: text.view,
  submenu: [
    { role: 'resetZoom', label: text.actualSize }, { role: 'zoomIn', label: text.larger }, { role: 'zoomOut', label: text.smaller }, { type: 'separator' },
    { role: 'togglefullscreen', label: text.fullScreen },
  ],
})

/** Their keys are heard by the window itself, in every layout of the keyboard. */
const windowMenu = (text: Words['menus'], { canLock, lock, hide }: MenuActs): MenuItemConstructorOptions => ({
  role: 'windowMenu', label: text.window,
  submenu: [
    { label: text.lock, enabled: canLock, accelerator: 'CommandOrControl+L', registerAccelerator: false, click: lock },
    { label: text.hideNow, accelerator: 'F9', registerAccelerator: false, click: hide }, { type: 'separator' },
    { role: 'minimize', label: text.minimize }, { role: 'close', label: text.close },
  ],
})

/**
 * The menu bar. On a Mac it is always shown and begins with the menu of the app; elsewhere the bar is hidden and
 * the menu only gives the usual keys.
 */
export const menuTemplate = (platform: Platform, text: Words['menus'], acts: MenuActs): readonly MenuItemConstructorOptions[] => [
  ...(platform === 'darwin' ? [appMenu(text)] : []),
  editMenu(text), viewMenu(text), windowMenu(text, acts),
]
