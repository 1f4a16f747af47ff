// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sampleSettings, sampleToday } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

it('shows all steps before a printer is named, and saves what was measured for a printer without a name of its own', async () => {
  const { user, client } = openWindow({ page: 'settings', section: 'printing' })
  const across = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Across, mm' })
  await user.clear(across)
  await user.type(across, '1.2')
  await user.click(screen.getByRole('button', { name: 'Save for this printer' }))
  await waitFor(() => expect(inputsOf(client, 'settings.save')).toHaveLength(1))
  expect(inputsOf(client, 'settings.save')).toEqual([{
    settings: { ...sampleSettings, printers: [{ name: 'This printer', calibration: { across: 1.2, down: 0, drift: 0 }, checkedOn: sampleToday }] },
  }])
})
