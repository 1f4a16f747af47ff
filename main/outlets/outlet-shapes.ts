import { z } from 'zod'
import { signedKinds } from '../../core/outlet/types.ts'
import { outletLimits } from '../../core/outlet/outlet-limits.ts'
import { caseId, line, memberId, outletId, packId, text, within } from '../door/shapes.ts'

/** More cases than a pack ever holds. */
const maxLines = 1_000

export const outletDraft = z.object({ name: line, contact: line, phone: line, address: text, lettersPerPack: z.number().nullable(), note: text, memberId: memberId.nullable() })

export const codeRange = z.object({ first: line, last: line })

export const givingDraft = z.object({
  on: line, dueOn: line, packs: z.number(), lines: z.array(z.object({ caseId, perPack: z.number() })).max(maxLines),
  printed: z.object({ packId, outlet: z.int().min(0) }).nullable(), range: codeRange.nullable().exactOptional(),
})

const named = within(outletLimits.named)
export const returnDraft = z.object({
  on: line, lines: z.array(z.object({ caseId, back: named, posted: named, blank: named, isRestMissing: z.boolean() })).max(maxLines),
  signed: z.array(z.object({ caseId, kind: z.enum(signedKinds), count: named })).max(maxLines).exactOptional(),
})

export const ofOutlet = z.object({ outletId })
