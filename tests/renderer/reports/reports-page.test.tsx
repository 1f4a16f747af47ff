// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { EventListItem } from '../../../core/event/types.ts'
import type { EventId, ReportId } from '../../../core/ids.ts'
import type { FileToken } from '../../../preload/contract.ts'
import { mentionsIn } from '../../../core/report/member-mentions.ts'
import type { ReportCheck } from '../../../core/report/report-check.ts'
import type { ReportRequest } from '../../../core/report/report-request.ts'
import { reportOf, reportRow, sampleReport } from '../../kit/sample-report.ts'
import { caseIdOf, sampleToday } from '../../kit/sample-values.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { sampleCaseNames } from '../../kit/sample-case-names.ts'
import { expectRefusal, inputsOf, openWindow, refusal, typeDay, typeOver } from '../../kit/window.tsx'

const nothingFound: ReportCheck = { mentions: [], alreadyReported: [], codesTwice: 0, takenBack: 0, sheets: [] }
const ines = { name: 'Ines Albrecht', email: '', phone: '', addressLines: [] }

/** What main answers about a report of these remarks, with the member Ines Albrecht. */
const withInes = ({ remarks, headcount, answers: given }: ReportRequest) => {
  const report = { ...sampleReport, remarks, participants: { ...sampleReport.participants, headcount }, summary: { ...sampleReport.summary, notPosted: 0 } }
  return { report, check: { ...nothingFound, mentions: mentionsIn(report, [ines], given) } }
}

const answers: FakeAnswers = {
  'reports.preview': () => ({ report: sampleReport, check: nothingFound }),
  'reports.chooseFolder': () => ({ token: 'folder' as FileToken, fileName: 'reports' }),
  'reports.save': () => ({ report: sampleReport, fileNames: ['report.docx', 'report.csv'] }),
}

const manyCases: FakeAnswers = { 'cases.names': () => sampleCaseNames(1_000) }

describe('the report page', () => {
  it('names a paper sheet that differs from its paper and leads to it', async () => {
    const sheet = { eventId: '01HX0000000000000000000090' as EventId, event: 'Winter letter evening', on: '2026-11-10' as Day, sheet: 2, differing: 1, unsaved: 3 }
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.preview': () => ({ report: sampleReport, check: { ...nothingFound, sheets: [sheet] } }), 'events.list': () => [{ id: sheet.eventId, name: sheet.event, on: sheet.on } as EventListItem] })
    expect((await screen.findByText(/^Paper sheet 2 of Winter letter evening: 1 column differs from its total on the paper\. 3 cells are typed and not saved\./)).isConnected).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Open sheet 2 of Winter letter evening' }))
    await waitFor(() => expect(inputsOf(client, 'tally.sheet')).toEqual([{ eventId: sheet.eventId, sheet: 2 }]))
  })

  it('shows each number before it is saved, then saves what was chosen', async () => {
    const { user, client } = openWindow({ page: 'reports' }, answers)
    const table = await screen.findByRole('table', { name: 'Actions by case and kind' })
    expect(within(table).getByRole('row', { name: /Nurse and driver/ }).textContent).toContain('16')
    await user.click(screen.getByRole('button', { name: 'Last month' }))
    await typeOver(user, screen.getByRole('textbox', { name: /People who took part/ }), '41')
    await user.type(screen.getByRole('textbox', { name: /Remarks/ }), 'Thank you.')
    await user.click(screen.getByRole('checkbox', { name: /slip/ }))
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save')).toEqual([{
      period: { from: '2026-10-01', to: '2026-10-31' }, caseIds: 'all', headcount: 41, remarks: 'Thank you.', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true, formats: ['docx', 'xlsx', 'csv'], token: 'folder',
    }])
  })

  it('says that it names no group while the group is not set up, and leads to the set-up', async () => {
    const { user } = openWindow({ page: 'reports' }, { ...answers, 'reports.preview': () => ({ report: { ...sampleReport, group: { ...sampleReport.group, name: '' } }, check: nothingFound }) })
    const sign = (await screen.findByText(/The report does not name your group/)).closest('li')
    expect(sign?.dataset['good']).toBe('false')
    await user.click(screen.getByRole('button', { name: 'Set up your group' }))
    await screen.findByRole('list', { name: 'Steps of the set-up' })
  })

  it('is not saved while its number of people was not accepted, and says so beside the button', async () => {
    const { user, client } = openWindow({ page: 'reports' }, answers)
    await typeOver(user, await screen.findByRole('textbox', { name: /People who took part/ }), '999999')
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    expect([inputsOf(client, 'reports.chooseFolder'), screen.getByText(/^Correct the field/).isConnected]).toEqual([[], true])
  })

  it('counts only the cases that were ticked', async () => {
    const { user, client } = openWindow({ page: 'reports' }, answers)
    await user.click(await screen.findByRole('radio', { name: 'Some cases' }))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the report' }).disabled).toBe(true)
    expect(screen.getByText('Choose at least one case.').id).toBe(screen.getByRole('button', { name: 'Save the report' }).getAttribute('aria-describedby'))
    await user.click(screen.getByRole('checkbox', { name: /^87\/26/ }))
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save')).toEqual([expect.objectContaining({ caseIds: [caseIdOf(2)] })])
  })

  it('finds one of a thousand cases by its title or country, and keeps showing those that are ticked', async () => {
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, ...manyCases })
    await user.click(await screen.findByRole('radio', { name: 'Some cases' }))
    await screen.findByText('Type to find 950 more.')
    await user.type(screen.getByRole('searchbox', { name: 'Find a case' }), 'exampla')
    await user.click(await screen.findByRole('checkbox', { name: '1000/26 Person 1000' }))
    await user.clear(screen.getByRole('searchbox', { name: 'Find a case' }))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '1000/26 Person 1000' }).checked).toBe(true)
    await user.type(screen.getByRole('searchbox', { name: 'Find a case' }), 'trial 555')
    await user.click(await screen.findByRole('checkbox', { name: '555/26 Person 555' }))
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save')).toEqual([expect.objectContaining({ caseIds: [caseIdOf(555), caseIdOf(1_000)] })])
  })

  it('does not save a period that ends before it begins', async () => {
    const { user } = openWindow({ page: 'reports' }, answers)
    await screen.findByRole('table', { name: 'Actions by case and kind' })
    expect(screen.queryByRole('group', { name: 'From' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Other days' }))
    await typeDay(user, await screen.findByRole('group', { name: 'From' }), '2026-12-01')
    expect((await screen.findAllByText('The period ends before it begins. Change one of the days.')).length).toBe(2)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the report' }).disabled).toBe(true)
  })

  it('marks a member in the remarks, and saves only once the place is answered', async () => {
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.preview': withInes })
    expect(await screen.findByText('No name, e-mail, phone or street of a member was found in it')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: /Remarks/ }), 'Ask Ines Albrecht first.')
    const place = within(await screen.findByRole('list', { name: 'May name a member' })).getByRole('listitem')
    expect([place.querySelector('mark')?.textContent, screen.queryByText(/^No name, e-mail/), screen.getByRole<HTMLButtonElement>('button', { name: 'Save the report' }).disabled]).toEqual(['Ines Albrecht', null, true])
    await user.click(within(place).getByRole('radio', { name: 'Leave it' }))
    expect(await screen.findByText('1 place names a member, as you decided')).toBeTruthy()
    await user.click(within(place).getByRole('radio', { name: 'Not a member' }))
    expect(await screen.findByText(/1 place is no member/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save').map((input) => Object.values((input as ReportRequest).answers))).toEqual([['not-a-member']])
  })

  it('takes a member out of the remarks where they were typed', async () => {
    const { user } = openWindow({ page: 'reports' }, { ...answers, 'reports.preview': withInes })
    await user.type(await screen.findByRole('textbox', { name: /Remarks/ }), 'Ask Ines Albrecht first.')
    await user.click(await screen.findByRole('radio', { name: 'Replace with [name]' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Remarks/ }).value).toBe('Ask [name] first.')
    expect(await screen.findByText('No name, e-mail, phone or street of a member was found in it')).toBeTruthy()
  })

  it.each([[1, null], [2, 'Revision 2']])('names revision %j: %j', async (revision, said) => {
    openWindow({ page: 'reports' }, { ...answers, 'reports.preview': () => ({ report: { ...sampleReport, revision }, check: nothingFound }) })
    await screen.findByText('No name, e-mail, phone or street of a member was found in it')
    expect(screen.queryByText(/^Revision/)?.textContent ?? null).toBe(said)
  })

  it('says that nobody counted until somebody did', async () => {
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.preview': withInes })
    await screen.findByText(/^People who took part: not counted/)
    const field = screen.getByRole('textbox', { name: /People who took part/ })
    await typeOver(user, field, '7')
    await screen.findByText('people took part')
    await user.clear(field)
    await screen.findByText(/^People who took part: not counted/)
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save').map((input) => (input as ReportRequest).headcount)).toEqual([null])
  })

  it('shows what a number is the sum of when it is pressed', async () => {
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.cell': () => [{ on: '2026-10-09' as Day, title: 'Nurse', event: 'Library evening', outlet: null, count: 16, isCorrection: false }] })
    await user.click(await screen.findByRole('button', { name: /^Nurse and driver .*: 16 \(Letters, Member\)$/ }))
    const shown = await screen.findByRole('dialog')
    expect(await within(shown).findByText('Library evening, 9 Oct 2026')).toBeTruthy()
    expect(inputsOf(client, 'reports.cell')).toEqual([expect.objectContaining({ caseIds: 'all', eventId: null, cell: { row: { part: 'case', caseId: sampleReport.summary.cases[1]?.caseId }, kind: 'letter', byRoute: { route: 'member' } } })])
  })

  it('shows what it corrects of an earlier report as a row with signs, in the sum', async () => {
    const corrects = { reportId: '01JDR000000000000000000001' as ReportId, period: { from: '2026-09-01' as Day, to: '2026-09-30' as Day } }
    const report = reportOf([reportRow(41, { count: 9 }), reportRow(41, { count: -2, signatories: -2, corrects })])
    openWindow({ page: 'reports' }, { ...answers, 'reports.preview': () => ({ report, check: nothingFound }) })
    const table = await screen.findByRole('table', { name: 'Actions by case and kind' })
    expect(within(table).getAllByRole('row').slice(2).map((row) => row.textContent)).toEqual(['Case 41UA 41/2699', 'September 2026, corrected−2−2', 'All cases77'])
  })

  it('copies the report as an e-mail', async () => {
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.mail': () => ({ subject: 'Group 17, October 2026', body: 'Total: 9 actions' }), 'app.copyText': () => null })
    await user.click(await screen.findByRole('button', { name: 'Copy the e-mail text' }))
    await screen.findByText('The e-mail text is copied')
    expect(inputsOf(client, 'app.copyText')).toEqual([{ text: 'Group 17, October 2026\n\nTotal: 9 actions' }])
  })

  it('notes that a report was sent, and that it was not', async () => {
    const record = { id: '01JDR000000000000000000001' as ReportId, revision: 2, madeOn: '2026-11-02' as Day, period: sampleReport.summary.period, event: null, campaign: null, caseIds: 'all' as const, sentOn: null, isReplaced: false, isPractice: false, total: 9, fileNames: ['report.docx'] }
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.list': () => [record, { ...record, revision: 1, isReplaced: true }], 'reports.markSent': () => null })
    expect((await screen.findByText(/revision 2, Not sent yet$/)).isConnected && screen.getByText(/revision 1, Replaced$/).isConnected).toBe(true)
    await user.click(screen.getByRole('button', { name: /^Mark as sent/ }))
    expect(inputsOf(client, 'reports.markSent')).toEqual([{ reportId: record.id, revision: 2, sentOn: sampleToday }])
  })

  it('says of a revision that replaces a sent report that it was sent before', async () => {
    const record = { id: '01JDR000000000000000000001' as ReportId, revision: 2, madeOn: '2026-11-02' as Day, period: sampleReport.summary.period, event: null, campaign: null, caseIds: 'all' as const, sentOn: null, isReplaced: false, isPractice: false, total: 9, fileNames: ['report.docx'] }
    openWindow({ page: 'reports' }, { ...answers, 'reports.list': () => [record, { ...record, revision: 1, isReplaced: true, sentOn: '2026-10-04' as Day }] })
    await screen.findByText(/revision 2, Not sent yet; revision 1 was sent .*4 Oct/)
    expect(screen.getByText(/revision 1, Replaced, sent .*4 Oct/).isConnected).toBe(true)
  })

  it('says of a report without numbers which report has them', async () => {
    const check = { ...nothingFound, alreadyReported: [{ period: sampleReport.summary.period, count: 12 }] }
    openWindow({ page: 'reports' }, { ...answers, 'reports.preview': () => ({ report: reportOf([]), check }) })
    expect((await screen.findByText('What was posted is in another report: October 2026. It is not counted again.')).isConnected).toBe(true)
  })

  it('gives a choice of cases a name, and offers it again', async () => {
    const record = { id: '01JDR000000000000000000001' as ReportId, revision: 1, madeOn: '2026-11-02' as Day, period: sampleReport.summary.period, event: null, campaign: 'Write for Rights', caseIds: [caseIdOf(87)], sentOn: null, isReplaced: false, isPractice: false, total: 9, fileNames: ['report.docx'] }
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.list': () => [record], 'cases.names': () => [...sampleCaseNames(1).map((one) => ({ ...one, id: caseIdOf(87) })), ...sampleCaseNames(3)] })
    await user.click(await screen.findByRole('radio', { name: 'Some cases' }))
    await user.click(await screen.findByRole('button', { name: 'Write for Rights' }))
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save')).toEqual([expect.objectContaining({ caseIds: [caseIdOf(87)], campaign: 'Write for Rights' })])
  })

  it('says which letters the office would count twice', async () => {
    openWindow({ page: 'reports' }, { ...answers, 'reports.preview': () => ({ report: sampleReport, check: { ...nothingFound, alreadyReported: [{ period: sampleReport.summary.period, count: 12 }], codesTwice: 2 } }) })
    await screen.findByText('The report for October 2026 has +12 for these days. That is not counted again.')
    expect([screen.queryByText(/No letter is in another report/), screen.queryByText('2 letter codes are recorded as posted more than once.') === null]).toEqual([null, false])
  })

  it('keeps the remarks when main refuses, and saves nothing when no folder is chosen', async () => {
    const folders: (null | { token: FileToken; fileName: string })[] = [null, { token: 'folder' as FileToken, fileName: 'reports' }]
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.chooseFolder': () => folders.shift() ?? null, 'reports.save': () => refusal })
    await user.type(await screen.findByRole('textbox', { name: /Remarks/ }), 'Thank you.')
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    expect(inputsOf(client, 'reports.save')).toEqual([])
    await user.type(screen.getByRole('textbox', { name: /Remarks/ }), ' All of you.')
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await expectRefusal()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Remarks/ }).value).toBe('Thank you. All of you.')
  })

  it('says of no name and of no letter counted twice only once it was searched for', async () => {
    const { client } = openWindow({ page: 'reports' }, answers)
    const signs = () => [...document.querySelectorAll<HTMLElement>('.report-checks > li')].map((sign) => [sign.dataset['good'], sign.textContent]).slice(0, 2)
    const found = [['true', 'No name, e-mail, phone or street of a member was found in it '], ['true', 'No letter is in another report, and no letter code is counted twice']]
    await screen.findByText(/was found in it/u)
    expect(signs()).toEqual(found)
    act(() => client.announce('members.changed', null))
    expect(signs()).toEqual([['searching', 'Looking for names of members'], ['searching', 'Looking for letters that are counted twice']])
    await screen.findByText(/was found in it/u)
    expect(signs()).toEqual(found)
  })

  it('offers no slip of practice cases, and says why', async () => {
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'cases.names': () => sampleCaseNames(1).map((name) => ({ ...name, isPractice: true })) })
    expect(await screen.findByText('No slip: the office would add made-up numbers to real ones.')).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: /slip/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save')).toEqual([expect.objectContaining({ formats: ['docx', 'xlsx', 'csv'] })])
  })
})
