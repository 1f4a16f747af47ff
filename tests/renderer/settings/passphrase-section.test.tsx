// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { plainProblem, problemOf } from '../../../core/problem/problem.ts'
import { holdCall } from '../../kit/held-call.ts'
import { inputsOf, openWindow, type OpenWindow } from '../../kit/window.tsx'

const passphrase = 'lantern over the mill lane'
const groups = ['DDR2N', '63PJ3', 'VMX4Z', 'VS35E', 'RG8AN', 'C1KNS', 'NBECW', 'F9607']
const printed = { groups, number: '7K2Q' }

/** At the sheet with the recovery key. */
const atTheSheet = async (answers: Parameters<typeof openWindow>[1] = {}): Promise<OpenWindow> => {
  const window = openWindow({ page: 'settings', section: 'passphrase' }, { 'passphrase.state': () => ({ isSet: false, placeAway: null, sheet: null, notice: null }), 'passphrase.begin': () => (printed), 'passphrase.confirm': () => ({ left: [] }), ...answers })
  await window.user.type(await screen.findByLabelText('Passphrase', { selector: 'input' }), passphrase)
  await window.user.type(screen.getByLabelText('Passphrase again'), `${passphrase}{Enter}`)
  await screen.findByText('DDR2N')
  return window
}
const shownGroups = (): number => groups.filter((group) => screen.queryByText(group) !== null).length

describe('setting a passphrase', () => {
  it('shows the key on a sheet, prints it, and asks for it when it is out of sight', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue(undefined)
    const { user, client } = await atTheSheet()
    await user.click(screen.getByRole('button', { name: 'Print the sheet' }))
    expect([print.mock.calls.length, shownGroups(), inputsOf(client, 'passphrase.begin')]).toEqual([1, 8, [{ passphrase }]])
    await user.click(screen.getByRole('button', { name: 'It is on paper' }))
    const field = await screen.findByRole('textbox', { name: 'Recovery key' })
    expect([shownGroups(), document.activeElement]).toEqual([0, field])
    await user.type(field, `${groups.join(' ')}{Enter}`)
    expect(await screen.findByText('The data are encrypted')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Passphrase' }))
    expect(inputsOf(client, 'passphrase.confirm')).toEqual([{ recoveryKey: groups.join(' ') }])
  })

  it('says while it encrypts how far that is', async () => {
    const { user, client } = await atTheSheet()
    const answer = holdCall(client, 'passphrase.confirm')
    await user.click(screen.getByRole('button', { name: 'It is on paper' }))
    await user.type(await screen.findByRole('textbox', { name: 'Recovery key' }), `${groups.join(' ')}{Enter}`)
    await screen.findByText(/^Vigil is working on all data and copies/)
    await act(async () => client.announce('passphrase.converting', { stage: 'data' }))
    await screen.findByText(/^The data themselves are being converted/)
    await act(async () => client.announce('passphrase.converting', { stage: 'copies', at: 2, of: 15 }))
    await screen.findByText('Copy 2 of 15 is being converted.')
    await act(async () => answer())
    await screen.findByText('The data are encrypted')
    expect(screen.queryByText(/being converted/)).toBeNull()
  })

  it('says what is wrong with the typed key, shows the sheet again, and encrypts nothing when it is left', async () => {
    const { user, client } = await atTheSheet({ 'passphrase.confirm': () => plainProblem('recovery-key-other') })
    await user.click(screen.getByRole('button', { name: 'It is on paper' }))
    await user.type(await screen.findByRole('textbox', { name: 'Recovery key' }), `${groups.toReversed().join('')}{Enter}`)
    await screen.findByText(/^This recovery key is typed right/)
    const field = screen.getByRole('textbox', { name: 'Recovery key' })
    expect([screen.queryByRole('alert'), field.getAttribute('aria-invalid'), document.activeElement]).toEqual([null, 'true', field])
    await user.type(field, '7')
    expect(screen.queryByText(/^This recovery key is typed right/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show the key again' }))
    expect(shownGroups()).toBe(8)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect([shownGroups(), screen.getByLabelText<HTMLInputElement>('Passphrase', { selector: 'input' }).value, inputsOf(client, 'passphrase.confirm').length]).toEqual([0, passphrase, 1])
  })

  it('says at the field that a passphrase is too short, until it is typed again', async () => {
    const { user } = openWindow({ page: 'settings', section: 'passphrase' }, { 'passphrase.state': () => ({ isSet: false, placeAway: null, sheet: null, notice: null }), 'passphrase.begin': () => plainProblem('passphrase-short') })
    const field = await screen.findByLabelText('Passphrase', { selector: 'input' })
    await user.type(field, 'short')
    await user.type(screen.getByLabelText('Passphrase again'), 'short{Enter}')
    await screen.findByText(/^This passphrase is too short to keep the data locked\. Use at least 12 letters/)
    expect([screen.queryByRole('alert'), document.activeElement]).toEqual([null, field])
    await user.type(field, 'er')
    expect(screen.queryByText(/^This passphrase is too short/)).toBeNull()
  })

  it('says at the field that a passphrase is easy to guess or too long, with the limit', async () => {
    const answers = { 'passphrase.state': () => ({ isSet: false, placeAway: null, sheet: null, notice: null }), 'passphrase.begin': ({ passphrase: typed }: { readonly passphrase: string }) => (typed.length > 20 ? problemOf('passphrase-long', { max: 1000 }) : problemOf('passphrase-weak', { why: 'row' })) }
    const { user } = openWindow({ page: 'settings', section: 'passphrase' }, answers)
    const field = await screen.findByLabelText('Passphrase', { selector: 'input' })
    await user.type(field, '123456789012')
    await user.type(screen.getByLabelText('Passphrase again'), '123456789012{Enter}')
    await screen.findByText(/^This passphrase is easy to guess\. It is a row of the alphabet, of numbers or of the keyboard\. Choose several words/)
    await user.type(field, '123456789012')
    await user.type(screen.getByLabelText('Passphrase again'), '123456789012{Enter}')
    await screen.findByText(/^This has more than 1,000 characters\./)
    expect([screen.queryByRole('alert'), document.activeElement]).toEqual([null, field])
  })

  it('says at its field what is wrong with a change or a removal', async () => {
    const answers = { 'passphrase.state': () => ({ isSet: true, placeAway: null, sheet: '7K2Q', notice: null }), 'passphrase.remove': () => plainProblem('passphrase-wrong'), 'passphrase.change': ({ current }: { readonly current: string }) => plainProblem(current === passphrase ? 'passphrase-short' : 'passphrase-wrong') }
    const { user } = openWindow({ page: 'settings', section: 'passphrase' }, answers)
    const remove = within(await screen.findByRole('form', { name: 'Remove the passphrase' }))
    await user.type(remove.getByLabelText('Passphrase now'), 'another{Enter}')
    await remove.findByText(/^This is not the passphrase of these data/)
    const change = within(screen.getByRole('form', { name: 'Change the passphrase' }))
    await user.type(change.getByLabelText('Passphrase now'), passphrase)
    await user.type(change.getByLabelText('New passphrase'), 'short')
    await user.type(change.getByLabelText('Passphrase again'), 'short{Enter}')
    await change.findByText(/^This passphrase is too short/)
    expect(document.activeElement).toBe(change.getByLabelText('New passphrase'))
    await user.type(change.getByLabelText('Passphrase now'), '!{Enter}')
    await change.findByText(/^This is not the passphrase of these data/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('goes on only where both passphrases are the same', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'passphrase' }, { 'passphrase.state': () => ({ isSet: false, placeAway: null, sheet: null, notice: null }), 'passphrase.begin': () => (printed) })
    await user.type(await screen.findByLabelText('Passphrase', { selector: 'input' }), passphrase)
    await user.type(screen.getByLabelText('Passphrase again'), 'lantern over the mill{Enter}')
    expect([await screen.findByText('The two are not the same.') !== null, inputsOf(client, 'passphrase.begin')]).toEqual([true, []])
  })

  it('shows the sheet of data with a passphrase again to who knows it, and puts it away', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'passphrase' }, { 'passphrase.state': () => ({ isSet: true, placeAway: null, sheet: '7K2Q', notice: null }), 'passphrase.sheet': ({ current }) => (current === passphrase ? printed : plainProblem('passphrase-wrong')) })
    const form = await screen.findByRole('form', { name: 'Print the recovery key again' })
    await user.type(within(form).getByLabelText('Passphrase now'), 'another{Enter}')
    await screen.findByText(/^This is not the passphrase of these data\. Look at capitals/)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(shownGroups()).toBe(0)
    await user.clear(within(form).getByLabelText('Passphrase now'))
    await user.type(within(form).getByLabelText('Passphrase now'), `${passphrase}{Enter}`)
    await screen.findByText('DDR2N')
    expect([shownGroups(), inputsOf(client, 'passphrase.sheet')]).toEqual([8, [{ current: 'another' }, { current: passphrase }]])
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect([shownGroups(), screen.getAllByLabelText<HTMLInputElement>('Passphrase now').map(({ value }) => value)]).toEqual([0, ['', '', '']])
  })
})
