import { groupBy } from '../group-by.ts'
import { maxOf } from '../max-of.ts'
import { overlaps } from './overlap.ts'
import type { SlipAnswers, SlipMark, SlipToSettle, SlipUse } from './settle-types.ts'

type Mark = Exclude<SlipMark, { readonly kind: 'newer-refused' }>
type Found = Map<string, { use: SlipUse; marks: Mark[] }>

const markEach = (found: Found, slips: readonly SlipToSettle[], kind: 'two-versions' | 'two-groups'): void => {
  for (const slip of slips) {
    const other = slips.find((one) => one !== slip && (kind === 'two-versions' || one.group.id !== slip.group.id))
    if (other) found.get(slip.checksum)?.marks.push({ kind, other: other.checksum })
  }
}

/** Marks of the revisions that do not count, and of one that counts and is smaller than the revision before it. */
const markReplaced = (found: Found, chosen: SlipToSettle, others: readonly SlipToSettle[]): void => {
  for (const other of others) {
    const entry = found.get(other.checksum)
    if (entry?.use === 'left-out') continue
    if (entry) entry.use = 'replaced'
    const isLate = other.revision < chosen.revision && other.madeOn > chosen.madeOn
    entry?.marks.push({ kind: isLate ? 'late' : 'replaced', other: chosen.checksum })
  }
  const before = others.filter(({ revision }) => revision < chosen.revision).toSorted((one, other) => other.revision - one.revision)[0]
  if (before && chosen.total < before.total) found.get(chosen.checksum)?.marks.push({ kind: 'smaller', other: before.checksum })
}

/** The slip of a report that counts: the latest revision of those that are to be used. Undefined where a person has to decide. */
const chosenOf = (slips: readonly SlipToSettle[], answers: SlipAnswers, found: Found): SlipToSettle | undefined => {
  const used = slips.filter(({ checksum }) => answers.get(checksum) === 'use')
  const open = used.length > 0 ? used : slips.filter(({ checksum }) => answers.get(checksum) !== 'leave-out')
  const wait = (waiting: readonly SlipToSettle[], kind: 'two-versions' | 'two-groups'): undefined => {
    for (const { checksum } of waiting) found.set(checksum, { use: 'waiting', marks: [] })
    markEach(found, waiting, kind)
  }
  if (new Set(open.map(({ group }) => group.id)).size > 1) return wait(slips.filter(({ checksum }) => answers.get(checksum) !== 'leave-out'), 'two-groups')
  const last = maxOf(open.map(({ revision }) => revision))
  const latest = open.filter(({ revision }) => revision === last)
  const [chosen] = latest
  if (latest.length > 1) wait(latest, 'two-versions')
  if (chosen) markReplaced(found, chosen, slips.filter((slip) => !latest.includes(slip)))
  return latest.length > 1 ? undefined : chosen
}

const settleReport = (slips: readonly SlipToSettle[], answers: SlipAnswers, found: Found): SlipToSettle | undefined => {
  for (const { checksum } of slips) found.set(checksum, { use: answers.get(checksum) === 'leave-out' ? 'left-out' : 'counted', marks: [] })
  return chosenOf(slips, answers, found)
}

/**
 * What happens with each slip, by its checksum. The latest revision of a report counts. Slips that would count the
 * same letters twice, or contradict each other, wait until a person says which to use: nothing is guessed.
 */
export const settle = (slips: readonly SlipToSettle[], answers: SlipAnswers): ReadonlyMap<string, { readonly use: SlipUse; readonly marks: readonly Mark[] }> => {
  const found: Found = new Map()
  const once = [...new Map(slips.map((slip) => [slip.checksum, slip])).values()]
  const chosen = [...groupBy(once, ({ reportId }) => reportId).values()].flatMap((report) => settleReport(report, answers, found) ?? [])
  for (const { slip, other, sharesLetters, isCountedApart, isTwoIds } of overlaps(chosen)) {
    const entry = found.get(slip.checksum)
    if (!entry) continue
    if (isTwoIds) entry.marks.push({ kind: 'two-ids', other: other.checksum })
    if (isCountedApart) entry.marks.push({ kind: 'event-beside', other: other.checksum })
    if (!sharesLetters) continue
    entry.marks.push({ kind: 'overlap', other: other.checksum })
    if (answers.get(slip.checksum) !== 'use') entry.use = 'waiting'
  }
  return found
}
