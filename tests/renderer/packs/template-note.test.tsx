// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { TemplateId } from '../../../core/ids.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { plannedPack } from '../../kit/pack-sample.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { openWindow } from '../../kit/window.tsx'

const id = '01JDT000000000000000000000' as TemplateId
const answers: FakeAnswers = {
  'packs.templates': () => [{ id, name: 'Letterhead', addedOn: '2026-11-01' as Day, placeholders: ['letter', 'code'] }],
  'packs.plan': ({ choices }) => {
    const plan = plannedPack({ choices: { templateId: choices.templateId, parts: ['cover', 'letters'] } })
    return { ok: true, plan: { ...plan } }
  },
}

it('says beside each option what a Word template makes of it, and that it decides the pages', async () => {
  const { user } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, answers)
  await screen.findByText(/^One Word file with \d+ pages\.$/)
  expect(screen.queryAllByRole('note')).toEqual([])
  await user.click(screen.getByRole('button', { name: /Word template/ }))
  await user.click(await screen.findByRole('option', { name: 'Letterhead' }))
  expect(await screen.findByText('2 Word files: 1 page of sheets, and 6 letters whose pages the template decides.')).toBeTruthy()
  expect(screen.getAllByRole('note').map(({ textContent }) => textContent)).toEqual([
    'The Word template has no {handwriting}, so its letters have no lines for a sentence.', 'The letters have the paper of the Word template; the sheets have this one.',
  ])
  await user.click(within(screen.getByRole('radiogroup', { name: 'Large print' })).getByText('All'))
  expect(await screen.findByText(/^Letters of a Word template keep its type/)).toBeTruthy()
})
