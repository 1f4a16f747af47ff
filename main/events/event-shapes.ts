import { z } from 'zod'
import { actionKinds } from '../../core/action/types.ts'
import { eventLimits } from '../../core/event/event-limits.ts'
import { supplies } from '../../core/event/supplies.ts'
import { actionId, caseId, eventId, eventPersonId, eventTableId, eventTaskId, line, memberId, text, within } from '../door/shapes.ts'

const typedCount = z.number().nullable()

export const eventDraft = z.object({
  name: line, on: line, startsAt: line, endsAt: line, place: line, people: typedCount, lettersEach: typedCount, note: text,
})

export const eventNumbers = z.object({ headcount: typedCount, newcomers: typedCount, under18: typedCount })

export const eventEdit = z.discriminatedUnion('part', [
  z.object({ part: z.literal('case-added'), caseId }),
  z.object({ part: z.literal('case-removed'), caseId }),
  z.object({ part: z.literal('case-moved'), caseId, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ part: z.literal('case-table'), caseId, tableId: eventTableId.nullable() }),
  z.object({ part: z.literal('table-added'), name: line }),
  z.object({ part: z.literal('table-removed'), tableId: eventTableId }),
  z.object({ part: z.literal('task-added'), name: line, daysBefore: within(eventLimits.daysBefore) }),
  z.object({ part: z.literal('task-done'), taskId: eventTaskId, isDone: z.boolean() }),
  z.object({ part: z.literal('task-removed'), taskId: eventTaskId }),
  z.object({ part: z.literal('supply'), supply: z.enum(supplies), count: within(eventLimits.supply).nullable() }),
])

const maxName = 300
export const eventPerson = z.object({
  id: eventPersonId.nullable(), memberId: memberId.nullable(), guest: line.max(maxName), isRegistered: z.boolean(), hasCome: z.boolean(), isNew: z.boolean(),
})

export const newEntry = z.object({
  id: actionId, caseId, kind: z.enum(actionKinds), count: z.number(), signatories: z.number().nullable(), memberId: memberId.nullable(), tableId: eventTableId.nullable(),
})

export const ofEvent = z.object({ eventId })
