import { defaultPaper } from '../pack/paper.ts'
import { noReportOffice } from '../report/report-due.ts'
import { reportFormats } from '../report/types.ts'
import { usualLockChoices } from '../passphrase/lock-choices.ts'
import { emptyPostage } from '../pack/postage.ts'
import type { Settings } from './types.ts'

/** The settings of a new group. */
export const defaultSettings = (groupId: string): Settings => ({
  groupId, groupName: '', groupNumber: '', section: '', office: noReportOffice, reportFiles: reportFormats, country: '', groupAddress: '', paper: defaultPaper, postDays: { home: 3, abroad: 10 }, postage: emptyPostage, printers: [], packHabits: {}, packTimes: [], theme: 'system', textSize: 100, hiddenCaseColumns: [], forgottenLessons: [], ...usualLockChoices,
})
