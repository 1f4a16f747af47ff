import { assertNever } from '../assert-never.ts'
import type { Day } from '../day.ts'
import type { AttachmentId, NoteId, ReplyId, ReturnedLetterId, TargetId } from '../ids.ts'
import type { Safety } from '../member/safety.ts'
import type { CodeOf } from '../problem-table.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { CaseAttachment, CaseFile, CaseOutcome, CaseRule, DeadlineSource, ReturnReason, TargetCheck } from './case-file.ts'
import type { ChangeReason } from './change.ts'

/** A change of one part of a case file; each is one step of Undo. */
export type CaseFileEdit =
  | { readonly part: 'deadline'; readonly source: DeadlineSource; readonly note: string }
  | { readonly part: 'rules'; readonly rules: readonly CaseRule[]; readonly ownRules: readonly string[]; readonly safety?: Safety }
  | { readonly part: 'note'; readonly id: NoteId | null; readonly text: string }
  | { readonly part: 'note-removed'; readonly id: NoteId }
  | { readonly part: 'reply'; readonly reply: { readonly id: ReplyId | null; readonly on: Day; readonly targetId: TargetId | null; readonly text: string; readonly letterCode?: string } }
  | { readonly part: 'reply-removed'; readonly id: ReplyId }
  | { readonly part: 'returned'; readonly returned: { readonly id: ReturnedLetterId | null; readonly on: Day; readonly targetId: TargetId; readonly reason: ReturnReason; readonly text: string; readonly letterCode?: string } }
  | { readonly part: 'returned-removed'; readonly id: ReturnedLetterId }
  | { readonly part: 'attachment-removed'; readonly id: AttachmentId }
  | { readonly part: 'target-check'; readonly check: TargetCheck }
  | { readonly part: 'card-line'; readonly text: string }
  | { readonly part: 'outcome'; readonly outcome: CaseOutcome | null }

type FilePart = Extract<ChangeReason, { kind: 'file-edited' }>['part']

export type EditedFile = { readonly file: CaseFile; readonly part: FilePart }

/** What main gives to an edit: the rules themselves have no clock and make no ids. */
export type EditServices = { readonly today: Day; readonly newNoteId: () => NoteId; readonly newReplyId: () => ReplyId; readonly newReturnedId: () => ReturnedLetterId; /** The postal lines of a target, as they are now. */ readonly addressOf: (id: TargetId) => readonly string[]; readonly targetIds: readonly TargetId[] }

export type FileProblem = CodeOf<'edit'>

const withItem = <Item extends { readonly id: string }>(items: readonly Item[], item: Item): readonly Item[] =>
  items.some(({ id }) => id === item.id) ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item]

const without = <Item extends { readonly id: string }>(items: readonly Item[], id: string): readonly Item[] => items.filter((one) => one.id !== id)

const has = (items: readonly { readonly id: string }[], id: string): boolean => items.some((one) => one.id === id)

const textLines = (texts: readonly string[]): readonly string[] => texts.map((text) => text.trim()).filter((text) => text !== '')

/** The case file with one more attachment; its bytes are in the database. */
export const withAttachment = (file: CaseFile, attachment: CaseAttachment): EditedFile => ({ file: { ...file, attachments: [...file.attachments, attachment] }, part: 'attachments' })

/** The case file after one edit, or why the edit is refused. */
export const editFile = (file: CaseFile, edit: CaseFileEdit, services: EditServices): Result<EditedFile, FileProblem> => {
  switch (edit.part) {
    case 'deadline':
      return ok({ file: { ...file, deadlineSource: edit.source, deadlineNote: edit.note.trim() }, part: 'deadline' })
    case 'rules':
      return ok({ file: { ...file, rules: [...new Set(edit.rules)], ownRules: textLines(edit.ownRules), safety: edit.safety ?? file.safety }, part: 'rules' })
    case 'note': {
      if (edit.text.trim() === '') return fail('no-text')
      const old = file.notes.find(({ id }) => id === edit.id)
      if (edit.id !== null && old === undefined) return fail('not-there')
      return ok({ file: { ...file, notes: withItem(file.notes, { id: edit.id ?? services.newNoteId(), on: old?.on ?? services.today, text: edit.text.trim() }) }, part: 'notes' })
    }
    case 'note-removed':
      return has(file.notes, edit.id) ? ok({ file: { ...file, notes: without(file.notes, edit.id) }, part: 'notes' }) : fail('not-there')
    case 'reply': {
      const { id, targetId, text } = edit.reply
      if (text.trim() === '') return fail('no-text')
      if (targetId !== null && !services.targetIds.includes(targetId)) return fail('unknown-target')
      if (id !== null && !has(file.replies, id)) return fail('not-there')
      return ok({ file: { ...file, replies: withItem(file.replies, { ...edit.reply, id: id ?? services.newReplyId(), text: text.trim() }) }, part: 'replies' })
    }
    case 'reply-removed':
      return has(file.replies, edit.id) ? ok({ file: { ...file, replies: without(file.replies, edit.id) }, part: 'replies' }) : fail('not-there')
    case 'returned': {
      const { id, targetId, text, letterCode } = edit.returned
      if (!services.targetIds.includes(targetId)) return fail('unknown-target')
      const old = file.returned.find((one) => one.id === id)
      if (id !== null && old === undefined) return fail('not-there')
      // One letter comes back once.
      if (id === null && letterCode !== undefined && file.returned.some((one) => one.letterCode === letterCode)) return fail('returned-before')
      const address = old !== undefined && old.targetId === targetId ? old.address : services.addressOf(targetId)
      return ok({ file: { ...file, returned: withItem(file.returned, { ...edit.returned, id: id ?? services.newReturnedId(), address, text: text.trim() }) }, part: 'returned' })
    }
    case 'returned-removed':
      return has(file.returned, edit.id) ? ok({ file: { ...file, returned: without(file.returned, edit.id) }, part: 'returned' }) : fail('not-there')
    case 'attachment-removed':
      return has(file.attachments, edit.id) ? ok({ file: { ...file, attachments: without(file.attachments, edit.id) }, part: 'attachments' }) : fail('not-there')
    case 'target-check': {
      const { check } = edit
      if (!services.targetIds.includes(check.targetId)) return fail('unknown-target')
      if (check.returned > check.sent) return fail('more-returned-than-sent')
      return ok({ file: { ...file, checks: [...file.checks.filter(({ targetId }) => targetId !== check.targetId), check] }, part: 'targets' })
    }
    case 'card-line':
      return ok({ file: { ...file, cardLine: edit.text.trim() }, part: 'card-line' })
    case 'outcome':
      return ok({ file: { ...file, outcome: edit.outcome }, part: 'outcome' })
    default:
      return assertNever(edit)
  }
}
