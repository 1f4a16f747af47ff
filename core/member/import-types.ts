import type { MemberId } from '../ids.ts'
import { consentPurposes, type Consent, type ConsentPurpose, type MemberDraft } from './types.ts'

/** The columns a list of members can have, in the order in which they are offered. */
export const memberColumns = [
  'name', 'given-name', 'family-name', 'address', 'house-number', 'town', 'postcode', 'state', 'country', 'email', 'phone',
  'joined', 'languages', 'tags', 'likes', 'note', ...consentPurposes,
] as const
export type MemberColumn = (typeof memberColumns)[number]

/** How a day such as `03/04/2025` is read. */
export const dayOrders = ['day-first', 'month-first'] as const
export type DayOrder = (typeof dayOrders)[number]

/** How a list is read: what each of its columns is, null for one that is not used, and how its days are written. */
export type ListReading = { readonly columns: readonly (MemberColumn | null)[]; readonly dayOrder: DayOrder | null }

/** The fields of a member that a list can change, in the order in which they are shown. */
export const importFields = ['name', 'address', 'town', 'email', 'phone', 'joined', 'languages', 'tags', 'likes', 'note'] as const
export type ImportField = (typeof importFields)[number]

/** A field in which the list differs from the member: both texts as in a draft. */
export type FieldChange = { readonly field: ImportField; readonly before: string; readonly after: string }

/** What a row says about one purpose where the member has another answer. */
export type ConsentChange = {
  readonly purpose: ConsentPurpose
  readonly before: Consent['answer']
  readonly after: 'yes' | 'no'
  /** A `no` is always taken, a `yes` only if it is chosen, and never where the member said `no`: then the person is asked again. */
  readonly effect: 'always' | 'if-chosen' | 'ask-again'
}

/** What is the same, alike or different between a row and a member. */
export type Evidence =
  | 'same-name' | 'similar-name' | 'other-name' | 'same-email' | 'other-email' | 'same-phone' | 'other-phone'
  | 'same-address' | 'other-address' | 'same-town' | 'other-town'

/** The member that a row may be about, and how the row differs. */
export type RowMatch = {
  readonly memberId: MemberId
  readonly memberName: string
  readonly evidence: readonly Evidence[]
  readonly fields: readonly FieldChange[]
  readonly consents: readonly ConsentChange[]
}

type RowReason =
  | 'none' | 'empty-row' | 'no-name' | 'ragged-row' | 'same-person' | 'likely-person' | 'twice-in-list' | 'too-long' | 'damaged-row' | 'damaged-card'

/** One row of a list, and what importing it would do. */
export type ImportRow = {
  /** 1-based line of the file on which the row begins. */
  readonly row: number
  /** `to-decide`: perhaps the matched member; nothing but a `no` is taken until a person decides. */
  readonly fate: 'new' | 'changes' | 'already-here' | 'to-decide' | 'left-out'
  /** Why a row is left out, or what is unusual about it. */
  readonly reason: RowReason
  readonly draft: MemberDraft
  readonly match: RowMatch | null
  /** Further members that the row is, or may be, about and who have not said a "no" that it says; only those answers. */
  readonly alsoNo: readonly RowMatch[]
  /** The text of a damaged row; else empty. */
  readonly text: string
}

/** What importing a list would do. */
export type ImportPreview = {
  readonly fileName: string
  readonly separator: string
  readonly columns: readonly { readonly heading: string; readonly column: MemberColumn | null }[]
  readonly rows: readonly ImportRow[]
  readonly newCount: number
  readonly changedCount: number
  readonly alreadyHereCount: number
  readonly toDecideCount: number
  readonly leftOutCount: number
}

/** What a person decided about a row that matches a member. */
export type RowDecision = {
  readonly row: number
  /** `other`: somebody else, to be added. */
  readonly is: 'same' | 'other'
  /** What to take of the list; everything else stays as it is. */
  readonly take: readonly (ImportField | ConsentPurpose)[]
}

/** A row of a file: its cells, and the line on which it begins. A damaged one has its text instead of cells. */
export type ListRow = { readonly line: number; readonly cells: readonly string[]; readonly damaged: string | null }

/** A damaged row, by its line in the file, as a person typed it right. */
export type CorrectedRow = { readonly row: number; readonly text: string }

/** A list of members as it is in a file. */
export type MemberList = {
  readonly separator: string
  readonly headings: readonly string[]
  readonly rows: readonly ListRow[]
}

/** A list as it was read of a file. `sheets` are those of a workbook that hold something, and `sheet` is the one that was read. */
export type ReadList = { readonly list: MemberList; readonly sheets: readonly string[]; readonly sheet: string | null }
