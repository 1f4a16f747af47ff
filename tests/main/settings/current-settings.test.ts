import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Settings } from '../../../core/settings/types.ts'
import { saveSettings } from '../../../db/settings.ts'
import { currentSettings } from '../../../main/settings/current-settings.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => {
  bench = createBench()
})
afterEach(() => bench.close())

it('keeps one group id and fills in what settings of an older version lack', () => {
  const made = currentSettings(bench.services)
  const { postDays: _postDays, ...older } = { ...made, groupName: 'Millrace group' }
  saveSettings(bench.db, older as Settings)
  expect(currentSettings(bench.services)).toEqual({ ...made, groupName: 'Millrace group', postDays: { home: 3, abroad: 10 } })
})
