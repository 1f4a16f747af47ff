import { countByUse, type Collation } from '../../core/collate/collation.ts'
import type { Words } from '../../words/words.ts'

/** What the numbers are of, and what is in none of them. */
export const collationSentences = (collation: Collation, { collate: words, format }: Words): readonly string[] => {
  const { period, lastPeriod, total, slips, refused } = collation
  const days = ({ from, to }: NonNullable<Collation['period']>) => ({ from: format.day(from), to: format.day(to) })
  const waiting = countByUse(collation, 'waiting')
  const elsewhere = slips.filter((slip) => slip.in === 'other-period').length
  return [
    period === null ? words.allPeriods : format.series([words.period(days(period)), lastPeriod && words.comparedWith(days(lastPeriod))]),
    words.summary({ total: total.total, groups: total.groups, slips: total.slips }),
    ...(waiting === 0 ? [] : [words.waitingSentence({ count: waiting })]),
    ...(refused.length === 0 ? [] : [words.refusedSentence({ count: refused.length })]),
    ...(elsewhere === 0 ? [] : [words.elsewhere({ count: elsewhere })]),
  ]
}
