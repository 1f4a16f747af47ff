import { z } from 'zod'
import { caseRules, checkedLetterLimits, deadlineSources, returnReasons } from '../../core/case/case-file.ts'
import { letterCode, parseLetterCode } from '../../core/pack/code.ts'
import { attachmentId, day, line, lines, noteId, replyId, returnedLetterId, safety, targetId, text, within } from '../door/shapes.ts'

/** A code as it is printed: the window reads what was typed. */
const code = line.refine((typed) => {
  const parsed = parseLetterCode(typed)
  return parsed.ok && letterCode(parsed.value.mark, parsed.value.position) === typed
})

/** A change of one part of a case file. */
export const caseFileEdit = z.discriminatedUnion('part', [
  z.object({ part: z.literal('deadline'), source: z.enum(deadlineSources), note: text }),
  z.object({ part: z.literal('rules'), rules: z.array(z.enum(caseRules)).max(20), ownRules: lines, safety: safety.exactOptional() }),
  z.object({ part: z.literal('note'), id: noteId.nullable(), text }),
  z.object({ part: z.literal('note-removed'), id: noteId }),
  z.object({ part: z.literal('reply'), reply: z.object({ id: replyId.nullable(), on: day, targetId: targetId.nullable(), text, letterCode: code.exactOptional() }) }),
  z.object({ part: z.literal('reply-removed'), id: replyId }),
  z.object({ part: z.literal('returned'), returned: z.object({ id: returnedLetterId.nullable(), on: day, targetId, reason: z.enum(returnReasons), text, letterCode: code.exactOptional() }) }),
  z.object({ part: z.literal('returned-removed'), id: returnedLetterId }),
  z.object({ part: z.literal('attachment-removed'), id: attachmentId }),
  z.object({ part: z.literal('target-check'), check: z.object({ targetId, checkedOn: day.nullable(), returned: within(checkedLetterLimits), sent: within(checkedLetterLimits) }) }),
  z.object({ part: z.literal('card-line'), text }),
  z.object({ part: z.literal('outcome'), outcome: z.object({ on: day, news: text, isGood: z.boolean() }).nullable() }),
])
