// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { usePageKeys } from '../../renderer/page-keys.ts'
import { Table } from '../../renderer/ui/table.tsx'
import { openComponent } from '../kit/window.tsx'

const names = ['Abernay', 'Farrow', 'Prost']
const columns = [{ id: 'name', label: 'Name', cell: (name: string) => name }]
const groups = [{ id: 'all', label: '', items: names }]
const asIs = (name: string): string => name

const Page = () => {
  usePageKeys(() => undefined)
  return <><input aria-label="Search" /><Table label="Letters" idOf={asIs} nameOf={asIs} groups={groups} columns={columns} /></>
}

/** Whether the browser does with a key what it does itself: it scrolls, or moves in the text. */
const isLeftToBrowser = (element: HTMLElement, key: string): boolean => fireEvent.keyDown(element, { key })

describe('keys by which a list moves', () => {
  it.each(['PageUp', 'PageDown', 'Home', 'End'])('%s in a table does not scroll the page away from the focus', (key) => {
    openComponent(<Page />)
    const row = screen.getByRole('row', { name: 'Farrow' })
    row.focus()
    expect(isLeftToBrowser(row, key)).toBe(false)
  })

  it.each(['Home', 'End', 'PageDown'])('%s outside a list is the browser’s', (key) => {
    openComponent(<Page />)
    expect(isLeftToBrowser(screen.getByRole('textbox', { name: 'Search' }), key)).toBe(true)
    expect(isLeftToBrowser(document.body, key)).toBe(true)
  })
})
