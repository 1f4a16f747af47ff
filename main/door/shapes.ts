import { z } from 'zod'
import type { Day } from '../../core/day.ts'
import { dayFrom } from '../../core/day.ts'
import { isDraftKey } from '../../core/draft/draft-key.ts'
import type { DraftKey } from '../../core/draft/types.ts'
import type { ActionId, AttachmentId, CaseId, DocumentId, EventId, EventPersonId, EventTableId, EventTaskId, LaptopId, MemberId, MemberImportId, NoteId, OutletId, PackId, ReplyId, ReportId, ReturnedLetterId, SourceId, StockId, TargetId, TemplateId } from '../../core/ids.ts'
import { isId } from '../../core/ids.ts'
import { returnAddresses, senderForms } from '../../core/member/safety.ts'
import type { StepNumber } from '../../core/undo/types.ts'
import type { NumberRange } from '../../core/text/read-number.ts'
import type { FileToken } from '../../preload/contract.ts'

/**
 * Shapes for calls of several features; those of one feature are beside its handlers. Limits of length
 * are in UTF-16 units. They are generous: the rules in core set the real limits.
 */
const maxLength = { line: 2_000, text: 100_000, document: 5_000_000, token: 200 } as const

/** What parses the input of a call. The shape is made once: zod compiles it at its first use, which costs as much as the work of a short call. */
export const shaped = <Value>(shape: z.ZodType<Value>) => (input: unknown): Value => shape.parse(input)

const isIdText = (value: unknown): boolean => typeof value === 'string' && isId(value)

export const caseId = z.custom<CaseId>(isIdText)
export const memberId = z.custom<MemberId>(isIdText)
export const memberImportId = z.custom<MemberImportId>(isIdText)
export const packId = z.custom<PackId>(isIdText)
export const actionId = z.custom<ActionId>(isIdText)
export const eventId = z.custom<EventId>(isIdText)
export const eventTableId = z.custom<EventTableId>(isIdText)
export const eventTaskId = z.custom<EventTaskId>(isIdText)
export const eventPersonId = z.custom<EventPersonId>(isIdText)
export const outletId = z.custom<OutletId>(isIdText)
export const laptopId = z.custom<LaptopId>(isIdText)
export const attachmentId = z.custom<AttachmentId>(isIdText)
export const sourceId = z.custom<SourceId>(isIdText)
export const noteId = z.custom<NoteId>(isIdText)
export const returnedLetterId = z.custom<ReturnedLetterId>(isIdText)
export const replyId = z.custom<ReplyId>(isIdText)
export const targetId = z.custom<TargetId>(isIdText)
export const templateId = z.custom<TemplateId>(isIdText)
export const stockId = z.custom<StockId>(isIdText)
export const reportId = z.custom<ReportId>(isIdText)
export const documentId = z.custom<DocumentId>(isIdText)
export const draftKey = z.custom<DraftKey>((value) => typeof value === 'string' && isDraftKey(value))
export const day = z.custom<Day>((value) => typeof value === 'string' && dayFrom(value) !== undefined)
const isToken = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= maxLength.token
export const fileToken = z.custom<FileToken>(isToken)

/** Lone surrogates cannot be stored as UTF-8 without loss, so they are refused. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

export const line = z.string().max(maxLength.line).refine(isWellFormed)
export const text = z.string().max(maxLength.text).refine(isWellFormed)
export const documentText = z.string().max(maxLength.document).refine(isWellFormed)
export const lines = z.array(line).max(200)
export const nothing = z.null()
/** A whole number within the limits that its field has in the window. */
export const within = ({ min, max }: NumberRange) => z.int().min(min).max(max)
/** The number of a step in the undo list. */
export const stepNumber = z.custom<StepNumber>((value) => Number.isSafeInteger(value) && Number(value) > 0)
export const revision = z.int().min(0).max(1_000_000_000)

export const senderForm = z.enum(senderForms)
export const returnAddress = z.enum(returnAddresses)
/** How much of a sender a person or a case allows to be printed. */
export const safety = z.object({ sender: senderForm, returnAddress })

type ExactPartial<Fields extends z.ZodRawShape> = { [Name in keyof Fields]: z.ZodExactOptional<Fields[Name]> }

/** An object whose fields may be left out, but not be undefined. */
export const exactPartial = <Fields extends z.ZodRawShape>(fields: Fields): z.ZodObject<ExactPartial<Fields>> =>
  z.object(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, z.exactOptional(field)])) as ExactPartial<Fields>)

/** True where a person says so; absent is the same as false. */
export const optionalFlag = z.boolean().exactOptional()
