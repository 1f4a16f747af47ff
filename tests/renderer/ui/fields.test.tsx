// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DayField } from '../../../renderer/ui/day-field.tsx'
import { Form } from '../../../renderer/ui/form.tsx'
import { SearchField } from '../../../renderer/ui/search-field.tsx'
import { inputsOf, openComponent, openWindow, typeDay } from '../../kit/window.tsx'

const Search = ({ onSubmit }: { readonly onSubmit: (value: string) => void }) => {
  const [value, setValue] = useState('')
  return <SearchField label="Find" value={value} onChange={setValue} onSubmit={onSubmit} />
}

const Day = ({ onChange, start = '2026-11-12' }: { readonly onChange: (value: string) => void; readonly start?: string }) => {
  const [value, setValue] = useState(start)
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

  it('is reached from anywhere by Ctrl and K, and leads to everything found', async () => {
    const { user, client } = openWindow({ page: 'home' })
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Control>}k{/Control}')
    await user.keyboard('poet{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Search' })
    expect(inputsOf(client, 'search.find')).toContainEqual({ words: 'poet', limit: 100 })
  })
})

const DayForm = ({ onSubmit }: { readonly onSubmit: () => void }) => <Form className="form" onSubmit={onSubmit}><Day onChange={() => undefined} /></Form>

describe('the day field', () => {
  it('sends its form by Enter, as a text field does', async () => {
    const onSubmit = vi.fn<() => void>()
    const { user } = openComponent(<DayForm onSubmit={onSubmit} />)
    await user.click(screen.getByRole('spinbutton', { name: /^year/u }))
    await user.keyboard('{Enter}')
    expect(onSubmit).toHaveBeenCalledTimes(1)
  })

  const open = (start?: string) => {
    const onChange = vi.fn<(value: string) => void>()
    return { ...openComponent(<Day onChange={onChange} {...(start === undefined ? {} : { start })} />), onChange, field: screen.getByRole('group', { name: 'Day' }) }
  }

  it('gives the day that was typed, and says it in words', async () => {
    const { user, onChange, field } = open()
    expect(screen.getByText('Thursday 12 November 2026').isConnected).toBe(true)
    await typeDay(user, field, '2026-12-05')
    expect(onChange.mock.lastCall).toEqual(['2026-12-05'])
    expect(screen.getByText('Saturday 5 December 2026').isConnected).toBe(true)
  })

  it('keeps what is half typed and says so, and is empty when all is taken out', async () => {
    const { user, onChange } = open()
    await user.click(screen.getByRole('spinbutton', { name: /^year,/ }))
    await user.keyboard('{Delete}')
    expect(onChange.mock.lastCall).toEqual(['12/11/202'])
    await user.keyboard('{Delete}{Delete}{Delete}')
    expect(onChange.mock.lastCall).toEqual(['12/11/yyyy'])
    await user.tab()
    expect(screen.getByText('“12/11/yyyy” is not a day. Type day, month and year, or open the calendar.').isConnected).toBe(true)
    for (const part of [/^day,/, /^month,/]) {
      await user.click(screen.getByRole('spinbutton', { name: part }))
      await user.keyboard('{Delete}{Delete}')
    }
    expect(onChange.mock.lastCall).toEqual([''])
  })

  it.each([['', '2027-02-31', '31/02/2027'], ['2026-11-12', '2026-04-31', '31/04/2026']])('keeps an impossible day as typed when it is left (from %j, %s)', async (start, typed, shown) => {
    const { user, onChange, field } = open(start)
    const parts = (): string => within(field).getAllByRole('spinbutton').map(({ textContent }) => textContent).join('/')
    await typeDay(user, field, typed)
    for (const leave of [() => user.click(document.body), () => user.click(within(field).getByRole('spinbutton', { name: /^month,/ })), () => user.tab({ shift: true }), () => user.tab({ shift: true })]) {
      await leave()
      expect([onChange.mock.lastCall, parts(), screen.getByText(`“${shown}” is not a day. Type day, month and year, or open the calendar.`).isConnected]).toEqual([[shown], shown, true])
    }
    await user.click(within(field).getByRole('spinbutton', { name: /^day,/ }))
    await user.keyboard('28')
    expect(onChange.mock.lastCall).toEqual([typed.replace(/31$/u, '28')])
  })

  it('leaves a text that is no day in its form', async () => {
    const { onChange } = open('end of spring')
    expect([onChange.mock.calls, screen.getByText('“end of spring” is not a day. Type day, month and year, or open the calendar.').isConnected]).toEqual([[], true])
  })

  it('is picked from a calendar', async () => {
    const { user, onChange } = open()
    await user.click(screen.getByRole('button', { name: /Calendar/ }))
    await user.click(await screen.findByRole('button', { name: /20 November 2026/ }))
    expect(onChange.mock.lastCall).toEqual(['2026-11-20'])
  })
})
