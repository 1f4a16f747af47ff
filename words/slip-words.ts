import type { CollatedSlip, Collation } from '../core/collate/collation.ts'
import type { SlipMark } from '../core/collate/settle-types.ts'
import type { SlipProblem } from '../core/collate/types.ts'
import type { Words } from './words.ts'

const said = (text: string | ((values: { readonly place: string }) => string), place: string): string => (typeof text === 'string' ? text : text({ place }))

/** Why a file is refused, in one sentence or two. */
export const slipProblemWords = (problem: SlipProblem, { collate: words }: Words): string => {
  switch (problem.code) {
    case 'shape': return said(words.faults[problem.fault], problem.place)
    case 'implausible': return said(words.implausible[problem.reason], problem.place)
    case 'other-version': return words.problems['other-version']({ version: problem.version })
    default: return words.problems[problem.code]
  }
}

const markWords = (mark: SlipMark, slip: CollatedSlip, others: ReadonlyMap<string, CollatedSlip>, { collate: { marks }, format }: Words): string => {
  if (mark.kind === 'newer-refused') return marks['newer-refused'](mark)
  const other = others.get(mark.other)
  const revision = other?.revision ?? 0
  const file = other?.files[0] ?? ''
  switch (mark.kind) {
    case 'replaced': return marks.replaced({ revision })
    case 'late': return marks.late({ revision, day: format.day(slip.madeOn) })
    case 'smaller': return marks.smaller({ revision, by: (other?.total ?? 0) - slip.total })
    case 'two-versions':
    case 'two-groups':
    case 'overlap':
    case 'event-beside':
    case 'two-ids': return marks[mark.kind]({ file })
  }
}

/** What an office should know of a slip, a piece for each mark. `others` are all slips by their checksum. */
export const slipMarkWords = (slip: CollatedSlip, others: ReadonlyMap<string, CollatedSlip>, words: Words): readonly string[] => [
  ...slip.marks.map((mark) => markWords(mark, slip, others, words)),
  ...(slip.files.length > 1 ? [words.collate.twice({ count: slip.files.length })] : []),
]

/** A group that is silent, with its files that were refused. */
export const silentWords = ({ name, id, refused }: Collation['silent'][number], { collate: words, format }: Words): string => {
  const group = name === '' ? id : name
  return refused.length === 0 ? group : words.silentRefused({ group, files: format.series(refused) })
}

/** What happens with a slip. */
export const slipUseWords = (slip: CollatedSlip, { collate: words }: Words): string => {
  if (slip.in === 'other-period') return words.otherPeriod
  return slip.in === 'last-period' && slip.use === 'counted' ? words.lastPeriod : words.uses[slip.use]
}
