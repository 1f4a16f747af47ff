import { codeRanges } from '../code-ranges.ts'
import type { CaseCard, PackBatch, PackPlan } from '../types.ts'
import type { CoverWords } from './cover-words.ts'

/** Letters in a row of the cover: their codes run on, in one range or several. */
type Made = { readonly codes: readonly string[]; readonly count: number }
export type TargetRow = Made & { readonly target: string; readonly post: PackBatch['postage'] }
export type CaseRows = { readonly card: CaseCard; /** The case's key, from 1. */ readonly number: number; readonly targets: readonly TargetRow[] }
export type OutletRow = Made & { readonly name: string }

export type CoverRows = { readonly cases: readonly CaseRows[]; readonly outlets: readonly OutletRow[]; readonly total: number }

type Planned = Pick<PackPlan, 'letters' | 'batches' | 'cards' | 'choices'>
const targetKey = ({ caseId, targetId }: Pick<PackBatch, 'caseId' | 'targetId'>): string => `${caseId} ${targetId}`

/** The letters of a pack by case and target, then those to take home by outlet. A target has one row, of however many texts its letters are. */
export const coverRowsOf = (plan: Planned, words: Pick<CoverWords, 'codeRange'>): CoverRows => {
  const { letters, batches, cards, choices } = plan
  const places = new Map<string, number[]>()
  const hasEvening = choices.parts.includes('letters')
  for (const [place, letter] of letters.entries()) {
    if (letter.outlet === null && !hasEvening) continue
    const key = letter.outlet === null ? targetKey(letter) : `outlet ${letter.outlet}`
    const found = places.get(key)
    if (found) found.push(place)
    else places.set(key, [place])
  }
  const madeOf = (key: string): Made | null => {
    const own = places.get(key)
    return own === undefined ? null : { codes: codeRanges(letters, own, words.codeRange), count: own.length }
  }
  const known = new Set<string>()
  const targets = batches.filter((batch) => known.size < known.add(targetKey(batch)).size)
  return {
    cases: cards.flatMap((card, index): readonly CaseRows[] => {
      const rows = targets.filter(({ caseId }) => caseId === card.caseId).flatMap((batch): readonly TargetRow[] => {
        const made = madeOf(targetKey(batch))
        return made === null ? [] : [{ ...made, target: batch.targetName, post: batch.postage }]
      })
      return rows.length === 0 ? [] : [{ card, number: index + 1, targets: rows }]
    }),
    outlets: choices.outlets.flatMap((name, outlet): readonly OutletRow[] => {
      const made = madeOf(`outlet ${outlet}`)
      return made === null ? [] : [{ ...made, name }]
    }),
    total: [...places.values()].reduce((sum, own) => sum + own.length, 0),
  }
}
