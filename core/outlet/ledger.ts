import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import { returnKinds, type OutletEntry, type ReturnKind } from './types.ts'

/** One line of the ledger of an outlet. */
export type LedgerLine = {
  readonly on: Day
  readonly what: 'given' | ReturnKind | 'asked'
  readonly packs: number | null
  /** Letters that went out, and letters that came in: one of them is 0. */
  readonly out: number
  readonly in: number
  /** Letters that are out after this line. */
  readonly left: number
  readonly dueOn: Day | null
  readonly codes: OutletEntry['codes']
  /** They were counted by their codes. */
  readonly isByCode: boolean
  readonly caseIds: readonly CaseId[]
}

type Line = Omit<LedgerLine, 'left'>

const lettersOf = (lines: readonly { readonly count: number }[]): number => lines.reduce((sum, { count }) => sum + count, 0)
const casesOf = (lines: readonly { readonly caseId: CaseId }[]): readonly CaseId[] => [...new Set(lines.map(({ caseId }) => caseId))]

const plain = { packs: null, out: 0, in: 0, dueOn: null, codes: null, isByCode: false } as const

/** What was counted by code belongs to the hand-out of the letter, and is a line of its own day. */
const byCodeLines = ({ lines }: OutletEntry): readonly Line[] => {
  const counted = lines.flatMap(({ caseId, byCode }) => byCode.map((one) => ({ ...one, caseId })))
  return [...new Set(counted.map(({ on, kind }) => `${on} ${kind}`))].flatMap((key) => {
    const same = counted.filter(({ on, kind }) => `${on} ${kind}` === key)
    return same[0] === undefined ? [] : [{ ...plain, on: same[0].on, what: same[0].kind, in: lettersOf(same), isByCode: true, caseIds: casesOf(same) }]
  })
}

const linesOf = (entry: OutletEntry): readonly Line[] => {
  const { kind, on, packs, dueOn, codes, lines } = entry
  switch (kind) {
    case 'given': return [{ ...plain, on, what: 'given', packs, out: lettersOf(lines), dueOn, codes, caseIds: casesOf(lines) }, ...byCodeLines(entry)]
    case 'asked': return [{ ...plain, on, what: 'asked', caseIds: [] }]
    case 'returned': return returnKinds.flatMap((what) => {
      const same = lines.filter((line) => line.kind === what)
      // An action that was taken back counts nothing any more.
      return lettersOf(same) === 0 ? [] : [{ ...plain, on, what, in: lettersOf(same), caseIds: casesOf(same) }]
    })
  }
}

/** The ledger of an outlet, newest first: what went out, what came in, and how many letters were left after it. */
export const ledgerOf = (entries: readonly OutletEntry[]): readonly LedgerLine[] => {
  let left = 0
  const inOrder = entries.toSorted((one, other) => one.id.localeCompare(other.id)).flatMap(linesOf).toSorted((one, other) => one.on.localeCompare(other.on))
  return inOrder.map((line) => {
    left += line.out - line.in
    return { ...line, left }
  }).toReversed()
}
