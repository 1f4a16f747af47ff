import { z } from 'zod'
import { envelopeFormats } from '../../core/pack/envelopes.ts'
import { returnLabelLimits } from '../../core/pack/return-labels.ts'
import { line, within } from '../door/shapes.ts'

const labels = { stock: line, startAt: z.int().min(1).max(2_000) }

/** What post is printed on. */
export const postPrint = z.union([
  z.object({ on: z.literal('labels'), ...labels }),
  z.object({ on: z.literal('envelopes'), format: z.enum(envelopeFormats) }),
  z.object({ on: z.literal('returns'), ...labels, count: within(returnLabelLimits) }),
])
