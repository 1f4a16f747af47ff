import type { Day } from '../day.ts'
import type { ReportRecord } from './types.ts'

/** The newest earlier revision of a report that went to the office, null if none did. */
export const sentBefore = ({ id, revision }: Pick<ReportRecord, 'id' | 'revision'>, all: readonly ReportRecord[]): { readonly revision: number; readonly sentOn: Day } | null =>
  all.filter((other) => other.id === id && other.revision < revision)
    .flatMap(({ revision: earlier, sentOn }) => (sentOn === null ? [] : [{ revision: earlier, sentOn }]))
    .toSorted((one, other) => other.revision - one.revision)[0] ?? null
