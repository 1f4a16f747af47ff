// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { StockId } from '../../../core/ids.ts'
import { firstStock, measuredStock, type OwnStock } from '../../../core/pack/own-stock.ts'
import { inputsOf, openWindow, typeOver } from '../../kit/window.tsx'

const kept: OwnStock = { ...measuredStock({ ...firstStock.letter, name: 'Cupboard 30' }), id: '01HX00000000000000000000S1' as StockId }

describe('label sheets of the group’s own', () => {
  it('are typed from the packet with a drawing that follows, and not saved before they fit the paper', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'printing' }, { 'stocks.list': () => [kept], 'stocks.save': () => kept })
    expect(await screen.findByText('2.625 × 1 in, 30 labels, US Letter')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add a label sheet' }))
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'Cupboard 21')
    const drawn = () => screen.getByRole('img', { name: 'The sheet as it is typed' }).querySelectorAll('.stock-picture__label').length
    expect(drawn()).toBe(21)
    await typeOver(user, screen.getByRole('textbox', { name: /^Rows/ }), '8')
    await user.tab()
    await waitFor(() => expect(drawn()).toBe(24))
    expect(screen.getByText('The last row is 22.95 below the edge of the paper.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(inputsOf(client, 'stocks.save')).toEqual([])
    await typeOver(user, screen.getByRole('textbox', { name: /^Rows/ }), '6')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(inputsOf(client, 'stocks.save')).toEqual([{ id: null, draft: { ...firstStock.a4, name: 'Cupboard 21', rows: 6 } }]))
  })
})
