import type { ITableCollection } from 'react-stately'
import type { ColumnHead, TableGroup } from './table-types.ts'

/** A row of the list, or the heading of a group. */
export type TableEntry<Item> = { readonly kind: 'item'; readonly item: Item } | { readonly kind: 'group'; readonly label: string }

type Key = string | number
type Collection<Item> = ITableCollection<TableEntry<Item>>
type Node<Item> = Collection<Item>['columns'][number]

export const selectColumn = 'select'
const headerKey = 'header'
const headerRowKey = 'header-row'
const bodyKey = 'body'
const separator = '\u001F'

/** The key of the row that a cell's or row's key belongs to. */
export const rowKeyOf = (key: Key): string => String(key).split(separator, 1)[0] ?? ''

export const cellKeyOf = (rowKey: Key, columnKey: Key): string => `${rowKey}${separator}${columnKey}`

/** The key of the column of a cell's key; null for the key of a row. */
export const columnKeyOf = (key: Key): string | null => String(key).split(separator)[1] ?? null

type Source<Item> = {
  readonly heads: readonly ColumnHead[]
  readonly groups: readonly TableGroup<Item>[]
  readonly hasSelection: boolean
  readonly idOf: (item: Item) => string
  readonly nameOf: (item: Item) => string
}

const emptyNode = { value: null, level: 0, hasChildNodes: true, childNodes: [], rendered: null, textValue: '', index: 0 } as const

const noProps = {}
const noNodes: readonly never[] = []

/** A row. A class, because making an object by spreading takes ten times as long, and there may be ten thousand rows. */
class RowNode<Item> implements Node<Item> {
  readonly type = 'item'
  readonly level = 0
  readonly hasChildNodes = true
  readonly childNodes = noNodes
  readonly rendered = null
  readonly parentKey = bodyKey
  readonly props = noProps
  nextKey: Key | null = null
  readonly key: string
  readonly value: TableEntry<Item>
  readonly index: number
  readonly prevKey: Key | null
  readonly #nameOf: (item: Item) => string

  constructor(key: string, value: TableEntry<Item>, index: number, prevKey: Key | null, nameOf: (item: Item) => string) {
    this.key = key
    this.value = value
    this.index = index
    this.prevKey = prevKey
    this.#nameOf = nameOf
  }

  /** Made when used: only a row that is drawn or searched by typing needs its text. */
  get textValue(): string {
    return this.value.kind === 'group' ? this.value.label : this.#nameOf(this.value.item)
  }
}

/**
 * Rows, cells and columns for React Aria's table hooks. Cells are made when used. React Aria Components would
 * make an element for every cell of every row, visible or not, at each change.
 */
export class RowCollection<Item> implements Collection<Item> {
  readonly columns: Node<Item>[]
  readonly headerRows: Node<Item>[]
  readonly rows: Node<Item>[]
  readonly rowHeaderColumnKeys: Set<Key>
  readonly body: Node<Item>
  readonly head: Node<Item>
  readonly groupKeys: readonly string[]
  /** The keys of all rows in order. */
  readonly keys: readonly string[]
  readonly #places: ReadonlyMap<Key, number>

  constructor({ heads, groups, hasSelection, idOf, nameOf }: Source<Item>) {
    const column = (key: string, textValue: string, index: number, props: object): Node<Item> =>
      ({ ...emptyNode, type: 'column', key, textValue, index, colIndex: index, parentKey: headerRowKey, props })
    const start = hasSelection ? [column(selectColumn, '', 0, { isSelectionCell: true })] : []
    this.columns = [...start, ...heads.map(({ id, label, canSort }, index) => column(id, label, index + start.length, { allowsSorting: canSort }))]
    this.rowHeaderColumnKeys = new Set(heads.slice(0, 1).map(({ id }) => id))
    this.head = { ...emptyNode, type: 'tableheader', key: headerKey }
    this.headerRows = [{ ...emptyNode, type: 'headerrow', key: headerRowKey, parentKey: headerKey, childNodes: this.columns }]

    const rows: Node<Item>[] = []
    const groupKeys: string[] = []
    const keys: string[] = []
    const places = new Map<Key, number>()
    const add = (key: string, value: TableEntry<Item>): void => {
      const before = rows.at(-1)
      if (before) before.nextKey = key
      places.set(key, rows.length)
      keys.push(key)
      rows.push(new RowNode(key, value, rows.length, before?.key ?? null, nameOf))
    }
    for (const group of groups) {
      if (group.label !== '' && group.items.length > 0) {
        groupKeys.push(`group ${group.id}`)
        add(`group ${group.id}`, { kind: 'group', label: group.label })
      }
      for (const item of group.items) add(idOf(item), { kind: 'item', item })
    }
    this.rows = rows
    this.groupKeys = groupKeys
    this.keys = keys
    this.#places = places
    this.body = { ...emptyNode, type: 'tablebody', key: bodyKey, childNodes: rows }
  }

  get size(): number {
    return this.rows.length
  }

  get columnCount(): number {
    return this.columns.length
  }

  [Symbol.iterator](): IterableIterator<Node<Item>> {
    return this.rows[Symbol.iterator]()
  }

  getKeys(): Iterable<Key> {
    return this.#places.keys()
  }

  getFirstKey(): Key | null {
    return this.rows[0]?.key ?? null
  }

  getLastKey(): Key | null {
    return this.rows.at(-1)?.key ?? null
  }

  getKeyBefore(key: Key): Key | null {
    return this.#neighbour(key, -1)
  }

  getKeyAfter(key: Key): Key | null {
    return this.#neighbour(key, 1)
  }

  at(index: number): Node<Item> | null {
    return this.rows.at(index) ?? null
  }

  getItem(key: Key): Node<Item> | null {
    const place = this.#places.get(key)
    if (place !== undefined) return this.rows[place] ?? null
    const column = this.columns.find((one) => one.key === key)
    if (column) return column
    const row = this.#places.get(rowKeyOf(key))
    if (row !== undefined) return this.cellsOf(rowKeyOf(key)).find((cell) => cell.key === key) ?? null
    return [this.head, this.body, ...this.headerRows].find((node) => node.key === key) ?? null
  }

  getChildren(key: Key): Iterable<Node<Item>> {
    if (key === bodyKey) return this.rows
    if (key === headerKey) return this.headerRows
    return key === headerRowKey ? this.columns : this.cellsOf(key)
  }

  getTextValue(key: Key): string {
    return this.getItem(key)?.textValue ?? ''
  }

  /** The index of the row with this key, or of the row of the cell with this key; -1 where there is none. */
  indexOf(key: Key): number {
    return this.#places.get(rowKeyOf(key)) ?? -1
  }

  /** The cells of a row; a group's heading has one over all columns. */
  cellsOf(key: Key): readonly Node<Item>[] {
    const row = this.rows[this.#places.get(key) ?? -1]
    if (!row) return []
    const isGroup = row.value?.kind === 'group'
    const columns = isGroup ? this.columns.filter(({ key: id }) => this.rowHeaderColumnKeys.has(id)) : this.columns
    return columns.map((column, index) => ({
      ...emptyNode, type: 'cell', key: cellKeyOf(row.key, column.key), value: row.value, hasChildNodes: false, index, colIndex: index,
      colSpan: isGroup ? this.columns.length : null, column, parentKey: row.key, level: 1, props: {},
    }))
  }

  #neighbour(key: Key, step: 1 | -1): Key | null {
    const place = this.#places.get(rowKeyOf(key))
    if (place !== undefined) return this.rows[place + step]?.key ?? null
    const index = this.columns.findIndex((column) => column.key === key)
    return index < 0 ? null : (this.columns[index + step]?.key ?? null)
  }
}
