import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import type { Period } from '../../../core/report/types.ts'
import { recordActions } from '../../../db/actions.ts'
import { isMailLink } from '../../../main/files/mail-link.ts'
import { actionOf } from '../../kit/kept-records.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, noToken, problemCode, valueOf } from '../../kit/services.ts'

let bench: Bench
let kept: Case
let out: string
const period: Period = { from: '2023-01-01' as Day, to: '2023-01-31' as Day }
const request = { period, caseIds: 'all' as const, headcount: 9, remarks: 'A full room.', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true }
const letters = (count: number, state: 'written' | 'posted') =>
  bench.call('actions.record', { draft: { caseId: kept.id, kind: 'letter', count, signatories: null, targetId: null, memberId: null, state, route: 'group', on: '2023-01-20', letterCode: null, note: '' } })

beforeEach(async () => {
  bench = createBench()
  kept = await keepSampleCase(bench)
  out = join(bench.folder, 'out')
  mkdirSync(out)
  valueOf(await letters(12, 'posted'))
  valueOf(await letters(5, 'written'))
})
afterEach(() => bench.close())

describe('reports', () => {
  it('counts what was posted, and separately what was not, and stores nothing yet', async () => {
    const { report } = valueOf(await bench.call('reports.preview', request))
    expect([report.revision, report.summary.total, report.summary.notPosted, report.participants.headcount, report.summary.cases.map(({ uaNumber }) => uaNumber)]).toEqual([1, 12, 5, 9, ['105/22']])
    expect(valueOf(await bench.call('reports.list', null))).toEqual([])
  })

  it('names each paper sheet of the period that differs from its paper or has a cell that is not saved', async () => {
    const sheets = async () => valueOf(await bench.call('reports.preview', request)).check.sheets
    const { eventId } = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Winter letter evening', on: '2023-01-28' }, basedOn: null, cases: [kept.id] }))
    const later = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Spring evening', on: '2023-02-01' }, basedOn: null, cases: [kept.id] }))
    for (const id of [eventId, later.eventId]) {
      valueOf(await bench.call('tally.saveTotal', { eventId: id, sheet: 1, column: 'letters', total: 9 }))
      valueOf(await bench.call('tally.saveTotal', { eventId: id, sheet: 1, column: 'cards', total: 2 }))
    }
    const named = { eventId, event: 'Winter letter evening', on: '2023-01-28' }
    expect(await sheets()).toEqual([{ ...named, sheet: 1, differing: 2, unsaved: 0 }])
    valueOf(await bench.call('tally.saveCell', { eventId, sheet: 1, caseId: kept.id, column: 'letters', typed: 9 }))
    expect(await sheets()).toEqual([{ ...named, sheet: 1, differing: 1, unsaved: 0 }])
    valueOf(await bench.call('tally.saveCell', { eventId, sheet: 1, caseId: kept.id, column: 'cards', typed: 2 }))
    expect(await sheets()).toEqual([])
    valueOf(await bench.call('drafts.keep', { key: draftKey('tally', eventId, '3', kept.id, 'cards'), page: '{}', value: '"12a"', basedOn: null }))
    expect(await sheets()).toEqual([{ ...named, sheet: 3, differing: 0, unsaved: 1 }])
  })

  it('saves all formats, remembers the report, and saves again as a higher revision of the same', async () => {
    const save = { ...request, formats: ['docx', 'csv', 'json'] as const, token: bench.services.files.keepPath(out) }
    const first = valueOf(await bench.call('reports.save', save))
    const second = valueOf(await bench.call('reports.save', { ...save, formats: ['json'] }))
    const slip = JSON.parse(readFileSync(join(out, second.fileNames[0] ?? ''), 'utf8')) as { reportId: string; revision: number }
    expect([slip.reportId, slip.revision, readdirSync(out).length]).toEqual([first.report.id, 2, 4])
    const reports = valueOf(await bench.call('reports.list', null))
    expect(reports.some((record) => record.id === first.report.id && record.revision === 2)).toBe(true)
    valueOf(await bench.call('reports.showInFolder', { reportId: first.report.id }))
    expect(bench.desktop.shown).toEqual([join(out, second.fileNames[0] ?? '')])
  })

  it('names its files by event, campaign or cases, so that reports of the same days are distinguished', async () => {
    const token = bench.services.files.keepPath(out)
    const { eventId } = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Winter letters: Lesk/Ora', on: '2023-01-20' }, basedOn: null, cases: [kept.id] }))
    const saved = async (more: object) => valueOf(await bench.call('reports.save', { ...request, ...more, formats: ['csv'] as const, token })).fileNames[0]
    expect([await saved({}), await saved({ caseIds: [kept.id] }), await saved({ caseIds: [kept.id], campaign: ' Write for Rights ' }), await saved({ eventId })]).toEqual([
      'report-2023-01-01-to-2023-01-31.csv', 'report-2023-01-01-to-2023-01-31-ua-105-22.csv', 'report-2023-01-01-to-2023-01-31-write-for-rights-revision-2.csv', 'report-2023-01-01-to-2023-01-31-winter-letters-lesk-ora.csv',
    ])
    expect(valueOf(await bench.call('reports.list', null)).map(({ campaign, caseIds, revision }) => [campaign, caseIds, revision])).toContainEqual(['Write for Rights', [kept.id], 2])
  })

  it('opens the e-mail for the office, and says where no mail program did', async () => {
    const { value: settings } = { value: valueOf(await bench.call('settings.get', null)) }
    valueOf(await bench.call('settings.save', { settings: { ...settings, office: { email: 'office@ngo.example', rhythm: 'month', daysAfter: 17 } } }))
    valueOf(await bench.call('reports.openMail', request))
    const [link = ''] = bench.desktop.mails
    expect([isMailLink(link), link.startsWith('mailto:office@ngo.example?subject='), bench.desktop.mails.length]).toEqual([true, true, 1])
    expect(valueOf(await bench.call('reports.due', null))).toEqual({ period, dueOn: '2023-02-17', daysLeft: 16, state: 'not-saved' })
    const saved = valueOf(await bench.call('reports.save', { ...request, formats: ['csv'], token: bench.services.files.keepPath(out) }))
    valueOf(await bench.call('reports.markSent', { reportId: saved.report.id, revision: 1, sentOn: '2023-02-01' as Day }))
    expect(valueOf(await bench.call('reports.due', null))?.state).toBe('sent')
    valueOf(await bench.call('reports.save', { ...request, formats: ['csv'], token: bench.services.files.keepPath(out) }))
    expect(valueOf(await bench.call('reports.due', null))?.state).toBe('revised')
    expect(await bench.call('settings.save', { settings: { ...settings, office: { email: 'a@b.example,c@d.example', rhythm: 'month', daysAfter: 17 } } })).toMatchObject({ ok: false })
  })

  it('never writes over a file that is there', async () => {
    const save = { ...request, formats: ['csv'] as const, token: bench.services.files.keepPath(out) }
    const { fileNames: [name] } = valueOf(await bench.call('reports.save', save))
    const bytes = readFileSync(join(out, name ?? ''))
    valueOf(await bench.call('reports.save', save))
    expect(readFileSync(join(out, name ?? ''))).toEqual(bytes)
  })

  it('leaves nothing behind when the folder cannot be written', async () => {
    const asked = { ...request, formats: ['docx', 'csv', 'json'] as const }
    rmSync(out, { recursive: true })
    const missing = await bench.call('reports.save', { ...asked, token: bench.services.files.keepPath(out) })
    const gone = await bench.call('reports.save', { ...asked, token: noToken })
    expect([problemCode(missing), problemCode(gone), valueOf(await bench.call('reports.list', null))]).toEqual(['write-folder-missing', 'file-gone', []])
  })

  it.skipIf(process.getuid?.() === 0)('says so when the folder is read-only', async () => {
    chmodSync(out, 0o500)
    expect([problemCode(await bench.call('reports.save', { ...request, formats: ['csv'], token: bench.services.files.keepPath(out) })), readdirSync(out)]).toEqual(['read-only', []])
  })

  it('finds members in remarks and title, and writes nothing until each place has an answer', async () => {
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Dorrit Marlowe', email: 'dorrit@members.example', address: '12 Elm Street' } }))
    const named = { ...request, remarks: 'Dorrit MARLOWE (dorrit@members.example) keeps packs at 12 Elm Street.' }
    expect(problemCode(await bench.call('reports.mail', named))).toBe('report-names-members')
    const save = { ...named, formats: ['docx', 'csv', 'json'] as const, token: bench.services.files.keepPath(out) }
    const { check: { mentions } } = valueOf(await bench.call('reports.preview', named))
    expect(mentions.map(({ trace, text, start, end }) => [trace, text.slice(start, end)])).toEqual([['name', 'Dorrit MARLOWE'], ['email', 'dorrit@members.example'], ['street', '12 Elm Street']])
    const some = Object.fromEntries(mentions.slice(1).map(({ key }) => [key, 'leave' as const]))
    expect([problemCode(await bench.call('reports.save', save)), problemCode(await bench.call('reports.save', { ...save, answers: some })), readdirSync(out)]).toEqual(['report-names-members', 'report-names-members', []])
    const answers = Object.fromEntries(mentions.map(({ key }) => [key, 'take-out' as const]))
    const saved = valueOf(await bench.call('reports.save', { ...save, answers }))
    const slip = readFileSync(join(out, saved.fileNames[2] ?? ''), 'utf8')
    expect([saved.report.remarks, slip.includes('Dorrit'), slip.includes('[name] ([e-mail]) keeps packs at [street].')]).toEqual(['[name] ([e-mail]) keeps packs at [street].', false, true])
  })

  it('finds a name that a character hides which no file can have', async () => {
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Dorrit Marlowe' } }))
    const { check } = valueOf(await bench.call('reports.preview', { ...request, remarks: 'Ask Dor\u0001rit Marlowe' }))
    expect(check.mentions.length).toBe(1)
  })

  it('says which saved reports have counted what was done on the same days, and which letter codes are counted twice', async () => {
    const save = { ...request, formats: ['csv'] as const, token: bench.services.files.keepPath(out) }
    valueOf(await bench.call('reports.save', save))
    const check = async (more: object) => valueOf(await bench.call('reports.preview', { ...request, ...more })).check
    const quarter = { from: '2023-01-01' as Day, to: '2023-03-31' as Day }
    expect([(await check({})).alreadyReported, (await check({ period: quarter })).alreadyReported, (await check({ period: { from: '2023-02-01', to: '2023-02-28' } })).alreadyReported]).toEqual([[], [{ period, count: 12 }], []])
    const coded = { caseId: kept.id, kind: 'letter' as const, count: 1, signatories: null, targetId: null, memberId: null, state: 'posted' as const, route: 'group' as const, on: '2023-01-20', letterCode: 'QK4S-031', note: '' }
    valueOf(await bench.call('actions.record', { draft: coded }))
    const once = (await check({})).codesTwice
    // An older version took a code twice; so may data that come from another computer.
    recordActions(bench.db, [actionOf(990, kept.id, { ...coded, on: '2023-01-20' as Day })])
    expect([once, (await check({})).codesTwice, (await check({ period: { from: '2023-02-01', to: '2023-02-28' } })).codesTwice]).toEqual([0, 1, 0])
  })

  it('is silent of a report that took back as many as it counted of the same days', async () => {
    const february = { from: '2023-02-01' as Day, to: '2023-02-28' as Day }
    const token = bench.services.files.keepPath(out)
    const posted = valueOf(await bench.call('actions.recent', { count: 9 })).find(({ state }) => state === 'posted')
    if (posted === undefined) throw new Error('The bench has a posted letter')
    valueOf(await bench.call('reports.save', { ...request, formats: ['csv'], token }))
    const { caseId, kind, count, signatories, targetId, memberId, state, route, on, letterCode } = posted
    valueOf(await bench.call('actions.correct', { actionId: posted.id, draft: { caseId, kind, count, signatories, targetId, memberId, state, route, on, letterCode, note: 'Counted again' } }))
    valueOf(await bench.call('reports.save', { ...request, period: february, formats: ['csv'], token }))
    const { check } = valueOf(await bench.call('reports.preview', { ...request, period: { from: period.from, to: february.to } }))
    expect(check.alreadyReported).toEqual([{ period, count: 12 }])
  })

  it('of practice cases say so in each file, have no slip, and are no revision of a real report', async () => {
    const practice = createBench()
    const { caseId } = valueOf(await practice.call('app.addPractice', null))
    valueOf(await practice.call('actions.record', { draft: { caseId, kind: 'letter', count: 3, signatories: null, targetId: null, memberId: null, state: 'posted', route: 'group', on: '2023-01-20', letterCode: null, note: '' } }))
    const save = { ...request, formats: ['csv'] as const, token: practice.services.files.keepPath(out) }
    expect([problemCode(await practice.call('reports.save', { ...save, formats: ['csv', 'json'] })), readdirSync(out)]).toEqual(['report-practice-slip', []])
    const made = valueOf(await practice.call('reports.save', save))
    expect([made.fileNames, readFileSync(join(out, made.fileNames[0] ?? ''), 'utf8').split('\r\n')[1]?.includes('Practice report')]).toEqual([['practice-report-2023-01-01-to-2023-01-31.csv'], true])
    await keepSampleCase(practice)
    const real = valueOf(await practice.call('reports.save', save))
    expect([real.report.isPractice, real.report.revision, real.fileNames[0]?.includes('practice'), valueOf(await practice.call('reports.preview', { ...request, period: { from: '2023-01-01' as Day, to: '2023-03-31' as Day } })).check.alreadyReported]).toEqual([false, 1, false, []])
    practice.close()
  })

  it('leaves it open how many took part where nobody counted', async () => {
    const saved = valueOf(await bench.call('reports.save', { ...request, headcount: null, formats: ['json'], token: bench.services.files.keepPath(out) }))
    const slip = JSON.parse(readFileSync(join(out, saved.fileNames[0] ?? ''), 'utf8')) as { participants: unknown }
    expect(slip.participants).toEqual({ headcount: null, new: null, under18: null, events: 0 })
  })

  it('refuses a period that ends before it begins', async () => {
    expect(problemCode(await bench.call('reports.preview', { ...request, period: { from: period.to, to: period.from } }))).toBe('bad-input')
  })
})
