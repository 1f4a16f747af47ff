import type { Border, Edges } from './word-types.ts'

const sides = { top: 'borderBlockStart', end: 'borderInlineEnd', bottom: 'borderBlockEnd', start: 'borderInlineStart' } as const

const borderText = ({ width, line, color }: Border): string => `${width}pt ${line} ${color === null ? 'currentcolor' : `#${color}`}`

/** Draws lines at an element's edges. */
export const putBorders = (element: HTMLElement, borders: Edges<Border | null>): void => {
  for (const side of ['top', 'end', 'bottom', 'start'] as const) {
    const border = borders[side]
    if (border !== null) element.style[sides[side]] = borderText(border)
  }
}
