import { z } from 'zod'
import { isId } from '../../core/ids.ts'
import type { CaseId } from '../../core/ids.ts'
import { caseId, day, line, memberId } from '../door/shapes.ts'
import { habitFields, packCount } from '../settings/habit-shapes.ts'

/** `HH:MM`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u).nullable().exactOptional()

/** A page of a pack, from 1. */
export const pageNumber = z.int().min(1).max(1_000_000)

export const packChoices = z.object({
  ...habitFields,
  labelStart: z.int().min(0).max(1_000),
  caseIds: z.array(caseId).max(200),
  members: z.union([z.enum(['all', 'none']), z.array(memberId).max(20_000)]),
  caseCopies: z.record(z.string().refine(isId), packCount).transform((value) => value as Readonly<Record<CaseId, number>>),
  occasion: z.object({ name: line, day: day.nullable(), startsAt: time, endsAt: time, place: line.nullable().exactOptional() }).nullable(),
  returnBy: day.nullable(),
})
