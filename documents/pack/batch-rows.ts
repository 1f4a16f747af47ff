import { cutToLines } from '../../core/pack/count-lines.ts'
import { caseName } from '../../core/pack/sheets/parts.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { packWords, sheetWords } from './pack-words.ts'

export type BatchRow = { readonly target: string; readonly caseName: string; readonly codes: string; readonly count: string }

/** Shares of the table's width: what, codes, count. */
export const columnShares = [0.58, 0.3, 0.12] as const
const cellTypeSize = 11
/** The first line is bold, and the widths of letters are those of regular type. */
const boldReserve = 0.9

const codeRange = ({ first, last }: { readonly first: string; readonly last: string }): string =>
  first === last ? first : packWords.packFiles.cover.codeRange({ first, last })

/** The cover's table: for each batch its target, case and codes, each short enough for its line. */
export const batchRows = (plan: PackPlan, textWidth: number): readonly BatchRow[] => {
  const setting = { width: textWidth * columnShares[0] * boldReserve, size: cellTypeSize }
  const codes: { first: string; last: string }[] = []
  for (const { batch, code } of plan.letters) codes[batch] = { first: codes[batch]?.first ?? code, last: code }
  return plan.batches.map((batch, index) => {
    const range = codes[index]
    return {
      target: cutToLines(batch.targetName, setting, 1),
      caseName: cutToLines(caseName({ uaNumber: batch.uaNumber, title: batch.caseTitle }, sheetWords), setting, 1),
      codes: range === undefined ? '' : codeRange(range),
      count: String(batch.letterCount),
    }
  })
}
