import { z } from 'zod'
import { isId } from '../../core/ids.ts'
import { day, line, lines, text } from '../door/shapes.ts'
import { calibration, packHabits } from './habit-shapes.ts'
import { papers } from '../../core/pack/paper.ts'
import { caseColumns } from '../../core/case/case-columns.ts'
import { textSizes, themes } from '../../core/settings/look.ts'

const printers = z.array(z.object({ name: line, calibration, checkedOn: day.nullable() })).max(50)
const postage = z.object({
  currency: line,
  zones: z.array(z.object({ id: line, name: line, countries: lines })).max(50),
  rates: z.array(z.object({ zone: line, upToGrams: z.int().min(1).max(100_000), price: z.int().min(0).max(100_000_000), validFrom: day })).max(1_000),
})

export const settingsShape = z.object({
  groupId: z.string().refine(isId),
  groupName: line,
  groupNumber: line,
  section: line,
  country: line,
  groupAddress: text,
  paper: z.enum(papers),
  theme: z.enum(themes),
  textSize: z.literal([...textSizes]),
  hiddenCaseColumns: z.array(z.enum(caseColumns)).max(caseColumns.length),
  postage,
  printers,
  packHabits,
  postDays: z.object({ home: z.int().min(0).max(365), abroad: z.int().min(0).max(365) }),
})
