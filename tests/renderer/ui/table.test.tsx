// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Sort } from '../../../renderer/ui/table-types.ts'
import { MoreMenu, RowMenu } from '../../../renderer/ui/menu.tsx'
import { Table } from '../../../renderer/ui/table.tsx'
import { openComponent } from '../../kit/window.tsx'

type Row = { readonly id: string; readonly name: string; readonly letters: number }
const rows: readonly Row[] = [{ id: 'a', name: 'Abernay', letters: 3 }, { id: 'b', name: 'Farrow', letters: 1 }, { id: 'c', name: 'Prost', letters: 2 }]

type Heard = { readonly onOpen: (row: Row) => void; readonly onSort: (sort: Sort) => void; readonly onSelect: (ids: readonly string[]) => void }

const Letters = ({ onOpen, onSort, onSelect }: Heard) => {
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' })
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return (
    <Table
      label="Letters" idOf={({ id }) => id} nameOf={({ name }) => name} onOpen={onOpen} groups={[{ id: 'all', label: '', items: rows }]}
      columns={[
        { id: 'name', label: 'Name', cell: ({ name }) => name, canSort: true }, { id: 'letters', label: 'Letters', cell: ({ letters }) => String(letters), canSort: true },
      ]}
      sort={sort} onSort={(next) => { setSort(next); onSort(next) }} selection={{ ids, onChange: (next) => { setIds(next); onSelect([...next].toSorted()) } }}
    />
  )
}

const open = () => {
  const heard = { onOpen: vi.fn<Heard['onOpen']>(), onSort: vi.fn<Heard['onSort']>(), onSelect: vi.fn<Heard['onSelect']>() }
  return { ...openComponent(<Letters {...heard} />), ...heard }
}
const row = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(name) })

describe('a table', () => {
  it('asks for another order by a press on a heading, and for the reverse by a second', async () => {
    const { user, onSort } = open()
    const heading = screen.getByRole('columnheader', { name: /Letters/ })
    await user.click(heading)
    await user.click(heading)
    expect(onSort.mock.calls).toEqual([[{ column: 'letters', direction: 'ascending' }], [{ column: 'letters', direction: 'descending' }]])
    expect(heading.getAttribute('aria-sort')).toBe('descending')
  })

  it('is walked, selected and opened by keyboard alone', async () => {
    const { user, onOpen, onSelect } = open()
    row('Abernay').focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(row('Farrow'))
    await user.keyboard(' ')
    await user.keyboard('{ArrowDown} ')
    expect(onSelect.mock.calls).toEqual([[['b']], [['b', 'c']]])
    expect(row('Farrow').getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Escape}')
    await user.keyboard('{Enter}')
    expect(onOpen.mock.calls).toEqual([[rows[2]]])
  })

  it('goes to the row whose name is typed', async () => {
    const { user } = open()
    row('Abernay').focus()
    await user.keyboard('pr')
    expect(document.activeElement).toBe(row('Prost'))
  })

  it('selects all rows by the box in its head', async () => {
    const { user, onSelect } = open()
    await user.click(within(screen.getByRole('columnheader', { name: /Select all/ })).getByRole('checkbox'))
    expect(onSelect.mock.lastCall).toEqual([['a', 'b', 'c']])
  })

  it('opens a row by a press', async () => {
    const { user, onOpen } = open()
    await user.click(row('Farrow'))
    expect(onOpen.mock.calls).toEqual([[rows[1]]])
  })

  it('selects by a press once a row is selected, and opens none', async () => {
    const { user, onOpen, onSelect } = open()
    await user.click(within(row('Abernay')).getByRole('checkbox'))
    await user.click(row('Farrow'))
    await user.click(row('Farrow'))
    expect(onSelect.mock.calls).toEqual([[['a']], [['a', 'b']], [['a']]])
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('leads by the arrow keys into the cells of a row and their controls, and down a column', async () => {
    const { user } = open()
    row('Abernay').focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(within(row('Abernay')).getByRole('checkbox'))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(within(row('Farrow')).getByRole('checkbox'))
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(within(row('Farrow')).getByRole('rowheader'))
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toBe(row('Farrow'))
  })

  it('draws of ten thousand rows those in sight and the last one, which has the focus', async () => {
    const many = Array.from({ length: 10_000 }, (_, number) => ({ id: `row ${number}`, name: `Name ${number}` }))
    const { user } = openComponent(<Table label="Names" idOf={({ id }) => id} nameOf={({ name }) => name} groups={[{ id: 'all', label: '', items: many }]} columns={[{ id: 'name', label: 'Name', cell: ({ name }) => name }]} />)
    screen.getByRole('row', { name: 'Name 0' }).focus()
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Name 9999' }))
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('10001')
    expect(screen.getAllByRole('row').length).toBeLessThan(50)
  })

  it('passes over the heading of a group', async () => {
    const groups = [{ id: 'one', label: 'Monday', items: rows.slice(0, 1) }, { id: 'two', label: 'Tuesday', items: rows.slice(1) }]
    const { user } = openComponent(<Table label="Letters" idOf={({ id }: Row) => id} nameOf={({ name }) => name} groups={groups} columns={[{ id: 'name', label: 'Name', cell: ({ name }) => name }]} />)
    row('Abernay').focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(row('Farrow'))
    expect(row('Tuesday').getAttribute('aria-disabled')).toBe('true')
  })

  it('has menus of their own width in its cells, not laid out like its rows', async () => {
    const { user } = openComponent(
      <Table label="Letters" idOf={({ id }: Row) => id} nameOf={({ name }) => name} groups={[{ id: 'all', label: '', items: rows }]} columns={[
        { id: 'name', label: 'Name', cell: ({ name }) => name },
        { id: 'more', label: 'More', cell: ({ name }) => <MoreMenu label={`More: ${name}`} choices={[{ id: 'edit', label: 'Edit', onChoose: () => undefined }]} /> },
      ]} />,
    )
    await user.click(screen.getByRole('button', { name: 'More: Farrow' }))
    expect(screen.getByRole('menuitem', { name: 'Edit' }).parentElement?.getAttribute('role')).toBe('menu')
  })

  it('has menus of rows that give the focus back to their button, and act for their row', async () => {
    const edit = vi.fn<(name: string) => void>()
    const { user } = openComponent(
      <Table label="Letters" idOf={({ id }: Row) => id} nameOf={({ name }) => name} groups={[{ id: 'all', label: '', items: rows }]} columns={[
        { id: 'name', label: 'Name', cell: ({ name }) => name },
        { id: 'more', label: 'More', cell: ({ name }) => <RowMenu label={`More: ${name}`} choices={[{ id: 'edit', label: 'Edit', onChoose: () => edit(name) }]} /> },
      ]} />,
    )
    row('Farrow').focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    const button = screen.getByRole('button', { name: 'More: Farrow' })
    expect(document.activeElement).toBe(button)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Edit' })))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(button))
    expect(edit).not.toHaveBeenCalled()
    await user.click(button)
    await user.click(screen.getByRole('menuitem', { name: 'Edit' }))
    expect(edit.mock.calls).toEqual([['Farrow']])
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  })
})
