import { describe, expect, it } from 'vitest'
import { RowCollection, rowKeyOf } from '../../../renderer/ui/table-collection.ts'

type Item = { readonly id: string; readonly name: string }

let named = 0
const collectionOf = (groups: readonly { readonly id: string; readonly label: string; readonly items: readonly Item[] }[], hasSelection = false) => new RowCollection<Item>({
  heads: [{ id: 'name', label: 'Name', canSort: true }, { id: 'id', label: 'Number', canSort: false }],
  groups, hasSelection, idOf: ({ id }) => id,
  nameOf: ({ name }) => {
    named += 1
    return name
  },
})
const item = (number: number): Item => ({ id: `m${number}`, name: `Member ${number}` })

describe('the rows of a table', () => {
  it('are walked in order, headings of groups among them', () => {
    const collection = collectionOf([{ id: 'a', label: 'First', items: [item(1), item(2)] }, { id: 'b', label: 'None', items: [] }, { id: 'c', label: 'Second', items: [item(3)] }])
    expect([...collection.getKeys()]).toEqual(['group a', 'm1', 'm2', 'group c', 'm3'])
    expect([collection.getFirstKey(), collection.getLastKey(), collection.getKeyAfter('m2'), collection.getKeyBefore('m1'), collection.getKeyAfter('m3'), collection.groupKeys]).toEqual([
      'group a', 'm3', 'group c', 'group a', null, ['group a', 'group c'],
    ])
    expect([collection.getTextValue('m2'), collection.getItem('m3')?.index, collection.at(-1)?.key, collection.size]).toEqual(['Member 2', 4, 'm3', 5])
  })

  it('have a cell for each column, a heading one over all', () => {
    const collection = collectionOf([{ id: 'a', label: 'First', items: [item(1)] }], true)
    const cells = [...collection.getChildren('m1')]
    const [heading, ...more] = [...collection.getChildren('group a')]
    expect([cells.map(({ column }) => column?.key), heading?.colSpan, more]).toEqual([['select', 'name', 'id'], 3, []])
    expect([collection.getItem(cells[1]?.key ?? '')?.parentKey, rowKeyOf(cells[1]?.key ?? ''), collection.getKeyAfter(cells[1]?.key ?? '')]).toEqual(['m1', 'm1', null])
  })

  it('lead from column to column', () => {
    const collection = collectionOf([{ id: 'a', label: '', items: [item(1)] }])
    expect([collection.getKeyAfter('name'), collection.getKeyBefore('name'), [...collection.rowHeaderColumnKeys], collection.getItem('name')?.props]).toEqual(['id', null, ['name'], { allowsSorting: true }])
  })

  it('are put into words only when asked', () => {
    named = 0
    const collection = collectionOf([{ id: 'a', label: '', items: Array.from({ length: 10_000 }, (_, number) => item(number)) }])
    expect([collection.size, named, collection.getTextValue('m9999'), named]).toEqual([10_000, 0, 'Member 9999', 1])
  })
})
