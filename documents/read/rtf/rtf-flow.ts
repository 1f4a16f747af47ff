import { officeNode, textNode } from '../office/office-node.ts'
import type { OfficeNode } from '../office/office-node.ts'

/** What is said of a piece of text. `link` is the same object for all pieces of one link. */
export type RtfLook = { readonly isBold: boolean; readonly link: { readonly address: string } | null }

export type RtfParagraph = { readonly isListItem: boolean; readonly isHeading: boolean; readonly tableDepth: number }

type Level = { blocks: OfficeNode[]; cells: OfficeNode[]; rows: OfficeNode[] }

const maxTableDepth = 6

const newLevel = (): Level => ({ blocks: [], cells: [], rows: [] })

/**
 * Collects the text of one flow of an RTF file (the body, a header, the notes) into paragraphs and tables.
 * RTF marks the ends of cells and rows only: a table begins with the first paragraph that is in one.
 */
export const createRtfFlow = () => {
  /** The flow itself, then a level for each table around what is being read. */
  const levels: Level[] = [newLevel()]
  let pieces: { node: OfficeNode; link: RtfLook['link'] }[] = []
  let boxes: OfficeNode[] = []

  const top = (): Level => levels.at(-1) ?? newLevel()

  const endRow = (level: Level): void => {
    if (level.blocks.length > 0) level.cells.push(officeNode('tableCell', level.blocks))
    if (level.cells.length > 0) level.rows.push(officeNode('tableRow', level.cells))
    level.blocks = []
    level.cells = []
  }

  const goToDepth = (depth: number): void => {
    const wanted = Math.min(Math.max(depth, 0), maxTableDepth)
    while (levels.length - 1 > wanted) {
      const level = levels.pop() ?? newLevel()
      endRow(level)
      if (level.rows.length > 0) top().blocks.push(officeNode('table', level.rows))
    }
    while (levels.length - 1 < wanted) levels.push(newLevel())
  }

  /** Pieces of one link become one hyperlink. A paragraph may have more pieces than the call stack can hold: they are never arguments of one call. */
  const takeRuns = (): readonly OfficeNode[] => {
    const runs: OfficeNode[] = []
    let index = 0
    while (index < pieces.length) {
      const link = pieces[index]?.link ?? null
      const own: OfficeNode[] = link === null ? runs : []
      while (index < pieces.length && (pieces[index]?.link ?? null) === link) {
        const node = pieces[index]?.node
        if (node !== undefined) own.push(node)
        index += 1
      }
      if (link !== null) runs.push(officeNode('hyperlink', own, { href: link.address }))
    }
    pieces = []
    return runs
  }

  const endParagraph = ({ isListItem, isHeading, tableDepth }: RtfParagraph): void => {
    goToDepth(tableDepth)
    top().blocks.push(officeNode('paragraph', takeRuns(), { isListItem, styleName: isHeading ? 'heading' : null }))
    for (const box of boxes) top().blocks.push(box)
    boxes = []
  }

  const hasText = (): boolean => pieces.length > 0 || boxes.length > 0

  return {
    addText: (text: string, { isBold, link }: RtfLook): void => {
      if (text !== '') pieces.push({ node: officeNode('run', [textNode(text)], { isBold }), link })
    },
    addBreak: (): void => void pieces.push({ node: officeNode('break', []), link: null }),
    addTab: (): void => void pieces.push({ node: officeNode('tab', []), link: null }),
    /** Blocks of a text box: they follow the paragraph that the box is anchored in. */
    addBox: (blocks: readonly OfficeNode[]): void => {
      for (const block of blocks) boxes.push(block)
    },
    endParagraph,
    endCell: (paragraph: RtfParagraph): void => {
      endParagraph(paragraph)
      const level = top()
      level.cells.push(officeNode('tableCell', level.blocks))
      level.blocks = []
    },
    endRow: (paragraph: RtfParagraph): void => {
      if (hasText()) endParagraph(paragraph)
      goToDepth(paragraph.tableDepth)
      if (levels.length > 1) endRow(top())
    },
    hasText,
    /** All that was collected; the flow is empty afterwards. */
    take: (): readonly OfficeNode[] => {
      if (hasText()) endParagraph({ isListItem: false, isHeading: false, tableDepth: levels.length - 1 })
      goToDepth(0)
      const { blocks } = top()
      levels[0] = newLevel()
      return blocks
    },
  }
}

export type RtfFlow = ReturnType<typeof createRtfFlow>
