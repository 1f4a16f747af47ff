import { z } from 'zod'
import { isId } from '../../core/ids.ts'
import type { CaseId } from '../../core/ids.ts'
import { caseId, day, line, memberId } from '../door/shapes.ts'
import { habitFields, packCount } from '../settings/habit-shapes.ts'

export const packChoices = z.object({
  ...habitFields,
  labelStart: z.int().min(0).max(1_000),
  caseIds: z.array(caseId).max(200),
  members: z.union([z.enum(['all', 'none']), z.array(memberId).max(20_000)]),
  caseCopies: z.record(z.string().refine(isId), packCount).transform((value) => value as Readonly<Record<CaseId, number>>),
  occasion: z.object({ name: line, day: day.nullable() }).nullable(),
  returnBy: day.nullable(),
})
