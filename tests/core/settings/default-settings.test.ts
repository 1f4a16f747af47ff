import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../core/settings/default-settings.ts'

describe('settings of a new group', () => {
  it('know only the id of the group', () => {
    expect(defaultSettings('01JDG000000000000000000001')).toEqual({
      groupId: '01JDG000000000000000000001', groupName: '', groupNumber: '', section: '', country: '', groupAddress: '', paper: 'a4', theme: 'system', textSize: 100,
      postDays: { home: 3, abroad: 10 }, postage: { currency: '', zones: [], rates: [] }, printers: [], packHabits: {}, packTimes: [], hiddenCaseColumns: [], forgottenLessons: [], lockAfter: 15, locksWithSystem: true, reportFiles: ['docx', 'xlsx', 'csv', 'json'], office: { email: '', rhythm: 'none', daysAfter: 15 },
    })
  })
})
