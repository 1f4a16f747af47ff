import { z } from 'zod'
import { actionKinds, actionStates, routes } from '../../core/action/types.ts'
import { caseId, day, eventId, eventTableId, line, memberId, text } from '../door/shapes.ts'

export const route = z.enum(routes)
export const actionState = z.enum(actionStates)

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
  event: z.object({ eventId, tableId: eventTableId.nullable() }).nullable().exactOptional(),
})

export const actionFilter = z.object({
  search: line,
  caseId: caseId.nullable(),
  kind: z.enum(actionKinds).nullable(),
  state: actionState.nullable(),
  memberId: memberId.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  includeVoided: z.boolean(),
  onlyReal: z.boolean(),
})
