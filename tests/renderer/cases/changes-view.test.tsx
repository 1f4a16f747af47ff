// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import type { FieldChange } from '../../../core/case/change.ts'
import { updateChanges, type UpdateAnswers } from '../../../core/case/update-choices.ts'
import { ChangesView } from '../../../renderer/features/cases/changes-view.tsx'

const text = (value: string) => ({ as: 'text', text: value }) as const
const change = (field: 'title' | 'country' | 'summary', before: string | null, after: string | null): FieldChange => ({
  field, kind: before === null ? 'added' : after === null ? 'removed' : 'changed', subject: null, targetId: null, before: before === null ? null : text(before), after: after === null ? null : text(after),
})
const changes = updateChanges([change('title', 'Poet held', 'SECOND UPDATE'), change('country', null, 'Peru'), change('summary', 'Old', 'New')], ({ field }) => field !== 'title')

const Shown = () => {
  const [answers, setAnswers] = useState<UpdateAnswers>({})
  return <ChangesView changes={changes} packs={[]} unposted={0} isOutcome={false} answers={answers} onAnswer={(given) => setAnswers((before) => ({ ...before, ...given }))} />
}
const pressed = (name: string) => within(screen.getByRole('radiogroup', { name })).getAllByRole('radio').map((choice) => choice.getAttribute('aria-checked'))

it('each change of an update is taken or refused by itself; what a person corrected is asked', async () => {
  const user = userEvent.setup()
  render(<Shown />)
  const state = () => ['What to do with: Title', 'What to do with: Country', 'What to do with: Summary'].map(pressed)
  expect([state(), screen.getByRole('status').textContent]).toEqual([
    [['false', 'false'], ['false', 'true'], ['false', 'true']], '2 changes are taken. 0 are not taken. 1 is not decided and stays as in your case.',
  ])
  await user.click(within(screen.getByRole('radiogroup', { name: 'What to do with: Title' })).getByRole('radio', { name: 'Keep mine' }))
  await user.click(within(screen.getByRole('radiogroup', { name: 'What to do with: Summary' })).getByRole('radio', { name: 'Keep mine' }))
  expect([state(), screen.getByRole('status').textContent]).toEqual([[['true', 'false'], ['false', 'true'], ['true', 'false']], '1 change is taken. 2 are not taken.'])
  await user.click(screen.getByRole('button', { name: 'Take all' }))
  expect(state()).toEqual([['false', 'true'], ['false', 'true'], ['false', 'true']])
})

it('an added value is in the column “after”, beside nothing before', () => {
  render(<Shown />)
  const row = screen.getAllByRole('listitem').find((item) => item.textContent?.includes('Peru'))
  expect([...(row?.querySelectorAll('.change__value') ?? [])].map(({ textContent }) => textContent)).toEqual(['Before: Nothing', 'After: Peru'])
})
