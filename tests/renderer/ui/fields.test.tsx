// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DayField } from '../../../renderer/ui/day-field.tsx'
import { SearchField } from '../../../renderer/ui/search-field.tsx'
import { inputsOf, openComponent, openWindow, typeDay } from '../../kit/window.tsx'

const Search = ({ onSubmit }: { readonly onSubmit: (value: string) => void }) => {
  const [value, setValue] = useState('')
  return <SearchField label="Find" value={value} onChange={setValue} onSubmit={onSubmit} />
}

const Day = ({ onChange }: { readonly onChange: (value: string) => void }) => {
  const [value, setValue] = useState('2026-11-12')
  return <DayField label="Day" value={value} onChange={(next) => { setValue(next); onChange(next) }} />
}

describe('the search field', () => {
  it('submits by Enter, empties by Escape and by its button', async () => {
    const onSubmit = vi.fn<(value: string) => void>()
    const { user } = openComponent(<Search onSubmit={onSubmit} />)
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find' })
    await user.type(field, 'harbour{Enter}')
    expect(onSubmit.mock.calls).toEqual([['harbour']])
    await user.keyboard('{Escape}')
    expect(field.value).toBe('')
    await user.type(field, 'poet')
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect([field.value, document.activeElement]).toEqual(['', field])
  })

  it('is reached from anywhere by Ctrl and K, and leads to the cases found', async () => {
    const { user, client } = openWindow({ page: 'home' })
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Control>}k{/Control}')
    await user.keyboard('poet{Enter}')
    await waitFor(() => expect(inputsOf(client, 'cases.find')).toContainEqual(expect.objectContaining({ filter: expect.objectContaining({ search: 'poet' }) })))
  })
})

describe('the day field', () => {
  it('gives the day that was typed, and says it in words', async () => {
    const onChange = vi.fn<(value: string) => void>()
    const { user } = openComponent(<Day onChange={onChange} />)
    expect(screen.getByText('Thursday 12 November 2026').isConnected).toBe(true)
    const field = screen.getByRole('textbox', { name: /Day/ })
    await typeDay(user, field, '5 December 2026')
    expect(onChange.mock.lastCall).toEqual(['2026-12-05'])
    expect(screen.getByText('Saturday 5 December 2026').isConnected).toBe(true)
  })
})
