import { describe, expect, it, vi } from 'vitest'
import type { MenuItemConstructorOptions } from 'electron'
import { wordsIn } from '../../../words/words.ts'

vi.mock('electron', () => ({ Menu: {} }))
const { fieldMenu } = await import('../../../main/window/field-menu.ts')
const { menuTemplate } = await import('../../../main/window/menu-template.ts')

const { menus: text } = wordsIn('en')
const rolesOf = (items: readonly MenuItemConstructorOptions[]): readonly (string | undefined)[] => items.map(({ role, type }) => role ?? type)
const itemsOf = ({ submenu }: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] => (Array.isArray(submenu) ? submenu : [])
const acts = { canLock: true, lock: () => undefined, hide: () => undefined }
const editFlags = { canUndo: false, canRedo: false, canCut: true, canCopy: true, canPaste: true, canSelectAll: true }

describe('the menu bar', () => {
  it('begins on a Mac with the menu of the app, which quits', () => {
    const [first] = menuTemplate('darwin', text, acts)
    expect(first?.label).toBe('Vigil')
    expect(rolesOf(itemsOf(first ?? {}))).toEqual(['about', 'separator', 'services', 'separator', 'hide', 'hideOthers', 'unhide', 'separator', 'quit'])
  })

  it('has on other systems no menu of the app', () => {
    for (const platform of ['linux', 'win32'] as const) expect(menuTemplate(platform, text, acts).map(({ label }) => label)).toEqual(['Edit', 'View', 'Window'])
  })

  it('takes every label from the words', () => {
    const items = menuTemplate('darwin', text, acts).flatMap((menu) => [menu, ...itemsOf(menu)]).filter(({ type }) => type !== 'separator')
    const known = new Set<string>(Object.values(text))
    expect(items.filter(({ label = '' }) => !known.has(label))).toEqual([])
  })
})

describe('the menu of the right mouse button', () => {
  it('edits a text field, with what is possible there', () => {
    const menu = fieldMenu({ isEditable: true, selectionText: '', editFlags: { ...editFlags, canCut: false } }, text)
    expect(rolesOf(menu)).toEqual(['undo', 'redo', 'separator', 'cut', 'copy', 'paste', 'separator', 'selectAll'])
    expect(menu.filter(({ enabled }) => enabled === false).map(({ label }) => label)).toEqual(['Undo', 'Redo', 'Cut'])
  })

  it('only copies text that is selected elsewhere, and is not shown for nothing', () => {
    expect(rolesOf(fieldMenu({ isEditable: false, selectionText: 'Ministry', editFlags }, text))).toEqual(['copy'])
    expect(fieldMenu({ isEditable: false, selectionText: ' ', editFlags }, text)).toEqual([])
  })
})
