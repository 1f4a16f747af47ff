import { fail, ok, type Result } from '../../core/result.ts'
import type { ReadList } from '../../core/member/import-types.ts'
import { decodeList } from './decode-list.ts'
import { listFormat } from './list-format.ts'
import type { ListProblem } from './list-problem.ts'
import { readCardList } from './read-card-list.ts'
import { maxListBytes, readMemberList, textProblem } from './read-member-list.ts'
import { readSheetList } from './read-sheet-list.ts'

/** How a person chose to read a file: only where it was asked. */
export type ListOptions = { readonly encoding: string | null; readonly sheet: string | null }

const readCards = (bytes: Uint8Array, encoding: string | null): Result<ReadList, ListProblem> => {
  if (bytes.length > maxListBytes) return fail({ code: 'too-large' })
  const decoded = decodeList(bytes, encoding)
  return decoded.ok ? readCardList(decoded.value) : fail(textProblem(decoded.problem))
}

/** Reads a list of members from CSV text, address cards or a workbook. */
export const readList = async (bytes: Uint8Array, { encoding, sheet }: ListOptions): Promise<Result<ReadList, ListProblem>> => {
  switch (listFormat(bytes)) {
    case 'workbook': return readSheetList(bytes, sheet)
    case 'cards': return readCards(bytes, encoding)
    case 'text': {
      const list = readMemberList(bytes, encoding)
      return list.ok ? ok({ list: list.value, sheets: [], sheet: null }) : list
    }
  }
}
