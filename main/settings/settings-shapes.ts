import { z } from 'zod'
import { isId } from '../../core/ids.ts'
import { groupTextLengths } from '../../core/settings/group-limits.ts'
import { settingsLimits } from '../../core/settings/settings-limits.ts'
import { caseId, day, line, lines, text, within } from '../door/shapes.ts'
import { calibration, packHabits } from './habit-shapes.ts'
import { isOneEmail } from '../../core/text/email.ts'
import { lockMinutes } from '../../core/passphrase/lock-choices.ts'
import { reportFormats } from '../../core/report/types.ts'
import { reportRhythms } from '../../core/report/report-due.ts'
import { papers } from '../../core/pack/paper.ts'
import { caseColumns } from '../../core/case/case-columns.ts'
import { textSizes, themes } from '../../core/settings/look.ts'

const printers = z.array(z.object({ name: line, calibration, checkedOn: day.nullable() })).max(50)
const postage = z.object({
  currency: line,
  zones: z.array(z.object({ id: line, name: line, countries: lines })).max(50),
  rates: z.array(z.object({ zone: line, upToGrams: within(settingsLimits.grams), price: z.int().min(0).max(100_000_000), validFrom: day })).max(1_000),
})

export const settingsShape = z.object({
  groupId: z.string().refine(isId),
  groupName: line.max(groupTextLengths.groupName),
  groupNumber: line.max(groupTextLengths.groupNumber),
  section: line.max(groupTextLengths.section),
  office: z.object({ email: line.max(groupTextLengths.section).refine((email) => email === '' || isOneEmail(email)), rhythm: z.enum(reportRhythms), daysAfter: within(settingsLimits.daysAfter) }),
  reportFiles: z.array(z.enum(reportFormats)).min(1).max(reportFormats.length),
  country: line.max(groupTextLengths.country),
  groupAddress: text.max(groupTextLengths.groupAddress),
  paper: z.enum(papers),
  theme: z.enum(themes),
  textSize: z.literal([...textSizes]),
  lockAfter: z.literal([...lockMinutes]),
  locksWithSystem: z.boolean(),
  hiddenCaseColumns: z.array(z.enum(caseColumns)).max(caseColumns.length),
  forgottenLessons: z.array(caseId).max(10_000),
  postage,
  printers,
  packHabits,
  packTimes: z.array(z.object({ pages: z.int().min(0), milliseconds: z.number().min(0), hasTemplate: z.boolean() })).max(100),
  postDays: z.object({ home: within(settingsLimits.postDays), abroad: within(settingsLimits.postDays) }),
})
