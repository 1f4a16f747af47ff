// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../core/day.ts'
import type { Day } from '../../../core/day.ts'
import type { HomeOverview } from '../../../core/home/overview.ts'
import { HomeView } from '../../../renderer/features/home/home-view.tsx'
import type { Route } from '../../../renderer/navigation.tsx'
import { overviewOf } from '../../kit/sample-overview.ts'
import { caseIdOf, sampleCases, sampleToday } from '../../kit/sample-values.ts'
import { openComponent } from '../../kit/window.tsx'

const [first] = sampleCases
if (!first) throw new Error('No sample case')
/** Cases with deadlines so many days from today. */
const casesAt = (days: readonly number[]) =>
  days.map((count, index) => ({ ...first, id: caseIdOf(index + 100), people: `Person ${index}`, deadline: addDays(sampleToday, count), tally: { ...first.tally, written: 0 } }))

const open = (overview: HomeOverview) => {
  const routes: Route[] = []
  return { routes, ...openComponent(<HomeView overview={overview} go={(route) => void routes.push(route)} onPractise={() => undefined} onCalendar={() => undefined} />) }
}

describe('Home', () => {
  it('shows many needs by kind, the first of each, and leads to the rest; what is over comes last', async () => {
    const { user, routes } = open(overviewOf(casesAt([...Array.from({ length: 30 }, () => -3), 4, 9]), 3))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What needs you now')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent).slice(0, 2)).toEqual(['Write before the deadline 2', 'Ask the office 30'])
    expect(screen.getAllByText(/^Ask the office about/)).toHaveLength(5)
    await user.click(screen.getByRole('button', { name: 'and 25 more: Ask the office' }))
    expect(routes).toEqual([{ page: 'cases', deadline: 'late' }])
  })

  it('says at nine days with ten of post what the case says, in amber', () => {
    open(overviewOf(casesAt([9]), 3))
    const row = screen.getByText('Write for Person 0').closest('li')
    expect([row?.textContent?.includes('Post takes about 10 days: a letter posted today arrives late.'), row?.querySelector('.tile')?.getAttribute('data-tone')]).toEqual([true, 'now'])
  })

  it('says when the report is due, and leads to it with its days; a sent one needs nobody', async () => {
    const due = { period: { from: '2026-10-01' as Day, to: '2026-10-31' as Day }, dueOn: '2026-11-17' as Day, daysLeft: 5, state: 'not-saved' as const, actions: 103 }
    const quiet = overviewOf([], 0)
    const shown = open({ ...quiet, openCases: 1, dueReport: due })
    await shown.user.click(screen.getByRole('button', { name: /^Look at the report/ }))
    expect([screen.getByText(/^103 actions, not saved yet\. The national office asks for it by .*17 Nov/).isConnected, screen.getByText(/^October 2026, due .*17/).isConnected, shown.routes]).toEqual([true, true, [{ page: 'reports', period: due.period }]])
    cleanup()
    open({ ...quiet, openCases: 1, dueReport: { ...due, state: 'sent' } })
    expect([screen.queryByText(/Send the report/), screen.getByText('October 2026, sent').isConnected]).toEqual([null, true])
  })

  it('leads from a later deadline, and from a need, to the case; a day of another year has its year', async () => {
    const { user, routes } = open(overviewOf(casesAt([4, 20, 60]), 3))
    await user.click(screen.getByRole('button', { name: 'Write for Person 0' }))
    await user.click(screen.getByRole('button', { name: /^Deadline of .* Person 2/ }))
    expect(routes).toEqual([{ page: 'cases', caseId: caseIdOf(100) }, { page: 'cases', caseId: caseIdOf(102) }])
    expect([screen.queryByText('Wed 2 Dec'), screen.queryByText('11 Jan 2027')].map((found) => found !== null)).toEqual([true, true])
  })

  it('tells good news with what the group did, and leads to the case', async () => {
    const { user, routes } = open({ ...overviewOf(casesAt([20]), 3), goodNews: [{ caseId: caseIdOf(9), uaNumber: '12/25', name: 'Miro Halvanek', outcome: { on: '2026-11-06' as Day, news: 'Released after fourteen months.', isGood: true }, lettersPosted: 61 }] })
    const note = screen.getByText('Good news for Miro Halvanek').closest('.note')
    expect(note?.textContent).toContain('Your group posted 61 letters.')
    await user.click(within(note as HTMLElement).getByRole('button', { name: 'Open the case of Miro Halvanek' }))
    expect(routes).toEqual([{ page: 'cases', caseId: caseIdOf(9) }])
  })

  it('says that nothing is to do only where nothing waits to be posted, also of closed cases', async () => {
    const [far] = casesAt([60])
    const closed = { ...first, id: caseIdOf(200), status: 'closed' as const, tally: { ...first.tally, written: 4 } }
    const { routes, user } = open(overviewOf(far ? [far, closed] : [], 3))
    expect([screen.queryByText('Nothing needs you now'), screen.getByRole('heading', { level: 1 }).textContent]).toEqual([null, 'One thing needs you now'])
    await user.click(screen.getByRole('button', { name: 'Open the letters: Post 4 letters' }))
    expect(routes).toEqual([{ page: 'actions', view: 'to-post' }])
  })

  it('does not say that there is no case where all are closed', () => {
    open(overviewOf([{ ...first, status: 'closed', tally: { ...first.tally, written: 0 } }], 3))
    expect([screen.queryByText('No cases yet'), screen.queryByText('Nothing needs you now') === null]).toEqual([null, false])
  })

  it('counts all open cases, also those whose deadline is over', () => {
    open(overviewOf(casesAt([-3, 20]), 3))
    expect(screen.getByText('2 open cases')).toBeTruthy()
  })
})
