// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { memberIdOf } from '../../kit/sample-values.ts'
import { expectRefusal, inputsOf, openWindow, refusal, typeOver } from '../../kit/window.tsx'

const field = (name: RegExp | string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name })

describe('the form of a member', () => {
  it('adds a member with the answers that were chosen, and says so', async () => {
    const { user, client } = openWindow({ page: 'member-form' })
    await screen.findByRole('heading', { level: 1, name: 'Add a member' })
    await user.type(field('Name'), 'Ines Albrecht')
    await user.type(field('Address'), '4 Mill Lane{Enter}Millrace')
    await user.type(field('E-mail'), 'ines@letters.example')
    await user.click(within(screen.getByRole('radiogroup', { name: /Print my name/ })).getByRole('radio', { name: 'Yes' }))
    await user.click(screen.getByRole('button', { name: 'Save the member' }))
    await screen.findByText('Added: Ines Albrecht')
    expect(inputsOf(client, 'members.add')).toEqual([{
      draft: expect.objectContaining({ name: 'Ines Albrecht', address: '4 Mill Lane\nMillrace', town: 'Millrace', email: 'ines@letters.example', consents: expect.objectContaining({ 'name-on-letters': 'yes', 'keep-record': 'not-asked' }) }),
    }])
  })

  it('saves and adds another by one key: the notice says who was added, the form is empty and its first field has the focus', async () => {
    const { user, client } = openWindow({ page: 'member-form' })
    await waitFor(() => expect(document.activeElement).toBe(field('Name')))
    await user.keyboard('Ines Albrecht{Tab}4 Mill Lane{Control>}{Enter}{/Control}')
    await screen.findByText('Added: Ines Albrecht')
    await waitFor(() => expect(document.activeElement).toBe(field('Name')))
    expect([field('Name').value, field('Address').value, screen.queryByText('A member needs a name.')]).toEqual(['', '', null])
    await user.keyboard('Jo Field{Control>}{Enter}{/Control}')
    await screen.findByText('Added: Jo Field')
    await user.keyboard('Ann Reed')
    await user.click(screen.getByRole('button', { name: 'Save and add another' }))
    await screen.findByText('Added: Ann Reed')
    expect(inputsOf(client, 'members.add').map((input) => (input as { readonly draft: { readonly name: string; readonly address: string } }).draft).map(({ name, address }) => [name, address])).toEqual([['Ines Albrecht', '4 Mill Lane'], ['Jo Field', ''], ['Ann Reed', '']])
  })

  it('does not go on to another while a field is wrong, nor when main refuses', async () => {
    const { user, client } = openWindow({ page: 'member-form' }, { 'members.add': () => refusal })
    await user.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'ines{Control>}{Enter}{/Control}')
    await screen.findByText('A member needs a name.')
    await waitFor(() => expect(document.activeElement).toBe(field('Name')))
    expect(inputsOf(client, 'members.add')).toEqual([])
    await typeOver(user, field('E-mail'), 'ines@letters.example')
    await user.type(field('Name'), 'Ines{Control>}{Enter}{/Control}')
    await expectRefusal()
    expect(field('Name').value).toBe('Ines')
  })

  it('asks main for nothing while a field is wrong, and goes to that field', async () => {
    const { user, client } = openWindow({ page: 'member-form' })
    await user.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'ines')
    await user.click(screen.getByRole('button', { name: 'Save the member' }))
    await screen.findByText('A member needs a name.')
    expect(screen.getByText('An e-mail address has a name, an @ and a domain.').isConnected).toBe(true)
    await waitFor(() => expect(document.activeElement).toBe(field('Name')))
    expect(inputsOf(client, 'members.add')).toEqual([])
    await user.type(field('Name'), 'Ines')
    expect(screen.queryByText('A member needs a name.')).toBeNull()
  })

  it('edits the revision that was shown, and keeps what was typed when main refuses', async () => {
    const { user, client } = openWindow({ page: 'member-form', memberId: memberIdOf(2) }, { 'members.edit': () => refusal })
    await screen.findByRole('heading', { level: 1, name: 'Edit the member' })
    await typeOver(user, field('Town'), 'Upper Sallow')
    await user.click(screen.getByRole('button', { name: 'Save the member' }))
    await expectRefusal()
    expect([field('Name').value, field('Town').value]).toEqual(['Rufus Abernay', 'Upper Sallow'])
    expect(inputsOf(client, 'members.edit')).toEqual([{ memberId: memberIdOf(2), revision: 1, draft: expect.objectContaining({ town: 'Upper Sallow' }) }])
  })
})
