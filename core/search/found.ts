import type { SearchHit } from '../case/find-cases.ts'
import type { Day } from '../day.ts'
import type { CaseId, EventId, MemberId, PackId, ReportId, SourceId } from '../ids.ts'
import type { PackSummary } from '../pack/pack-summary.ts'
import type { Period } from '../report/types.ts'
import { fold } from '../text/fold.ts'

/** What the search of the window finds, in the order of its groups. */
export const searchKinds = ['person', 'case', 'member', 'document', 'event', 'pack', 'report'] as const
type SearchKind = (typeof searchKinds)[number]

/** How a case is named in a result. */
export type FoundCaseName = { readonly caseId: CaseId; readonly uaNumber: string | null; /** As `caseNameOf` gives it. */ readonly caseName: string; readonly title: string; readonly isClosed: boolean }

/** One result of each kind. A projector may show them: a member is only a name. */
export type Found = {
  /** A person at risk. */
  readonly person: FoundCaseName & { readonly name: string }
  readonly case: FoundCaseName & { readonly hit: SearchHit | null }
  readonly member: { readonly memberId: MemberId; readonly name: string }
  /** Any document of a case, also an older one. */
  readonly document: FoundCaseName & { readonly sourceId: SourceId; readonly fileName: string; readonly addedOn: Day; readonly hit: SearchHit | null }
  /** By its name or place. */
  readonly event: { readonly eventId: EventId; readonly name: string; readonly on: Day; readonly place: string | null }
  /** By the name of its evening, the numbers of its cases, or the code of one of its letters. */
  readonly pack: { readonly packId: PackId; /** Of its evening; empty where it has none. */ readonly name: string; readonly cases: PackSummary['cases']; readonly madeOn: Day; readonly letterCode: string | null }
  readonly report: { readonly reportId: ReportId; readonly period: Period; readonly madeOn: Day }
}

/** `hasMore`: there are more than were asked for. */
export type FoundGroup<Item> = { readonly items: readonly Item[]; readonly hasMore: boolean }

export type FoundAll = { readonly [Kind in SearchKind]: FoundGroup<Found[Kind]> }

/** The first `limit` of the items that were found; give one more than the limit, so that it is known whether there are more. */
export const firstOf = <Item>(items: readonly Item[], limit: number): FoundGroup<Item> => ({ items: items.slice(0, limit), hasMore: items.length > limit })

/** How well folded words fit a folded text: 2 where each begins a word of it, 1 where each occurs in it, 0 else. */
export const fitOf = (text: string, words: readonly string[]): 0 | 1 | 2 => {
  if (words.length === 0 || !words.every((word) => text.includes(word))) return 0
  return words.every((word) => text.startsWith(word) || text.includes(` ${word}`)) ? 2 : 1
}

/** The words that were typed, folded. */
export const wordsIn = (typed: string): readonly string[] => fold(typed).split(' ').filter(Boolean)

/** The items that have all words, those where each begins a word first; otherwise in their order. `textOf` is the folded text of one. */
export const fitting = <Item>(items: readonly Item[], textOf: (item: Item) => string, words: readonly string[], max: number): readonly Item[] => {
  const found: [Item[], Item[]] = [[], []]
  for (const item of items) {
    const fit = fitOf(textOf(item), words)
    if (fit > 0) found[fit === 2 ? 0 : 1].push(item)
    if (found[0].length >= max) break
  }
  return found.flat()
}
