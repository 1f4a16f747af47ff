import { borderOf, edgesOf, sideOf } from './read-border.ts'
import { readParagraph } from './read-paragraph.ts'
import type { Styles } from './read-styles.ts'
import type { Block, Border, Cell, Edges, Row, Table } from './word-types.ts'
import { childrenOf, colorOf, find, isOn, twips, valueOf, type XmlElement } from './xml.ts'

/** The place of a cell, which decides whether its edges are inner or outer lines of the table. */
type Place = { readonly isFirstRow: boolean; readonly isLastRow: boolean; readonly isFirst: boolean; readonly isLast: boolean }

const insideNames = { top: 'w:insideH', bottom: 'w:insideH', start: 'w:insideV', end: 'w:insideV' } as const

const cellBorders = (own: XmlElement | undefined, all: XmlElement | undefined, place: Place): Edges<Border | null> => {
  const isOuter = { top: place.isFirstRow, bottom: place.isLastRow, start: place.isFirst, end: place.isLast }
  return edgesOf((side) => {
    const mine = sideOf(own, side)
    if (mine) return borderOf(mine)
    // A line between two cells is drawn once, by the cell above or before it.
    if (!isOuter[side]) return side === 'top' || side === 'start' ? null : borderOf(find(all, insideNames[side]))
    return borderOf(sideOf(all, side))
  })
}

const vertical: Readonly<Record<string, Cell['vertical']>> = { center: 'center', bottom: 'end' }

const spanOf = (cell: XmlElement): number => Number(valueOf(find(cell, 'w:tcPr', 'w:gridSpan')) ?? 1)

/** Whether a cell goes on the one above it. */
const isMergedOn = (cell: XmlElement): boolean => {
  const merge = find(cell, 'w:tcPr', 'w:vMerge')
  return merge !== undefined && valueOf(merge) !== 'restart'
}

/** The cell of a row that begins at a column of the grid. */
const cellAt = (row: XmlElement | undefined, column: number): XmlElement | undefined => {
  let at = 0
  return childrenOf(row, 'w:tc').find((cell) => {
    const isHere = at === column
    at += spanOf(cell)
    return isHere
  })
}

const coveredRows = (rows: readonly XmlElement[], index: number, column: number, isOnItself: boolean): number => {
  if (isOnItself) return 0
  let count = 1
  for (let below = cellAt(rows[index + 1], column); below !== undefined && isMergedOn(below); below = cellAt(rows[index + count], column)) count += 1
  return count
}

/** A table of the file with the widths of its grid and the heights of its rows. */
export const readTable = (element: XmlElement, styles: Styles): Table => {
  const marks = find(element, 'w:tblPr')
  const grid = childrenOf(find(element, 'w:tblGrid'), 'w:gridCol').map((column) => twips(column, 'w:w') ?? 0)
  const allRows = childrenOf(element, 'w:tr')
  const rows = allRows.map((row, rowIndex): Row => {
    const rowMarks = find(row, 'w:trPr')
    const cells = childrenOf(row, 'w:tc')
    const spans = cells.map(spanOf)
    return {
      height: twips(find(rowMarks, 'w:trHeight'), 'w:val') ?? 0,
      isExact: valueOf(find(rowMarks, 'w:trHeight'), 'w:hRule') === 'exact',
      isHead: isOn(find(rowMarks, 'w:tblHeader')),
      cells: cells.map((cell, index): Cell => {
        const from = spans.slice(0, index).reduce((sum, span) => sum + span, 0)
        const own = find(cell, 'w:tcPr')
        const place = { isFirstRow: rowIndex === 0, isLastRow: rowIndex === allRows.length - 1, isFirst: index === 0, isLast: index === cells.length - 1 }
        return {
          width: twips(find(own, 'w:tcW'), 'w:w') ?? grid.slice(from, from + (spans[index] ?? 1)).reduce((sum, width) => sum + width, 0),
          vertical: vertical[valueOf(find(own, 'w:vAlign')) ?? ''] ?? 'start',
          padding: edgesOf((side) => twips(sideOf(find(own, 'w:tcMar'), side) ?? sideOf(find(marks, 'w:tblCellMar'), side), 'w:w') ?? 0),
          borders: cellBorders(find(own, 'w:tcBorders'), find(marks, 'w:tblBorders'), place),
          shade: colorOf(find(own, 'w:shd'), 'w:fill'),
          rows: coveredRows(allRows, rowIndex, from, isMergedOn(cell)),
          blocks: childrenOf(cell).flatMap((block): readonly Block[] => (block.tagName === 'w:p' ? readParagraph(block, styles) : block.tagName === 'w:tbl' ? [readTable(block, styles)] : [])),
        }
      }),
    }
  })
  return { kind: 'table', indent: twips(find(marks, 'w:tblInd'), 'w:w') ?? 0, isRightToLeft: isOn(find(marks, 'w:bidiVisual')), rows }
}
