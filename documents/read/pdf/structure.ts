import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { StructureCell } from './pdf-types.ts'

type Element = { readonly order: number; readonly role: string; readonly cell: StructureCell | null }

/** Looks up the block of the structure tree that a piece of marked content belongs to. */
export type Structure = { readonly elementOf: (contentId: string | null) => Element | null }

/** Elements that are part of a line of another one. */
const inline = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Reference', 'Code', 'Annot', 'Sub', 'Lbl', 'LBody', 'NonStruct'])

const isContent = (node: StructTreeNode | StructTreeContent): node is StructTreeContent => 'type' in node

const maxDepth = 200

/** Numbers the blocks of a page's structure tree in their reading order. */
export const readStructure = (tree: StructTreeNode | null): Structure => {
  const elements = new Map<string, Element>()
  let order = 0
  const place = { table: 0, row: 0, column: 0 }
  const cellOf = (role: string, around: StructureCell | null): StructureCell | null => {
    if (role === 'Table') place.table += 1
    if (role === 'TR') Object.assign(place, { row: place.row + 1, column: 0 })
    if (role !== 'TD' && role !== 'TH') return around
    place.column += 1
    return { ...place }
  }
  const walk = (node: StructTreeNode, block: Element | null, depth: number): void => {
    if (depth > maxDepth) return
    let own = block
    const cell = cellOf(node.role, block?.cell ?? null)
    if (block === null || !inline.has(node.role)) {
      order += 1
      // A paragraph inside a list item or a cell is the item or the cell to a reader.
      const role = node.role === 'P' && block !== null && /^(?:LI|LBody|T[DH])$/u.test(block.role) ? block.role : node.role
      own = { order, role, cell }
    }
    for (const child of node.children) {
      if (!isContent(child)) walk(child, own, depth + 1)
      else if (child.type === 'content' && own !== null) elements.set(child.id, own)
    }
  }
  if (tree !== null) walk(tree, null, 0)
  return { elementOf: (contentId) => (contentId === null ? null : (elements.get(contentId) ?? null)) }
}
