// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { ListedDraft } from '../../../core/draft/types.ts'
import { useState } from 'react'
import { useDraft } from '../../../renderer/drafts.tsx'
import { DraftLine, useThrowAway } from '../../../renderer/ui/draft-line.tsx'
import { TextField } from '../../../renderer/ui/text-field.tsx'
import { inputsOf, openComponent, openWindow, refusal } from '../../kit/window.tsx'
import { caseIdOf, memberIdOf } from '../../kit/sample-values.ts'
import { plainProblem } from '../../../core/problem/problem.ts'

const key = draftKey('member', 'new')
const page = { page: 'member-form' } as const
const kept = { key, page: JSON.stringify(page), value: '"Ines"', basedOn: 3, updatedAt: new Date().toISOString() }

const Form = ({ revision = 3 }: { readonly revision?: number }) => {
  const draft = useDraft({ key, page, initial: '', basedOn: revision })
  const cancel = useThrowAway(draft)
  return (
    <>
      <DraftLine draft={draft} />
      <TextField label="Name" value={draft.value} onChange={draft.set} />
      <button type="button" onClick={() => void draft.save('members.add', { draft: { name: draft.value } as never })}>Save</button>
      <button type="button" onClick={cancel}>Cancel</button>
    </>
  )
}

const Closing = () => {
  const [isOpen, setIsOpen] = useState(true)
  return <><button type="button" onClick={() => setIsOpen(!isOpen)}>Toggle</button>{isOpen && <Form />}</>
}

const name = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Name' })

afterEach(() => {
  vi.useRealTimers()
})

describe('what is typed in a form', () => {
  it('is on the disk within half a second of the last key, while the typing goes on too', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { client } = openComponent(<Form />)
    const written = (): readonly unknown[] => inputsOf(client, 'drafts.keep')
    for (const text of ['I', 'In', 'Ine', 'Ines']) {
      fireEvent.change(name(), { target: { value: text } })
      await act(() => vi.advanceTimersByTimeAsync(200))
    }
    expect(written().length).toBeGreaterThan(0)
    await act(() => vi.advanceTimersByTimeAsync(500))
    expect(written().at(-1)).toEqual({ key, page: kept.page, value: '"Ines"', basedOn: 3 })
  })

  it('is written at once when the field is left', async () => {
    const { user, client } = openComponent(<Form />)
    await user.type(name(), 'I')
    await user.tab()
    expect(inputsOf(client, 'drafts.keep')).toHaveLength(1)
  })

  it('is found again when the form is opened again, and goes with the call that saves it', async () => {
    const { user, client } = openComponent(<Closing />, { 'members.add': () => ({ memberId: memberIdOf(1) }) })
    await user.type(name(), 'Ines')
    await user.click(screen.getByRole('button', { name: 'Toggle' }))
    await user.click(screen.getByRole('button', { name: 'Toggle' }))
    expect(name().value).toBe('Ines')
    await screen.findByText(/^Draft of today/)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(client.calls.find((call) => call.name === 'members.add')?.context).toEqual({ draft: key, request: expect.any(String) })
    await user.click(screen.getByRole('button', { name: 'Toggle' }))
    await user.click(screen.getByRole('button', { name: 'Toggle' }))
    expect([name().value, screen.queryByText(/^Draft of/)]).toEqual(['', null])
  })

  it('stays a draft when main refuses it', async () => {
    const { user } = openComponent(<Form />, { 'members.add': () => refusal })
    await user.type(name(), 'Ines')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(name().value).toBe('Ines')
  })

  it('is no draft where it is again what the form began with', async () => {
    const { user, client } = openComponent(<Form />)
    await user.type(name(), 'I')
    await user.type(name(), '{Backspace}')
    await user.tab()
    expect(inputsOf(client, 'drafts.discard')).toEqual([{ key }])
  })

  it('is thrown away with one press, and brought back with one', async () => {
    const { user, client } = openComponent(<Form />)
    await user.type(name(), 'Ines')
    await user.tab()
    await waitFor(() => expect(inputsOf(client, 'drafts.keep')).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect([name().value, inputsOf(client, 'drafts.discard')]).toEqual(['', [{ key }]])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(name().value).toBe('Ines')
    expect(inputsOf(client, 'drafts.restore')).toEqual([{ key }])
  })

  it('is not lost when an earlier draft of the same form is brought back: one press brings it back too', async () => {
    const { user, client } = openComponent(<Form />)
    await user.type(name(), 'Ines')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await user.type(name(), 'Ada')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(name().value).toBe('Ines')
    await waitFor(() => expect(inputsOf(client, 'drafts.keep').at(-1)).toMatchObject({ value: '"Ines"' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(name().value).toBe('Ada')
    await waitFor(() => expect(inputsOf(client, 'drafts.keep').at(-1)).toMatchObject({ value: '"Ada"' }))
  })

  it('is written again where the disk would bring back what was thrown away after it', async () => {
    const { user, client } = openComponent(<Form />)
    for (const text of ['Ines', 'Ada']) {
      await user.type(name(), text)
      await user.tab()
      await waitFor(() => expect(inputsOf(client, 'drafts.keep').at(-1)).toMatchObject({ value: JSON.stringify(text) }))
      await user.click(screen.getByRole('button', { name: 'Cancel' }))
    }
    const [, earlier] = await screen.findAllByRole('button', { name: 'Undo' })
    if (earlier) await user.click(earlier)
    expect(name().value).toBe('Ines')
    await waitFor(() => expect(inputsOf(client, 'drafts.keep').at(-1)).toMatchObject({ value: '"Ines"' }))
  })
})

describe('a draft that was kept before', () => {
  it('comes back with its record, and leaves what is typed meanwhile', async () => {
    let onDisk: readonly ListedDraft[] = []
    const { user, client } = openComponent(<Form />, { 'drafts.list': () => onDisk })
    await user.type(name(), 'Ada')
    onDisk = [{ ...kept, about: '' }]
    client.announce('members.changed', null)
    await user.tab()
    expect(name().value).toBe('Ada')
    onDisk = []
    client.announce('cases.changed', null)
    await waitFor(() => expect(name().value).toBe(''))
    onDisk = [{ ...kept, about: '' }]
    client.announce('cases.changed', null)
    await waitFor(() => expect(name().value).toBe('Ines'))
  })

  it('is shown with when it was typed, and one press throws it away', async () => {
    const { user } = openWindow({ page: 'member-form' }, { 'drafts.list': () => [{ ...kept, value: '{"name":"Ines"}', about: '' }] })
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /^Name/ })).value).toBe('Ines')
    await user.click(screen.getByRole('button', { name: 'Throw away' }))
    expect([screen.queryByText(/^Draft of/), screen.getByRole<HTMLInputElement>('textbox', { name: /^Name/ }).value]).toEqual([null, ''])
  })
})

describe('the sign at the foot of the sidebar', () => {
  const sign = (): string => document.querySelector('.saved')?.getAttribute('data-sign') ?? ''

  it('says saved, saving and kept as it is so', async () => {
    let answer: (value: { updatedAt: string }) => void = () => undefined
    const { user, client } = openWindow({ page: 'member-form' })
    const field = await screen.findByRole('textbox', { name: /^Name/ })
    expect(sign()).toBe('saved')
    const slow = client.call.bind(client)
    Object.assign(window.vigil, { call: (called: never, ...rest: never[]) =>
      (called === 'drafts.keep' ? new Promise((resolve) => { answer = (value) => resolve({ ok: true, value }) }) : (slow as (...given: unknown[]) => unknown)(called, ...rest)) })
    await user.type(field, 'I')
    expect(sign()).toBe('saving')
    await user.tab()
    await act(async () => answer({ updatedAt: kept.updatedAt }))
    await waitFor(() => expect(sign()).toBe('kept'))
  })

  it('says why nothing can be saved and what to do, and that it can again', async () => {
    let isFull = true
    const { user } = openWindow({ page: 'member-form' }, { 'drafts.keep': () => (isFull ? plainProblem('draft-disk-full') : { updatedAt: kept.updatedAt }) })
    await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'I')
    await user.tab()
    await screen.findByText(/the disk is full.*free some space/u)
    expect(sign()).toBe('cannot')
    isFull = false
    await user.tab()
    await waitFor(() => expect(sign()).toBe('kept'))
  })
})

describe('the list of drafts behind the sign', () => {
  it('names each draft by its first words, or else by its case or member, and says which case or member it belongs to', async () => {
    const letter = 'word '.repeat(20).trim()
    const drafts = [
      { ...kept, key: draftKey('note', caseIdOf(1), 'new'), value: JSON.stringify('Called the\noffice'), about: 'UA 41/26' },
      { ...kept, key: draftKey('address-check', caseIdOf(1), caseIdOf(2)), value: '{}', about: 'UA 42/26' },
      { ...kept, key: draftKey('letter', caseIdOf(1), 'new'), value: JSON.stringify({ body: letter }), about: 'UA 41/26' },
      { ...kept, key: draftKey('postage'), value: '{}', about: '' },
    ]
    const { user } = openWindow({ page: 'home' }, { 'drafts.list': () => drafts })
    await user.click(await screen.findByRole('button', { name: /drafts kept/ }))
    const items = await screen.findAllByRole('menuitem')
    await waitFor(() => expect(items.map((item) => item.querySelector('span span')?.textContent)).toEqual(['Called the office', 'UA 42/26', `${'word '.repeat(12).trim()}…`, 'Postage']))
    expect(items.map((item) => item.querySelector('.meta')?.textContent?.split(/,? ?(?:today|yesterday)/u)[0])).toEqual(['A note, UA 41/26', 'A check of an address', 'A letter, UA 41/26', ''])
  })
})
