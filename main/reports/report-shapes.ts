import { z } from 'zod'
import { caseId, day, eventId, line, reportId, text, within } from '../door/shapes.ts'
import { actionKinds, routes } from '../../core/action/types.ts'
import { mentionAnswers } from '../../core/report/member-mentions.ts'
import { headcountLimits } from '../../core/report/report-request.ts'
import { reportFormats as allFormats } from '../../core/report/types.ts'

const period = z.object({ from: day, to: day }).refine((value) => value.from <= value.to)
const caseChoice = z.union([z.literal('all'), z.array(caseId).max(1_000)])

const maxAnswers = 10_000
export const mentionAnswerShape = z.record(text, z.enum(mentionAnswers)).refine((given) => Object.keys(given).length <= maxAnswers)

export const reportGround = z.object({ period, caseIds: caseChoice, eventId: eventId.nullable() })
export const reportRequest = reportGround.extend({ headcount: within(headcountLimits).nullable(), campaign: line, remarks: text, answers: mentionAnswerShape, saysSmallNumbers: z.boolean() })
const reportCellRow = z.discriminatedUnion('part', [z.object({ part: z.literal('case'), caseId }), z.object({ part: z.literal('correction'), reportId }), z.object({ part: z.literal('all') })])
export const reportCell = z.object({ row: reportCellRow, kind: z.enum(actionKinds), byRoute: z.object({ route: z.enum(routes).nullable() }).nullable() })
export const reportFormats = z.array(z.enum(allFormats)).min(1).max(allFormats.length)
