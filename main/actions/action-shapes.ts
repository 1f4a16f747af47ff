import { z } from 'zod'
import { actionKinds, actionStates, routes } from '../../core/action/types.ts'
import { eventId, eventTableId, line, text } from '../door/shapes.ts'

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
