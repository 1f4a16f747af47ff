import { z } from 'zod'
import { caseId, count, day, text } from '../door/shapes.ts'
import { reportFormats as allFormats } from '../../core/report/types.ts'

const period = z.object({ from: day, to: day }).refine((value) => value.from <= value.to)
const caseChoice = z.union([z.literal('all'), z.array(caseId).max(1_000)])

export const reportRequest = z.object({ period, caseIds: caseChoice, headcount: count, remarks: text })
export const reportFormats = z.array(z.enum(allFormats)).min(1).max(allFormats.length)
