// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { UpdateChange } from '../../../core/case/update-choices.ts'
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
