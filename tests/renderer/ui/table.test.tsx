// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Sort } from '../../../renderer/ui/table-types.ts'
import { MoreMenu } from '../../../renderer/ui/menu.tsx'
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
})
