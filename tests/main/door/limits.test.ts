import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countLimits } from '../../../core/action/make-action.ts'
import { checkedLetterLimits } from '../../../core/case/case-file.ts'
import { eventLimits } from '../../../core/event/event-limits.ts'
import { packLimits } from '../../../core/pack/pack-limits.ts'
import { headcountLimits } from '../../../core/report/report-request.ts'
import { groupTextLengths, tooLongIn } from '../../../core/settings/group-limits.ts'
import { settingsLimits } from '../../../core/settings/settings-limits.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { fillBench, letter, reported, type FullBench } from '../../kit/full-bench.ts'
import { createBench, problemCode, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => void (bench = await fillBench(createBench())))
afterEach(() => bench.close())

/** Whether the settings with this change are taken. */
const saves = async (change: Partial<Settings>): Promise<boolean> => (await bench.call('settings.save', { settings: { ...valueOf(await bench.call('settings.get', null)), ...change } })).ok

const printer = (across: number) => ({ printers: [{ name: 'Laser', calibration: { across, down: 0, drift: 0 }, checkedOn: null }] })

describe('the limits of the window', () => {
  it.each(Object.entries(groupTextLengths))('hold for the %s of a group that any caller gives', async (field, length) => {
    const [just, over] = ['a'.repeat(length), 'a'.repeat(length + 1)]
    expect([await saves({ [field]: just }), await saves({ [field]: over })]).toEqual([true, false])
    expect(tooLongIn({ groupName: '', groupNumber: '', section: '', country: '', groupAddress: '', [field]: over })).toEqual([field])
  })

  it('hold for the numbers of settings', async () => {
    const { postDays, grams, offset } = settingsLimits
    const rate = (upToGrams: number) => ({ postage: { currency: 'EUR', zones: [], rates: [{ zone: 'home', upToGrams, price: 85, validFrom: '2023-01-01' as never }] } })
    expect([await saves({ postDays: { home: postDays.max, abroad: 3 } }), await saves({ postDays: { home: postDays.max + 1, abroad: 3 } })]).toEqual([true, false])
    expect([await saves(rate(grams.max)), await saves(rate(grams.max + 1))]).toEqual([true, false])
    expect([await saves(printer(offset.min)), await saves(printer(offset.min - 1))]).toEqual([true, false])
  })

  it('hold for the numbers of a case, an event, an action and a report', async () => {
    const { kept, eventId } = bench
    const check = async (sent: number) => problemCode(await bench.call('cases.editFile', { caseId: kept.id, revision: valueOf(await bench.call('cases.get', { caseId: kept.id })).case.revision, edit: { part: 'target-check', check: { targetId: kept.targets[0]?.id ?? ('' as never), checkedOn: null, returned: 0, sent } } }))
    const edit = async (edit: object) => problemCode(await bench.call('events.editList', { eventId, edit: edit as never }))
    const record = async (count: number) => problemCode(await bench.call('actions.record', { draft: { ...letter, caseId: kept.id, count } }))
    const report = async (headcount: number) => problemCode(await bench.call('reports.preview', { period: { from: kept.addedOn, to: kept.addedOn }, ...reported, headcount }))
    expect([await check(checkedLetterLimits.max), await check(checkedLetterLimits.max + 1)]).toEqual(['none', 'bad-input'])
    expect([await edit({ part: 'supply', supply: 'pens', count: eventLimits.supply.max }), await edit({ part: 'supply', supply: 'pens', count: eventLimits.supply.max + 1 })]).toEqual(['none', 'bad-input'])
    expect([await edit({ part: 'task-added', name: 'Pens', daysBefore: eventLimits.daysBefore.max }), await edit({ part: 'task-added', name: 'Pens', daysBefore: eventLimits.daysBefore.max + 1 })]).toEqual(['none', 'bad-input'])
    expect([await record(countLimits.max), await record(countLimits.max + 1)]).toEqual(['none', 'action-refused'])
    expect([await report(headcountLimits.max), await report(headcountLimits.max + 1)]).toEqual(['none', 'bad-input'])
  })

  it.each(Object.entries(packLimits))('hold for %s of a pack', async (name, { max }) => {
    const refused = async (value: number): Promise<boolean> => {
      const planned = valueOf(await bench.call('packs.plan', { choices: { ...bench.choices, copies: 1, [name]: value } }))
      return !planned.ok && planned.problems.some(({ code, subject }) => code === 'copies-out-of-range' && subject === String(value))
    }
    expect([await refused(max), await refused(max + 1)]).toEqual([false, true])
  })
})
