import { cutToLines } from '../../core/pack/count-lines.ts'
import { caseName } from '../../core/pack/sheets/parts.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { packWords, sheetWords } from './pack-words.ts'
import { sheetLook, smallLook } from './sheet-looks.ts'

export type BatchRow = { readonly target: string; readonly caseName: string; readonly codes: readonly string[]; readonly count: string }

/** Shares of the table's width: what, codes, count. */
export const columnShares = [0.58, 0.3, 0.12] as const
/** The first line is bold, and the widths of letters are those of regular type. */
const boldReserve = 0.9
/** Points between the first column and the codes. */
const columnGap = 6

const { cover } = packWords.packFiles

/** The codes of a batch on the evening, then how many letters are to take home: their codes come later and are on their own covers. */
const codeLines = ({ letters }: PackPlan, batch: number): readonly string[] => {
  const own = letters.filter((letter) => letter.batch === batch)
  const evening = own.filter(({ outlet }) => outlet === null)
  const first = evening[0]?.code
  const last = evening.at(-1)?.code
  const count = own.length - evening.length
  return [
    ...(first === undefined || last === undefined ? [] : [first === last ? first : cover.codeRange({ first, last })]),
    ...(count === 0 ? [] : [cover.takeHome({ count })]),
  ]
}

/** The cover's table: for each batch its target, case and codes, each short enough for its line. */
export const batchRows = (plan: PackPlan, textWidth: number): readonly BatchRow[] => {
  const width = textWidth * columnShares[0] - columnGap
  return plan.batches.map((batch, index) => ({
    target: cutToLines(batch.targetName, { width: width * boldReserve, size: sheetLook.size }, 1),
    caseName: cutToLines(caseName({ uaNumber: batch.uaNumber, title: batch.caseTitle }, sheetWords), { width, size: smallLook.size }, 1),
    codes: codeLines(plan, index),
    count: packWords.format.number(batch.letterCount),
  }))
}
