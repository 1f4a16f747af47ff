/**
 * Ids of stored records: ULID text (26 characters, Crockford base32), made in main and passed to core.
 * The brand prevents a case's id from being used as a member's.
 */
type Id<Kind extends string> = string & { readonly __id: Kind }

export type CaseId = Id<'case'>
export type SourceId = Id<'source'>
export type TargetId = Id<'target'>
export type MemberId = Id<'member'>
export type MemberImportId = Id<'member-import'>
export type PackId = Id<'pack'>
export type ActionId = Id<'action'>
export type ReportId = Id<'report'>
export type NoteId = Id<'note'>
export type ReplyId = Id<'reply'>
export type ReturnedLetterId = Id<'returned-letter'>
export type AttachmentId = Id<'attachment'>
export type TemplateId = Id<'template'>
export type EventId = Id<'event'>
/** Of a table, or station, of an event. */
export type EventTableId = Id<'event-table'>
export type EventTaskId = Id<'event-task'>
/** Of a row of the list of who came. */
export type EventPersonId = Id<'event-person'>
export type OutletId = Id<'outlet'>
/** Of an entry of the ledger of an outlet, and of the letters of one case in it. */
export type OutletEntryId = Id<'outlet-entry'>
export type OutletLineId = Id<'outlet-line'>
/** Of a laptop that data were handed over from or to. */
export type LaptopId = Id<'laptop'>
export type HandOverId = Id<'hand-over'>
/** Of a stock of labels of the group's own. */
export type StockId = Id<'stock'>
export type PhotoId = Id<'photo'>
/** Of a document that was read and waits to be checked. */
export type DocumentId = Id<'document'>

export type AnyId = CaseId | SourceId | TargetId | MemberId | MemberImportId | PackId | ActionId | ReportId | NoteId | ReplyId | ReturnedLetterId | AttachmentId | TemplateId | DocumentId | StockId | PhotoId | EventId | EventTableId | EventTaskId | EventPersonId | OutletId | OutletEntryId | OutletLineId | LaptopId | HandOverId

const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/** Whether the text has the form of an id. */
export const isId = (text: string): boolean => ulid.test(text)

/** Takes text of the right form as an id of the wanted kind; undefined for anything else. */
export const idFrom = <Wanted extends AnyId>(text: string): Wanted | undefined =>
  isId(text) ? (text as Wanted) : undefined

/** The characters of an id: none of them is mistaken for another. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const timeLength = 10

/** When a record was made, in milliseconds since 1970: an id begins with it. */
export const madeAt = (id: AnyId): number => Array.from(id.slice(0, timeLength)).reduce((sum, digit) => sum * crockford.length + crockford.indexOf(digit), 0)
