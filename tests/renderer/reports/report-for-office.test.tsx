// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { ReportCheck } from '../../../core/report/report-check.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { sampleReport } from '../../kit/sample-report.ts'
import { expectRefusal, inputsOf, openWindow, refusal } from '../../kit/window.tsx'

const nothingFound: ReportCheck = { mentions: [], alreadyReported: [], codesTwice: 0, takenBack: 0, sheets: [] }
const answers: FakeAnswers = { 'reports.preview': () => ({ report: sampleReport, check: nothingFound }) }

describe('a report for the office', () => {
  it('opens the e-mail in the mail program, and says where there is none', async () => {
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.openMail': () => refusal })
    await user.click(await screen.findByRole('button', { name: 'Write the e-mail' }))
    await expectRefusal()
    expect(inputsOf(client, 'reports.openMail')).toHaveLength(1)
  })

  it('shows the days that another page asks for, and until when the report is due', async () => {
    const period = { from: '2026-10-01' as Day, to: '2026-10-31' as Day }
    openWindow({ page: 'reports', period }, { ...answers, 'reports.due': () => ({ period, dueOn: '2026-11-17' as Day, daysLeft: 5, state: 'saved' }) })
    await screen.findByRole('heading', { name: 'Report for October 2026' })
    expect((await screen.findByText(/due Tuesday 17 November/)).isConnected).toBe(true)
  })
})
