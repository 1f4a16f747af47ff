import { Menu } from 'electron'
import { platformOf } from '../platform.ts'
import { words } from '../words.ts'
import { menuTemplate, type MenuActs } from './menu-template.ts'

/** Sets the menu bar, which is hidden except on a Mac. */
export const setMenu = (acts: MenuActs): void => Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(platformOf(process.platform), words.menus, acts)]))
