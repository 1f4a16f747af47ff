import type { SourceRange } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'

type SourcePosition = { readonly line: number; readonly offset: number }

const positionOf = (node: Node | null, offset: number): SourcePosition | null => {
  const element = node instanceof Element ? node : node?.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  const line = element?.closest<HTMLElement>('[data-line]')
  if (!line) return null
  return { line: Number(line.dataset['line']), offset: Number(piece?.dataset['start'] ?? 0) + (node instanceof Element ? 0 : offset) }
}

const isBefore = (one: SourcePosition, other: SourcePosition): boolean => one.line < other.line || (one.line === other.line && one.offset <= other.offset)

/** The ranges of the source in the window's text selection, without blank lines; empty when nothing is selected. */
export const selectedRanges = (selection: Selection | null, lines: readonly SourceLine[]): readonly SourceRange[] => {
  if (!selection || selection.isCollapsed) return []
  const [anchor, focus] = [positionOf(selection.anchorNode, selection.anchorOffset), positionOf(selection.focusNode, selection.focusOffset)]
  if (anchor === null || focus === null) return []
  const [from, to] = isBefore(anchor, focus) ? [anchor, focus] : [focus, anchor]
  return lines.slice(from.line, to.line + 1).flatMap((line, index) => {
    const start = index === 0 ? from.offset : 0
    const end = from.line + index === to.line ? to.offset : line.text.length
    return line.text.slice(start, end).trim() === '' ? [] : [{ line: from.line + index, start, end }]
  })
}
