// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { CaseId } from '../../core/ids.ts'
import type { ReportSummary } from '../../core/report/types.ts'
import { CaseCounts } from '../../renderer/features/cases/case-counts.tsx'
import { ReportTableView } from '../../renderer/features/reports/report-table-view.tsx'
import { Section } from '../../renderer/ui/page.tsx'
import { openComponent } from '../kit/window.tsx'

const caseId = '01JDD000000000000000000001' as CaseId
const line = { kind: 'email', route: null, count: 12_345, signatories: 0, outlet: null } as const

it('a number of thousands is grouped, as in every other number on screen', () => {
  const summary: ReportSummary = {
    period: { from: '2026-01-01', to: '2026-12-31' } as ReportSummary['period'], corrections: [], overTime: [], totals: [line], total: 12_345, copies: 0, notPosted: 0, replies: 0, returned: 0,
    cases: [{ caseId, uaNumber: null, indexNumber: null, title: 'Poet held', lines: [line], notPosted: 0, replies: 0, returned: 0, total: 12_345 }],
  }
  openComponent(
    <Section title="Targets" count={12_345}>
      <CaseCounts tally={{ caseId, toWrite: 12_345, written: 12_345, posted: 12_345, notSent: 0, givenBack: 0, otherByKind: { email: 12_345 } }} />
      <ReportTableView summary={summary} />
    </Section>,
  )
  expect(screen.getAllByText('12,345')).toHaveLength(1 + 4 + 4)
  expect(screen.queryByText('12345')).toBeNull()
})
