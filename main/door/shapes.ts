import { z } from 'zod'
import { actionKinds, actionStates, routes } from '../../core/action/types.ts'
import type { Day } from '../../core/day.ts'
import { dayFrom } from '../../core/day.ts'
import { caseRules, deadlineSources } from '../../core/case/case-file.ts'
import type { ActionId, AttachmentId, CaseId, MemberId, MemberImportId, NoteId, PackId, ReplyId, ReportId, SourceId, TargetId, TemplateId } from '../../core/ids.ts'
import { isId } from '../../core/ids.ts'
import { returnAddresses, senderForms } from '../../core/member/safety.ts'
import { packParts } from '../../core/pack/types.ts'
import type { FileToken } from '../../preload/contract.ts'

/** Longest texts taken over the door, in UTF-16 units. Generous: the rules in core set the real limits. */
const longest = { line: 2_000, text: 100_000, document: 5_000_000, token: 200 } as const

const isIdText = (value: unknown): boolean => typeof value === 'string' && isId(value)

export const caseId = z.custom<CaseId>(isIdText)
export const memberId = z.custom<MemberId>(isIdText)
export const memberImportId = z.custom<MemberImportId>(isIdText)
export const packId = z.custom<PackId>(isIdText)
export const actionId = z.custom<ActionId>(isIdText)
export const attachmentId = z.custom<AttachmentId>(isIdText)
export const sourceId = z.custom<SourceId>(isIdText)
const noteId = z.custom<NoteId>(isIdText)
const replyId = z.custom<ReplyId>(isIdText)
const targetId = z.custom<TargetId>(isIdText)
export const reportId = z.custom<ReportId>(isIdText)
const day = z.custom<Day>((value) => typeof value === 'string' && dayFrom(value) !== undefined)
export const fileToken = z.custom<FileToken>((value) => typeof value === 'string' && value.length > 0 && value.length <= longest.token)

/** Lone surrogates cannot be stored as UTF-8 without loss, so they are refused at the door. */
const wellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

export const line = z.string().max(longest.line).refine(wellFormed)
export const text = z.string().max(longest.text).refine(wellFormed)
export const documentText = z.string().max(longest.document).refine(wellFormed)
export const nothing = z.null()
export const count = z.int().min(0).max(10_000_000)
export const revision = z.int().min(0).max(1_000_000_000)
const lines = z.array(line).max(200)

export const caseStatus = z.enum(['open', 'closed'])
export const caseStatusFilter = z.enum(['open', 'closed', 'all'])
export const route = z.enum(routes)
export const actionState = z.enum(actionStates)
export const period = z.object({ from: day, to: day }).refine((value) => value.from <= value.to)
export const caseChoice = z.union([z.literal('all'), z.array(caseId).max(1_000)])

const letterDraft = z.object({ language: line, salutation: line, body: text, closing: line, origin: z.enum(['own', 'translation']).exactOptional() })

const targetDraft = z.object({
  id: z.string().refine((value) => value === '' || isId(value)),
  name: line,
  role: line,
  postalLines: text,
  country: line,
  emails: lines,
  phones: lines,
  faxes: lines,
  twitter: lines,
  instagram: lines,
  facebook: lines,
  contactForms: lines,
  salutation: line,
  isCopy: z.boolean(),
  notes: z.array(text).max(200),
})

export const caseDraft = z.object({
  kind: z.enum(['first', 'update', 'outcome', 'unknown']),
  uaNumber: line,
  indexNumber: line,
  title: text,
  country: line,
  issueDate: line,
  deadline: line,
  summary: text,
  background: documentText,
  demands: z.array(text).max(500),
  letters: z.array(letterDraft).max(50),
  targets: z.array(targetDraft).max(200),
  preferredLanguages: lines,
  ownLanguageWelcome: z.boolean().nullable(),
  peopleAtRisk: z.array(z.object({ name: text, pronoun: line })).max(500),
  previous: z.array(text).max(200),
})

export const caseFilter = z.object({
  search: line,
  status: caseStatusFilter,
  country: line.nullable(),
  language: line.nullable(),
  deadline: z.enum(['any', 'late', 'within-7-days', 'within-30-days', 'none']),
})

const senderForm = z.enum(senderForms)
const returnAddress = z.enum(returnAddresses)
const safety = z.object({ sender: senderForm, returnAddress })

/** One part of what a group keeps with a case. */
export const caseFileEdit = z.discriminatedUnion('part', [
  z.object({ part: z.literal('deadline'), source: z.enum(deadlineSources), note: text }),
  z.object({ part: z.literal('rules'), rules: z.array(z.enum(caseRules)).max(20), ownRules: lines, safety: safety.exactOptional() }),
  z.object({ part: z.literal('note'), id: noteId.nullable(), text }),
  z.object({ part: z.literal('note-removed'), id: noteId }),
  z.object({ part: z.literal('reply'), reply: z.object({ id: replyId.nullable(), on: day, targetId: targetId.nullable(), text }) }),
  z.object({ part: z.literal('reply-removed'), id: replyId }),
  z.object({ part: z.literal('attachment-removed'), id: attachmentId }),
  z.object({ part: z.literal('target-check'), check: z.object({ targetId, checkedOn: day.nullable(), returned: count, sent: count }) }),
  z.object({ part: z.literal('outcome'), outcome: z.object({ on: day, news: text, isGood: z.boolean() }).nullable() }),
])

const consent = z.enum(['yes', 'no', 'not-asked'])

export const memberDraft = z.object({
  name: line,
  address: text,
  town: line,
  email: line,
  phone: line,
  note: text,
  consents: z.object({ 'name-on-letters': consent, 'email-news': consent, 'keep-record': consent }),
  safety,
})

export const actionDraft = z.object({
  caseId: line,
  kind: z.enum(actionKinds),
  count: z.number(),
  signatories: z.number().nullable(),
  targetId: line.nullable(),
  memberId: line.nullable(),
  state: actionState.nullable(),
  route: route.nullable(),
  on: line,
  letterCode: line.nullable(),
  note: text,
})

const packCount = z.int().min(0).max(1_000_000)
const packPart = z.enum(packParts)
const templateIdShape = z.custom<TemplateId>(isIdText)
export { templateIdShape as templateId }

const packChoicesFields = {
  copies: packCount,
  groupLetters: packCount,
  signatureLines: packCount,
  paper: z.enum(['a4', 'letter']),
  parts: z.array(packPart).max(packParts.length),
  labelStock: line,
  labelStart: z.int().min(0).max(1_000),
  printer: line.nullable(),
  envelope: z.enum(['dl', 'c5', 'c6', '10']),
  hasWindow: z.boolean(),
  perFile: z.int().min(0).max(100_000),
  isDuplex: z.boolean(),
  largePrint: z.enum(['none', 'copies', 'all']),
  largeCopies: packCount,
  language: line.nullable(),
  translation: line.nullable(),
  hasHandwriting: z.boolean(),
  doesRotate: z.boolean(),
  sender: senderForm,
  returnAddress,
  signInLines: packCount,
  outlets: lines,
  outletCopies: packCount,
  templateId: templateIdShape.nullable(),
}

export const packChoices = z.object({
  ...packChoicesFields,
  caseIds: z.array(caseId).max(200),
  members: z.union([z.enum(['all', 'none']), z.array(memberId).max(20_000)]),
  caseCopies: z.record(z.string().refine(isId), packCount).transform((value) => value as Readonly<Record<CaseId, number>>),
  occasion: z.object({ name: line, day: day.nullable() }).nullable(),
  returnBy: day.nullable(),
})

const { labelStart: _labelStart, ...habitFields } = packChoicesFields
const packHabits = z.object(Object.fromEntries(Object.entries(habitFields).map(([name, field]) => [name, field.exactOptional()])) as { [Name in keyof typeof habitFields]: z.ZodExactOptional<(typeof habitFields)[Name]> })

const millimetres = z.number().min(-50).max(50)
export const calibration = z.object({ across: millimetres, down: millimetres, drift: millimetres })
const printers = z.array(z.object({ name: line, calibration, checkedOn: day.nullable() })).max(50)
const postage = z.object({
  currency: line,
  zones: z.array(z.object({ id: line, name: line, countries: lines })).max(50),
  rates: z.array(z.object({ zone: line, upToGrams: z.int().min(1).max(100_000), price: z.int().min(0).max(100_000_000), validFrom: day })).max(1_000),
})

export const settingsShape = z.object({
  groupId: z.string().refine(isId),
  groupName: line,
  groupNumber: line,
  section: line,
  country: line,
  groupAddress: text,
  paper: z.enum(['a4', 'letter']),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.literal([100, 125, 150, 200]),
  postage,
  printers,
  packHabits,
  postDays: z.object({ home: z.int().min(0).max(365), abroad: z.int().min(0).max(365) }),
})
