import { lines, type Line } from '../../../core/pack/page/page.ts'
import { atSize, types, type Type } from '../../../core/pack/page/type.ts'
import type { TypeSteps } from '../../../core/pack/page/measure.ts'

const display = (size: number): Type => atSize(types.occasion, size)

/** What the page of a report is set in, from the largest that fits to the smallest. */
export const reportTypes = {
  title: [types.occasion, display(34), display(28), display(23)],
  hero: [{ ...display(80), line: 82 }, { ...display(64), line: 66 }, { ...display(50), line: 52 }, { ...display(38), line: 40 }, { ...display(28), line: 30 }],
  figure: [{ ...display(34), line: 36 }, { ...display(27), line: 29 }, { ...display(21), line: 23 }, { ...display(16), line: 18 }],
  smallFigure: [{ ...display(27), line: 29 }, { ...display(21), line: 23 }, { ...display(16), line: 18 }, { ...display(12), line: 14 }],
  caseTitle: [{ face: 'sans-bold', size: 11.5, line: 14 }, { face: 'sans-bold', size: 10.5, line: 13 }, { face: 'sans-bold', size: 9, line: 11.5 }],
  lowCaseTitle: [{ face: 'sans-bold', size: 10.5, line: 13 }, { face: 'sans-bold', size: 9, line: 11.5 }],
  remarks: [types.story, atSize(types.story, 14.5), atSize(types.story, 13.5), atSize(types.story, 12.5)],
  lowRemarks: [atSize(types.story, 13.5), atSize(types.story, 12.5)],
} as const satisfies Readonly<Record<string, TypeSteps>>

/** How high a row is at least, how much is left between the pieces of a page, and how high the chart may be in steps. A low row is set smaller; beside: the chart is beside the notes. */
export type Setting = { readonly row: number; readonly gap: number; readonly steps: number; readonly isLow?: boolean; readonly isBeside?: boolean }

export const totalLine = { weight: 1.5, style: 'solid' } as const satisfies Line
export const boxLine = lines.table
