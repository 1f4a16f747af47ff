// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { everyAction } from '../../../core/action/find-actions.ts'
import { dayFrom, type Day } from '../../../core/day.ts'
import type { EventId, ReportId } from '../../../core/ids.ts'
import type { ReportRecord } from '../../../core/report/types.ts'
import type { YearView } from '../../../core/report/year.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { sampleReport } from '../../kit/sample-report.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const counts = (...given: readonly number[]): readonly number[] => Array.from({ length: 12 }, (_, index) => given[index] ?? 0)
const year: YearView = {
  page: {
    groupName: 'Millrace Letter Group', period: { from: '2026-01-01' as Day, to: '2026-12-31' as Day }, madeOn: '2026-11-12' as Day, occasion: '', next: '', isPractice: false,
    months: counts(18, 24).map((letters, index) => ({ from: dayFrom(`2026-${String(index + 1).padStart(2, '0')}-01`) ?? ('2026-01-01' as Day), letters })),
    kinds: [{ kind: 'letter', count: 42 }, { kind: 'email', count: 3 }], events: 1, headcount: 19, replies: 0, news: [],
    cases: Array.from({ length: 10 }, (_, index) => ({ caseId: caseIdOf(index + 1), uaNumber: null, title: `Case ${index + 1}`, letters: 10 - index })),
  },
  notPosted: counts(0, 0, 37), others: [{ kind: 'email', counts: counts(3) }], before: counts(7),
  events: [{ id: '01HX0000000000000000000090' as EventId, name: 'Winter table', on: '2026-01-17' as Day, headcount: 19, newcomers: 4 }],
  news: [], mentions: [], firstYear: 2025,
}
const answers: FakeAnswers = { 'reports.year': () => year }

const rowOf = async (name: string): Promise<readonly (string | null)[]> =>
  within(await screen.findByRole('row', { name: new RegExp(`^${name}`, 'u') })).getAllByRole('cell').map(({ textContent }) => textContent)

describe('the year of the group', () => {
  it('has a row for each kind that was posted, and one for the year before', async () => {
    openWindow({ page: 'group-year' }, answers)
    const table = await screen.findByRole('table', { name: 'Letters by month' })
    const names = within(table).getAllByRole('rowheader').map(({ textContent }) => textContent)
    expect(names).toEqual(['Posted', 'Written, not posted', 'Posted in 2025', 'E-mails'])
    expect((await rowOf('E-mails')).filter((text) => text !== '0')).toEqual(['3', '3'])
  })

  it.each([
    ['24, Posted, February 2026: show the entries', { kind: 'letter', state: 'posted', from: '2026-02-01', to: '2026-02-28' }],
    ['37, Written, not posted, March 2026: show the entries', { kind: 'letter', state: 'written', from: '2026-03-01', to: '2026-03-31' }],
    ['7, Posted in 2025, January 2025: show the entries', { kind: 'letter', state: 'posted', from: '2025-01-01', to: '2025-01-31' }],
    ['42, Posted, January – December 2026: show the entries', { kind: 'letter', state: 'posted', from: '2026-01-01', to: '2026-12-31' }],
    ['10, Case 1, January – December 2026: show the entries', { kind: 'letter', state: 'posted', from: '2026-01-01', to: '2026-12-31', caseId: caseIdOf(1) }],
  ] as const)('opens what a number counts: %s', async (name, filter) => {
    const { user, client } = openWindow({ page: 'group-year' }, answers)
    await user.click(await screen.findByRole('button', { name: (given) => given.replace(/\s/gu, ' ') === name }))
    await waitFor(() => expect(inputsOf(client, 'actions.find')).toEqual([{ filter: { ...everyAction, onlyReal: true, ...filter }, limit: 300 }]))
  })

  it('counts the cases that it does not list, and leads to a case and an event', async () => {
    const { user } = openWindow({ page: 'group-year' }, answers)
    expect(await rowOf('2 more cases')).toEqual(['', '3'])
    expect(await rowOf('Winter table')).toEqual(['', '19 4 new'])
    await user.click(screen.getByRole('button', { name: 'Case 1' }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'The group’s year' })).toBeNull())
  })
})

describe('reports so far', () => {
  it('are the newest five, the rest after one press', async () => {
    const many = Array.from({ length: 7 }, (_, index) => ({
      id: `01HX00000000000000000001${String(index).padStart(2, '0')}` as ReportId, revision: 1, madeOn: '2026-11-12' as Day, period: year.page.period, event: null, campaign: null,
      caseIds: 'all' as const, sentOn: null, isReplaced: false, isPractice: false, total: 3, fileNames: [],
    } satisfies ReportRecord))
    const { user } = openWindow({ page: 'reports' }, { 'reports.list': () => many, 'reports.preview': () => ({ report: sampleReport, check: { mentions: [], alreadyReported: [], codesTwice: 0, takenBack: 0, sheets: [] } }) })
    await user.click(await screen.findByRole('button', { name: 'Show 2 earlier reports' }))
    expect(screen.getAllByRole('button', { name: /^Show in folder/u })).toHaveLength(7)
    expect(screen.queryByRole('button', { name: /earlier report/u })).toBeNull()
  })
})
