import { groupBy } from '../group-by.ts'
import type { CollatedSlip, RefusedFile } from './collation.ts'
import type { SlipMark } from './settle-types.ts'
import type { SlipClaims } from './types.ts'

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What a slip that is refused says that it is, so that its group can be found; null where it names no report. */
export const claimsOf = (value: unknown): SlipClaims | null => {
  if (typeof value !== 'object' || value === null || !('reportId' in value)) return null
  const { reportId, revision, group } = value as { readonly reportId: unknown; readonly revision?: unknown; readonly group?: unknown }
  const { id, name } = typeof group === 'object' && group !== null ? (group as { readonly id?: unknown; readonly name?: unknown }) : {}
  if (textIn(reportId) === '') return null
  return { reportId: textIn(reportId), revision: typeof revision === 'number' && Number.isInteger(revision) ? revision : 0, groupId: textIn(id), groupName: textIn(name) }
}

/** Of each slip the marks of refused files that say to be a later revision of its report: else an older revision would count without a word. */
export const refusedMarks = (refused: readonly RefusedFile[]): ((slip: Pick<CollatedSlip, 'reportId' | 'revision'>) => readonly SlipMark[]) => {
  const claimed = refused.flatMap(({ file, claims }) => (claims === null ? [] : [{ file, ...claims }]))
  const byReport = groupBy(claimed, ({ reportId }) => reportId)
  return ({ reportId, revision }) =>
    (byReport.get(reportId) ?? []).filter((one) => one.revision > revision).map((one) => ({ kind: 'newer-refused', revision: one.revision, file: one.file }))
}

/** The files of a group that were refused, by what they say. */
export const refusedOf = (groupId: string, refused: readonly RefusedFile[]): readonly string[] =>
  refused.filter(({ claims }) => claims?.groupId === groupId).map(({ file }) => file)
