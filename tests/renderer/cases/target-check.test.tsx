// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { it } from 'vitest'
import { plainProblem } from '../../../core/problem/problem.ts'
import { TargetCheckForm } from '../../../renderer/features/cases/target-check.tsx'
import { sampleCase, sampleCases, sampleToday } from '../../kit/sample-values.ts'
import { openComponent, typeOver } from '../../kit/window.tsx'

const kept = sampleCases.map(sampleCase).find(({ targets }) => targets.length > 0)

it('says why more letters that came back than were sent cannot be saved', async () => {
  const [target] = kept?.targets ?? []
  if (!kept || !target) throw new Error('No sample case has a target')
  const { user } = openComponent(<TargetCheckForm kept={kept} target={target} today={sampleToday} onDone={() => undefined} />, { 'cases.editFile': () => plainProblem('edit-more-returned-than-sent') })
  await typeOver(user, screen.getByRole('textbox', { name: 'Came back' }), '9')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/More letters came back than were sent/)
})
