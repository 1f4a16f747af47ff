import { z } from 'zod'
import { line } from '../door/shapes.ts'
import { caseStatuses } from '../../core/case/types.ts'

export const caseStatus = z.enum(caseStatuses)
export const caseStatusFilter = z.enum([...caseStatus.options, 'all'])

export const caseFilter = z.object({
  search: line,
  status: caseStatusFilter,
  country: line.nullable(),
  language: line.nullable(),
  deadline: z.enum(['any', 'late', 'within-7-days', 'within-30-days', 'none']),
})
