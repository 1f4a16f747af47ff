import type { CaseId } from '../ids.ts'

/** One row of the tally: a case and a kind, with the key that counts one more on the entry screen. */
export type EntryRow = { readonly caseId: CaseId; readonly kind: 'letter' | 'solidarity-card'; /** Null from the ninth case on. */ readonly key: string | null }

/** Keys by their position on the keyboard: a digit counts a letter, the key below it a card. */
const entryKeys = [['1', 'Q'], ['2', 'W'], ['3', 'E'], ['4', 'R'], ['5', 'T'], ['6', 'Y'], ['7', 'U'], ['8', 'I']] as const

/** Rows of the entry screen and of the printed tally sheet, in the order of the cases. */
export const entryRows = (caseIds: readonly CaseId[]): readonly EntryRow[] =>
  caseIds.flatMap((caseId, index): readonly EntryRow[] => {
    const [letter, card] = entryKeys[index] ?? [null, null]
    return [{ caseId, kind: 'letter', key: letter }, { caseId, kind: 'solidarity-card', key: card }]
  })
