// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../../../renderer/ui/button.tsx'
import { Form } from '../../../renderer/ui/form.tsx'
import { NumberField } from '../../../renderer/ui/number-field.tsx'
import { inputsOf, openComponent, openWindow, typeOver } from '../../kit/window.tsx'

const number = (): HTMLInputElement => screen.getByRole('textbox', { name: /How many/ })
const button = (name: string): HTMLElement => screen.getByRole('button', { name })

/** The second half of a double click, as Chromium sends it: the count of clicks is in the events of the mouse. */
const secondHalf = (element: HTMLElement): Promise<void> => act(async () => {
  fireEvent.pointerDown(element, { button: 0, pointerType: 'mouse', pointerId: 1 })
  if (fireEvent.mouseDown(element, { detail: 2, button: 0 })) element.focus()
  fireEvent.pointerUp(element, { button: 0, pointerType: 'mouse', pointerId: 1 })
  fireEvent.mouseUp(element, { detail: 2, button: 0 })
  fireEvent.click(element, { detail: 2, button: 0 })
})

describe('a button whose press is answered later', () => {
  it('is pressed once by a double click, also where the answer came between its two halves', async () => {
    const press = vi.fn(() => Promise.resolve())
    const { user } = openComponent(<Button onPress={press}>Record</Button>)
    await user.dblClick(button('Record'))
    expect(press).toHaveBeenCalledTimes(1)
  })

  it('is pressed again by a quick press of its own after the answer, also where the list put something else in its place', async () => {
    const press = vi.fn<(name: string) => void>()
    const List = () => {
      const [names, setNames] = useState(['one', 'two', 'three'])
      return names.slice(0, 1).map((name) => (
        <Button key="first" onPress={async () => { press(name); setNames((before) => before.slice(1)) }}>{`Throw away ${name}`}</Button>
      ))
    }
    const { user } = openComponent(<List />)
    for (const name of ['one', 'two', 'three']) await user.click(await screen.findByRole('button', { name: `Throw away ${name}` }))
    expect(press.mock.calls).toEqual([['one'], ['two'], ['three']])
  })

  it('is pressed where the first half of the double click was on another button', async () => {
    const press = vi.fn(() => Promise.resolve())
    openComponent(<><Button>Other</Button><Button onPress={press}>Record</Button></>)
    await secondHalf(button('Record'))
    expect(press).toHaveBeenCalledTimes(1)
  })

  it('is busy until it is answered', async () => {
    let answer: () => void = () => undefined
    const press = vi.fn(() => new Promise<void>((resolve) => { answer = resolve }))
    const { user } = openComponent(<Button onPress={press}>Record</Button>)
    await user.click(button('Record'))
    await waitFor(() => expect(button('Record').dataset['busy']).toBe('true'))
    await act(async () => answer())
    expect([button('Record').dataset['busy'], press.mock.calls.length]).toEqual(['false', 1])
  })

  it('leaves buttons that answer at once as quick as fingers', async () => {
    const press = vi.fn<() => void>()
    const { user } = openComponent(<Button onPress={press}>More</Button>)
    await user.dblClick(button('More'))
    expect(press).toHaveBeenCalledTimes(2)
  })
})

describe('a button that opens and closes something', () => {
  it('opens it by a double click, and closes it by a press of its own', async () => {
    const Panel = () => {
      const [isOpen, setIsOpen] = useState(false)
      return <Button isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>Confirm the address</Button>
    }
    const { user } = openComponent(<Panel />)
    const isOpen = (): string | null => button('Confirm the address').getAttribute('aria-expanded')
    await user.click(button('Confirm the address'))
    await secondHalf(button('Confirm the address'))
    // A press whose click never comes is ended by the button itself after a moment.
    await act(() => new Promise((done) => { setTimeout(done, 200) }))
    expect(isOpen()).toBe('true')
    await user.click(button('Confirm the address'))
    expect(isOpen()).toBe('false')
  })
})

const nothing = (): void => undefined

const Count = ({ onSend = nothing, min = 1, max = 100_000 }: { readonly onSend?: (value: number) => void; readonly min?: number; readonly max?: number }) => {
  const [value, setValue] = useState(20)
  return (
    <Form className="form" onSubmit={async () => onSend(value)}>
      <NumberField label="How many" value={value} limits={{ min, max }} onChange={setValue} />
      <Button type="submit">Record</Button>
    </Form>
  )
}

describe('a number field', () => {
  it.each([['5,000,000'], ['3,5'], ['5000000'], ['0'], ['ten']])('says that %s is not taken, keeps it as typed and sends nothing', async (typed) => {
    const onSend = vi.fn<(value: number) => void>()
    const { user } = openComponent(<Count onSend={onSend} />)
    await typeOver(user, number(), typed)
    await user.tab()
    expect(screen.getByText(`“${typed}” was not accepted. Type a whole number from 1 to 100,000, in digits only.`).isConnected).toBe(true)
    await user.click(button('Record'))
    expect([number().value, onSend.mock.calls, document.activeElement]).toEqual([typed, [], number()])
  })

  it('is replaced by what is typed after one click, and can be corrected after another', async () => {
    const { user } = openComponent(<Count />)
    await user.click(number())
    await user.keyboard('37')
    expect(number().value).toBe('37')
    await user.click(number())
    await user.keyboard('5')
    expect(number().value).toBe('375')
  })

  it('sends what is typed and shows what was sent', async () => {
    const onSend = vi.fn<(value: number) => void>()
    const { user } = openComponent(<Count onSend={onSend} />)
    await typeOver(user, number(), '35{Enter}')
    expect([onSend.mock.calls, number().value]).toEqual([[[35]], '35'])
  })

  it('asks for a number where it is left empty', async () => {
    const onSend = vi.fn<(value: number) => void>()
    const { user } = openComponent(<Count onSend={onSend} />)
    await user.clear(number())
    await user.keyboard('{Enter}')
    await screen.findByText('Type a whole number from 1 to 100,000, in digits only.')
    expect(onSend.mock.calls).toEqual([])
  })

  it('counts up and down by its buttons and the arrow keys, within its limits', async () => {
    const { user } = openComponent(<Count min={19} max={21} />)
    await user.click(button('More: How many'))
    await user.type(number(), '{ArrowUp}')
    await user.click(button('More: How many'))
    expect([number().value, screen.queryByText(/Type a whole number from/) !== null]).toEqual(['21', true])
    await user.type(number(), '{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(number().value).toBe('19')
  })
})

describe('recording', () => {
  it('records once by a double click, and is ready for the next entry', async () => {
    const { user, client } = openWindow({ page: 'actions' })
    await screen.findByRole('textbox', { name: /How many/ })
    await typeOver(user, number(), '20')
    // Between the two halves the form is empty again, and its count has the focus.
    await user.click(button('Record'))
    await screen.findByText('Recorded: 20 letters')
    await secondHalf(button('Record'))
    expect(inputsOf(client, 'actions.record')).toHaveLength(1)
    await waitFor(() => expect([document.activeElement, number().value, number().selectionEnd]).toEqual([number(), '1', 1]))
    await user.keyboard('7{Enter}')
    await screen.findByText('Recorded: 7 letters')
    expect(inputsOf(client, 'actions.record')).toHaveLength(2)
  })

  it('asks main under a name of its own for each entry', async () => {
    const { user, client } = openWindow({ page: 'actions' })
    await screen.findByRole('textbox', { name: /How many/ })
    for (const count of ['2', '3']) await typeOver(user, number(), `${count}{Enter}`)
    await waitFor(() => expect(inputsOf(client, 'actions.record')).toHaveLength(2))
    const requests = client.calls.filter(({ name }) => name === 'actions.record').map(({ context }) => context?.request)
    expect(new Set(requests).size).toBe(2)
  })
})
