import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noPolicies, type Policies } from '../../../core/policy/policies.ts'
import { defaultSettings } from '../../../core/settings/default-settings.ts'
import { connectionOf, rowOf } from '../../../db/handle.ts'
import { postFrom } from '../../../db/post-days.ts'
import { keepPolicies } from '../../../main/policies/keep-policies.ts'
import { currentSettings } from '../../../main/settings/current-settings.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { createBench, reopenBench, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const policies: Policies = {
  ...noPolicies, path: '/etc/vigil/policies.json', fixed: ['country', 'labelStock'],
  values: { country: 'Canada', section: 'Canada section', officeEmail: 'reports@office.example', labelStock: '5162' },
}
/** The next start, on a computer with this file. */
const start = (file: Policies): void => {
  Object.assign(bench.services, { policies: file })
  keepPolicies(bench.services)
}
const stored = (): Settings => JSON.parse(rowOf<{ value: string }>(bench.db, 'SELECT value FROM settings')?.value ?? 'null') as Settings
const save = async (change: Partial<Settings>) => valueOf(await bench.call('settings.save', { settings: { ...currentSettings(bench.services), ...change } }))

describe('the file of an office', () => {
  it('is what a new group begins with, stored at the first start', () => {
    start(policies)
    const { groupId } = stored()
    expect(stored()).toEqual({
      ...defaultSettings(groupId), country: 'Canada', paper: 'letter', section: 'Canada section', office: { email: 'reports@office.example', rhythm: 'none', daysAfter: 15 },
      packHabits: { paper: 'letter', labelStock: '5162', returnStock: '5160', envelope: '10', window: '10' },
    })
    expect(currentSettings(bench.services)).toEqual(stored())
  })

  it('changes in a group that has its name only what is fixed', async () => {
    await save({ groupName: 'Sallow', country: 'Norhaven', section: 'Norhaven section' })
    start(policies)
    expect(stored()).toMatchObject({ groupName: 'Sallow', country: 'Canada', section: 'Norhaven section', office: { email: '' }, packHabits: { labelStock: '5162' } })
  })

  it('changes nothing where it is not there or says nothing', async () => {
    await save({ groupName: 'Sallow' })
    const before = [stored(), rowOf(bench.db, 'SELECT * FROM file_stamp')]
    start(noPolicies)
    start({ ...policies, values: {}, fixed: [], problem: 'not-json' })
    expect([stored(), rowOf(bench.db, 'SELECT * FROM file_stamp')]).toEqual(before)
  })

  it('writes nothing at the starts that follow', () => {
    start(policies)
    const before = rowOf(bench.db, 'SELECT * FROM file_stamp')
    start(policies)
    expect(rowOf(bench.db, 'SELECT * FROM file_stamp')).toEqual(before)
  })

  it('does not give up the start where the disk takes nothing, and is fixed all the same', async () => {
    await save({ groupName: 'Sallow', country: 'Norhaven' })
    connectionOf(bench.db).pragma('query_only = ON')
    start(policies)
    connectionOf(bench.db).pragma('query_only = OFF')
    expect([bench.errors.length, stored().country, currentSettings(bench.services).country]).toEqual([1, 'Norhaven', 'Canada'])
  })
})

describe('what an office fixed', () => {
  beforeEach(async () => {
    await save({ groupName: 'Sallow', country: 'Norhaven' })
    start(policies)
  })

  it('stays when something else is saved, which is said, and everything else is saved', async () => {
    expect(await save({ country: 'Maravia', section: 'Maravia section' })).toEqual({ keptByOffice: ['country'] })
    expect(stored()).toMatchObject({ country: 'Canada', section: 'Maravia section' })
    expect(await save({ section: 'Other' })).toEqual({ keptByOffice: [] })
  })

  it('is what every reader gets after Undo took the row back', async () => {
    await save({ section: 'Maravia section' })
    await undoNext(bench)
    await undoNext(bench)
    expect([stored().groupName, currentSettings(bench.services).country, postFrom(bench.db).country]).toEqual(['', 'Canada', 'Canada'])
    expect(valueOf(await bench.call('settings.get', null))).toMatchObject({ country: 'Canada', packHabits: { labelStock: '5162' } })
  })

  it('is what the next pack begins with, also where the last one had something else', async () => {
    await save({ packHabits: { labelStock: 'L7160', copies: 12 } })
    expect(stored().packHabits).toEqual({ labelStock: '5162', copies: 12 })
  })

  it('stays as it was when the file is gone, and can be changed again', async () => {
    bench = reopenBench(bench)
    expect(currentSettings(bench.services).country).toBe('Canada')
    expect([await save({ country: 'Norhaven' }), currentSettings(bench.services).country]).toEqual([{ keptByOffice: [] }, 'Norhaven'])
  })
})
