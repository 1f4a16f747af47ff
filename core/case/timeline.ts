import type { ReturnReason } from './case-file.ts'
import type { CaseChange, ChangedValue } from './change.ts'
import type { Case, IssueKind } from './types.ts'
import type { Day } from '../day.ts'
import { dayHere } from '../day.ts'
import { madeAt, type PackId } from '../ids.ts'
import { targetNameOf } from './target-name.ts'

/** One event in the timeline of a case. */
export type TimelineEntry =
  | { readonly kind: 'issue'; readonly on: Day; readonly issue: IssueKind; readonly fileName: string; readonly deadline: Day | null }
  | { readonly kind: 'reply'; readonly on: Day; readonly text: string; readonly from: string | null }
  | { readonly kind: 'returned'; readonly on: Day; readonly reason: ReturnReason; readonly from: string | null }
  | { readonly kind: 'note'; readonly on: Day; readonly text: string }
  | { readonly kind: 'pack'; readonly on: Day; readonly letters: number; readonly fileName: string }
  | { readonly kind: 'closed' | 'opened'; readonly on: Day }
  | { readonly kind: 'deadline-moved'; readonly on: Day; readonly from: Day | null; readonly to: Day | null }

/** A printed pack, as the timeline shows it. */
export type PrintedPack = { readonly packId: PackId; readonly madeOn: Day; readonly letters: number; readonly fileNames: readonly string[] }

/** An entry, and when it was written: entries of one day are in that order. */
type Written = { readonly entry: TimelineEntry; readonly at: number }

const dayIn = (value: ChangedValue | null): Day | null => (value?.as === 'day' ? value.day : null)

const ofChange = (change: CaseChange): readonly Written[] => {
  const on = dayHere(change.at)
  const at = Date.parse(change.at)
  if (on === undefined || change.isUndone) return []
  if (change.reason.kind === 'closed' || change.reason.kind === 'opened') return [{ entry: { kind: change.reason.kind, on }, at }]
  const moved = change.changes.find(({ field }) => field === 'deadline')
  if (moved === undefined || change.reason.kind !== 'edited') return []
  return [{ entry: { kind: 'deadline-moved', on, from: dayIn(moved.before), to: dayIn(moved.after) }, at }]
}

/** What happened in a case, newest first: issues read, replies, notes, packs, and changes of its status or deadline. */
export const timelineOf = (kept: Case, history: readonly CaseChange[], packs: readonly PrintedPack[]): readonly TimelineEntry[] => {
  const nameOf = (id: string | null): string | null => {
    const target = kept.targets.find((one) => one.id === id)
    return target ? targetNameOf(target) : null
  }
  const movedBy = (sourceId: string): Day | null => {
    const read = history.find(({ reason, isUndone }) => reason.kind === 'issue-read' && reason.sourceId === sourceId && !isUndone)
    return dayIn(read?.changes.find(({ field }) => field === 'deadline')?.after ?? null)
  }
  const entries: readonly Written[] = [
    ...kept.sources.map(({ addedOn, kind, fileName, id }): Written => ({ entry: { kind: 'issue', on: addedOn, issue: kind, fileName, deadline: movedBy(id) }, at: madeAt(id) })),
    ...kept.file.replies.map(({ on, text, targetId, id }): Written => ({ entry: { kind: 'reply', on, text, from: nameOf(targetId) }, at: madeAt(id) })),
    ...kept.file.returned.map(({ on, reason, targetId, id }): Written => ({ entry: { kind: 'returned', on, reason, from: nameOf(targetId) }, at: madeAt(id) })),
    ...kept.file.notes.map(({ on, text, id }): Written => ({ entry: { kind: 'note', on, text }, at: madeAt(id) })),
    ...packs.map(({ packId, madeOn, letters, fileNames }): Written => ({ entry: { kind: 'pack', on: madeOn, letters, fileName: fileNames[0] ?? '' }, at: madeAt(packId) })),
    ...history.flatMap(ofChange),
  ]
  return entries.toSorted((one, other) => other.entry.on.localeCompare(one.entry.on) || other.at - one.at).map(({ entry }) => entry)
}
