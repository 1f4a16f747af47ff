import type { SlipHead } from './types.ts'

/** What a person decides of a slip, by its checksum. */
export type SlipAnswer = 'use' | 'leave-out'
export type SlipAnswers = ReadonlyMap<string, SlipAnswer>

/** What happens with a slip. Only `counted` ones are in the totals; `waiting` ones need a decision. */
export type SlipUse = 'counted' | 'replaced' | 'waiting' | 'left-out'

/** What an office should know of a slip. `other` is the checksum of the slip that it is about. */
export type SlipMark =
  /** A later revision of the same report counts in its place, or an earlier one that was chosen. */
  | { readonly kind: 'replaced'; readonly other: string }
  /** An older revision that was made after the one that counts. */
  | { readonly kind: 'late'; readonly other: string }
  /** Its total is smaller than that of an earlier revision, which it replaces. */
  | { readonly kind: 'smaller'; readonly other: string }
  /** Two slips with different numbers are the same revision of a report. */
  | { readonly kind: 'two-versions'; readonly other: string }
  /** One report has slips of two groups. */
  | { readonly kind: 'two-groups'; readonly other: string }
  /** It counts some of the same days and cases as another report of the group. */
  | { readonly kind: 'overlap'; readonly other: string }
  /** The report of an event and one of its days and cases: both count, because their maker counts no letter twice. */
  | { readonly kind: 'event-beside'; readonly other: string }
  /** The same group by name or number, under another id. */
  | { readonly kind: 'two-ids'; readonly other: string }
  /** A file that says to be a later revision of the report was refused, so this one counts. */
  | { readonly kind: 'newer-refused'; readonly revision: number; readonly file: string }

/** A slip as the rules need it: its total, and the keys of its cases. */
export type SlipToSettle = SlipHead & { readonly total: number; readonly caseKeys: readonly string[] }
