// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PackId, ReportId, SourceId } from '../../../core/ids.ts'
import type { FoundAll } from '../../../core/search/found.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { holdCall } from '../../kit/held-call.ts'
import { samplePack } from '../../kit/sample-packs.ts'
import { sampleReport } from '../../kit/sample-report.ts'
import { openWindow } from '../../kit/window.tsx'
import { sampleCase, sampleCases, sampleMembers, sampleToday } from '../../kit/sample-values.ts'

const [member] = sampleMembers

const typeInSearch = async (typed: string) => {
  const opened = openWindow({ page: 'home' })
  await screen.findByRole('heading', { level: 1 })
  await opened.user.keyboard('{Control>}k{/Control}')
  await opened.user.keyboard(typed)
  return opened
}

describe('the search in the top bar', () => {
  it('shows results while typing, with what they are; the arrow and Enter open one', async () => {
    const { user } = await typeInSearch(member?.name.slice(0, 5) ?? '')
    const list = await screen.findByRole('listbox', { name: 'Results' })
    const group = await within(list).findByRole('group', { name: 'Members' })
    expect(within(group).getAllByRole('option').map(({ textContent }) => textContent)).toContain(member?.name)
    await user.keyboard('{ArrowDown}{Enter}')
    await screen.findByRole('heading', { level: 2, name: member?.name ?? '' })
    expect(screen.queryByRole('listbox', { name: 'Results' })).toBeNull()
  })

  it('says that nothing is found only once what is typed was answered', async () => {
    const { user, client } = await typeInSearch('zzq')
    await screen.findByText('Nothing found for “zzq”')
    const answer = holdCall(client, 'search.find')
    await user.keyboard('yx')
    await waitFor(() => expect(screen.queryByText(/^Nothing found/)).toBeNull())
    answer()
    await screen.findByText('Nothing found for “zzqyx”')
  })

  it('shows all results for Enter alone, and closes for Esc', async () => {
    const { user } = await typeInSearch('nobody of this name')
    await screen.findByText('Nothing found for “nobody of this name”')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Results' })).toBeNull())
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find in everything' }).value).toBe('')
    await user.keyboard(`${member?.name ?? ''}{Enter}`)
    await screen.findByRole('heading', { level: 1, name: 'Search' })
    // Each word of the name is marked, and an element of its own.
    const line = await screen.findByRole('button', { name: new RegExp((member?.name ?? '').replace(' ', String.raw`\s*`), 'u') })
    expect([...line.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(member?.name.split(' '))
  })
})

describe('what is found', () => {
  const none = { items: [], hasMore: false }
  const sourceId = '01JDS000000000000000000002' as SourceId
  const report = { id: '01JDR000000000000000000003' as ReportId, revision: 1, madeOn: sampleToday, period: { from: sampleToday, to: sampleToday }, event: null, campaign: null, caseIds: 'all' as const, sentOn: null, isReplaced: false, isPractice: false, total: 3, fileNames: ['report.csv'] }
  const [first] = sampleCases
  const kept = first && sampleCase(first)
  const open = async (found: Partial<FoundAll>, answers: FakeAnswers = {}): Promise<void> => {
    const { user } = openWindow({ page: 'search', words: 'river' }, { 'search.find': () => ({ person: none, case: none, member: none, document: none, event: none, pack: none, report: none, ...found }), ...answers })
    await user.click(await screen.findByRole('button', { name: /river/u }))
  }
  const expectFound = (key: string): Promise<void> => waitFor(() => {
    expect(document.activeElement?.getAttribute('data-key')).toBe(key)
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true')
  })

  it('is shown: a pack and a report have their row marked and focused', async () => {
    await open({ pack: { items: [{ packId: samplePack.id, name: 'Evening at the river', cases: [], madeOn: sampleToday, letterCode: null }], hasMore: false } }, { 'packs.list': () => [{ ...samplePack, id: '01JDP000000000000000000009' as PackId }, samplePack] })
    await expectFound(samplePack.id)
  })

  it('is shown: a report has its row marked and focused', async () => {
    const { user } = openWindow({ page: 'search', words: 'report' }, {
      'search.find': () => ({ person: none, case: none, member: none, document: none, event: none, pack: none, report: { items: [{ reportId: report.id, period: report.period, madeOn: sampleToday }], hasMore: false } }),
      'reports.list': () => [{ ...report, id: '01JDR000000000000000000004' as ReportId }, report],
      'reports.preview': () => ({ report: sampleReport, check: { mentions: [], alreadyReported: [], codesTwice: 0, takenBack: 0, sheets: [] } }),
    })
    await user.click(await screen.findByRole('button', { name: /made on/u }))
    await expectFound(report.id)
  })

  it('is shown: a document is open in its case', async () => {
    if (!first || !kept) throw new Error('No sample case')
    const sources = [sourceId, '01JDS000000000000000000001' as SourceId].map((id) => ({ id, fileName: `${id}.txt`, byteLength: 10, mediaType: 'text/plain', kind: 'first' as const, addedOn: sampleToday, readerVersion: '3' }))
    await open({ document: { items: [{ caseId: first.id, uaNumber: first.uaNumber, caseName: first.title, title: first.title, isClosed: false, sourceId, fileName: 'river.txt', addedOn: sampleToday, hit: null }], hasMore: false } }, {
      'cases.get': () => ({ case: { ...kept, sources }, tally: first.tally, deadlineSource: 'document' }), 'cases.source': () => ({ fileName: 'river.txt', lines: [{ text: 'The words of the document' }], mediaType: 'text/plain' }),
    })
    await expectFound(sourceId)
    expect(await screen.findByText('The words of the document')).toBeTruthy()
  })
})
