// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { UpdateChange } from '../../../core/case/update-choices.ts'
import type { Day } from '../../../core/day.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const change: UpdateChange = {
  key: 'title', usual: null, doubt: 'corrected',
  changes: [{ field: 'title', kind: 'changed', subject: null, targetId: null, before: { as: 'text', text: 'Poet held' }, after: { as: 'text', text: 'SECOND UPDATE' } }],
}

it('shows what nobody decided of an update on the case, and takes it from there', async () => {
  const { user, client } = openWindow({ page: 'cases', caseId: caseIdOf(1) }, { 'cases.openChanges': () => ({ fileName: 'update.pdf', changes: [change] }), 'cases.decideChanges': () => ({ revision: 4 }) })
  expect(await screen.findByText('1 change of the update not decided')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Look' }))
  await user.click(screen.getByRole('radio', { name: 'Take new' }))
  await waitFor(() => expect(inputsOf(client, 'cases.decideChanges')).toEqual([{ caseId: caseIdOf(1), revision: 3, answers: { title: 'take' } }]))
  expect(await screen.findByText('The change is taken')).toBeTruthy()
})

it('says beside the days left that an update has another deadline which is not decided', async () => {
  const deadline: UpdateChange = { ...change, key: 'deadline', changes: [{ field: 'deadline', kind: 'changed', subject: null, targetId: null, before: null, after: { as: 'day', day: '2027-01-15' as Day } }] }
  openWindow({ page: 'cases', caseId: caseIdOf(1) }, { 'cases.openChanges': () => ({ fileName: 'update.pdf', changes: [deadline] }) })
  const said = await screen.findByText(/^update\.pdf gives another deadline, .*15 January 2027\. It is not decided yet\.$/)
  expect(said.closest('.card')).not.toBeNull()
})

it('takes a change to edit it, and opens the form of the case at its field', async () => {
  const { user, client } = openWindow({ page: 'cases', caseId: caseIdOf(1) }, { 'cases.openChanges': () => ({ fileName: 'update.pdf', changes: [change] }), 'cases.decideChanges': () => ({ revision: 4 }) })
  await user.click(await screen.findByRole('button', { name: 'Look' }))
  await user.click(screen.getByRole('radio', { name: 'Edit' }))
  const title = await screen.findByRole('textbox', { name: 'Title' })
  await waitFor(() => expect(document.activeElement).toBe(title))
  expect(inputsOf(client, 'cases.decideChanges')).toEqual([{ caseId: caseIdOf(1), revision: 3, answers: { title: 'take' } }])
})
