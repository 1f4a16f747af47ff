import type { CaseChange, FieldChange } from './change.ts'
import { keyOfChange } from './update-choices.ts'

const keysOf = (changes: readonly FieldChange[]): ReadonlySet<string> => new Set(changes.map(keyOfChange))

/**
 * What the documents of a case would have changed and a person refused, by the revision of the entry of its history in
 * which that was decided. What nobody decided was not refused: the case asks about it until it is decided.
 */
export const notTaken = (history: readonly CaseChange[]): ReadonlyMap<number, readonly FieldChange[]> => {
  const notTakenOf = new Map(history.flatMap(({ reason }) => (reason.kind === 'issue-read' ? [[reason.sourceId, reason.refused ?? []] as const] : [])))
  return new Map(history.map(({ revision, reason, changes }): readonly [number, readonly FieldChange[]] => {
    if (reason.kind === 'issue-read') {
      const open = new Set(reason.undecided?.keys)
      return [revision, (reason.refused ?? []).filter((change) => !open.has(keyOfChange(change)))]
    }
    if (reason.kind === 'office-file') return [revision, reason.refused]
    if (reason.kind !== 'update-decided') return [revision, []]
    const [decided, taken] = [new Set(reason.keys), keysOf(changes)]
    return [revision, (notTakenOf.get(reason.sourceId) ?? []).filter((change) => decided.has(keyOfChange(change)) && !taken.has(keyOfChange(change)))]
  }))
}
