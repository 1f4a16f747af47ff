// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plannedPack } from '../../kit/pack-sample.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

describe('what the addresses of a pack are printed on', () => {
  it('is chosen by typing, and the envelope is drawn with its window', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, {
      'packs.templates': () => [],
      'stocks.list': () => [],
      'packs.plan': ({ choices }) => ({ ok: true, plan: plannedPack({ choices: { copies: choices.copies } }) }),
    })
    await user.click(await screen.findByRole('checkbox', { name: 'Envelopes' }))
    expect(screen.getByRole('img', { name: 'Envelope DL, 220 × 110 mm, with the sender and the address' })).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: /^With a window/ }))
    expect(screen.getByRole('img', { name: 'DL, window left, DIN 5008 form B: the address behind the window, 5 mm inside each edge' })).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: 'Address labels' }))
    const field = screen.getByRole('combobox', { name: /^Label sheets/ })
    await user.clear(field)
    await user.type(field, 'herma 70 x 36')
    await user.click(await screen.findByRole('option', { name: /^Herma 4360/ }))
    expect(inputsOf(client, 'packs.plan').at(-1)).toEqual({ choices: expect.objectContaining({ labelStock: 'Herma 4360', hasWindow: true, window: 'din-b' }) })
  })
})
