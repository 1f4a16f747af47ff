// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import type { Day } from '../../../core/day.ts'
import type { DocumentId } from '../../../core/ids.ts'
import type { DocumentToCheck } from '../../../preload/contract.ts'
import { confirmed, edited, startCheck } from '../../../core/case/check/check-state.ts'
import { openWindow } from '../../kit/window.tsx'

const idOf = (number: number) => `01JDD00000000000000000000${number}` as DocumentId
const read = (number: number, deadline: string | null): DocumentToCheck => ({
  documentId: idOf(number), fileName: `appeal-${number}.pdf`, cameAt: '2026-11-12T10:00:00.000Z', title: `Appeal ${number}`, country: null, deadline: deadline as Day | null,
  kind: 'first', isAppeal: true, questions: 2, knownCase: null, sameAs: null,
})

it('a document that was begun shows what was typed since, and takes its place by the deadline that was typed', async () => {
  const start = startCheck(readUrgentAction({ lines: [] }))
  const state = confirmed(confirmed(edited(start, 'country', { ...start.draft, title: 'Poet held', country: 'Belarus', deadline: '2026-11-20' }), 'targets'), 'letters')
  const answers = { key: draftKey('check', idOf(2)), page: '{"page":"documents"}', value: JSON.stringify({ state, isAttached: false }), basedOn: null, updatedAt: '2026-11-12T10:05:00.000Z', about: '' }
  openWindow({ page: 'documents' }, { 'cases.waiting': () => [read(1, '2026-12-01'), read(2, null)], 'drafts.list': () => [answers] })
  const list = await screen.findByRole('region', { name: 'To check, the nearest deadline first' })
  const [first, second] = within(list).getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(first).toMatch(/^Poet held.*Belarus.*2 of 2 answered.*deadline 20 Nov/u)
  expect(second).toMatch(/^Appeal 1.*country not found/u)
})
