import type { ActionKind } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import { returnKinds, type OutletEntry, type ReturnKind } from './types.ts'

/** One line of the ledger of an outlet. */
export type LedgerLine = {
  readonly on: Day
  readonly what: 'given' | ReturnKind | 'signed' | 'asked'
  readonly packs: number | null
  /** Letters that went out, and letters that came in: one of them is 0. */
  readonly out: number
  readonly in: number
  /** Letters that are out after this line. */
  readonly left: number
  readonly dueOn: Day | null
  readonly codes: OutletEntry['codes']
  /** What was signed, by kind. It is no letters, so nothing of it is out. */
  readonly signed: readonly { readonly kind: ActionKind; readonly count: number }[]
  /** They were counted by their codes. */
  readonly isByCode: boolean
  readonly caseIds: readonly CaseId[]
  /** What the line counted and counts no more: taken back since, or corrected to fewer. */
  readonly takenBack: number
}

type Line = Omit<LedgerLine, 'left'>

const lettersOf = (lines: readonly { readonly count: number }[]): number => lines.reduce((sum, { count }) => sum + count, 0)
const casesOf = (lines: readonly { readonly caseId: CaseId }[]): readonly CaseId[] => [...new Set(lines.map(({ caseId }) => caseId))]

const plain = { packs: null, out: 0, in: 0, dueOn: null, codes: null, signed: [], isByCode: false, takenBack: 0 } as const

/** What was counted by code belongs to the hand-out of the letter, and is a line of its own day. */
const byCodeLines = ({ lines }: OutletEntry): readonly Line[] => {
  const counted = lines.flatMap(({ caseId, byCode, takenBack }) =>
    [...byCode.map((one) => ({ ...one, caseId, gone: 0 })), ...takenBack.map(({ on, kind, count }) => ({ on, kind, caseId, count: 0, gone: count }))])
  return [...new Set(counted.map(({ on, kind }) => `${on} ${kind}`))].flatMap((key) => {
    const same = counted.filter(({ on, kind }) => `${on} ${kind}` === key)
    const takenBack = same.reduce((sum, { gone }) => sum + gone, 0)
    return same[0] === undefined ? [] : [{ ...plain, on: same[0].on, what: same[0].kind, in: lettersOf(same), isByCode: true, caseIds: casesOf(same), takenBack }]
  })
}

const goneOf = (lines: OutletEntry['lines']): number => lines.reduce((sum, { takenBack }) => sum + lettersOf(takenBack), 0)

const signedLine = ({ on, lines }: OutletEntry): readonly Line[] => {
  const signed = lines.filter(({ kind }) => kind === 'signed')
  const kinds = [...new Set(signed.flatMap(({ of }) => of ?? []))].map((kind) => ({ kind, count: lettersOf(signed.filter(({ of }) => of === kind)) })).filter(({ count }) => count > 0)
  return signed.length === 0 ? [] : [{ ...plain, on, what: 'signed', signed: kinds, caseIds: casesOf(signed), takenBack: goneOf(signed) }]
}

const linesOf = (entry: OutletEntry): readonly Line[] => {
  const { kind, on, packs, dueOn, codes, lines } = entry
  switch (kind) {
    case 'given': return [{ ...plain, on, what: 'given', packs, out: lettersOf(lines), dueOn, codes, caseIds: casesOf(lines) }, ...byCodeLines(entry)]
    case 'asked': return [{ ...plain, on, what: 'asked', caseIds: [] }]
    case 'returned': return [...signedLine(entry), ...returnKinds.flatMap((what) => {
      const same = lines.filter((line) => line.kind === what)
      // A line of which everything was taken back stays, and says so.
      return same.length === 0 ? [] : [{ ...plain, on, what, in: lettersOf(same), caseIds: casesOf(same), takenBack: goneOf(same) }]
    })]
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
