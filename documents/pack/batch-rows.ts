import { cutToLines } from '../../core/pack/count-lines.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { sheetWords as words } from './words.ts'

export type BatchRow = { readonly target: string; readonly caseName: string; readonly codes: string; readonly count: string }

/** Shares of the table's width: what, codes, count. */
export const columnShares = [0.58, 0.3, 0.12] as const
const cellSize = 11
/** Bold text of the first line is wider than the widths are for. */
const boldReserve = 0.9

/** The cover's table: for each batch its target, case and codes, each short enough for its line. */
export const batchRows = (plan: PackPlan, textWidth: number): readonly BatchRow[] => {
  const setting = { width: textWidth * columnShares[0] * boldReserve, size: cellSize }
  const codes: { first: string; last: string }[] = []
  for (const { batch, code } of plan.letters) codes[batch] = { first: codes[batch]?.first ?? code, last: code }
  return plan.batches.map((batch, index) => {
    const range = codes[index]
    return {
      target: cutToLines(batch.targetName, setting, 1),
      caseName: cutToLines(batch.uaNumber === null ? batch.caseTitle : `UA ${batch.uaNumber}, ${batch.caseTitle}`, setting, 1),
      codes: range === undefined ? '' : words.codeRange(range.first, range.last),
      count: String(batch.letterCount),
    }
  })
}
