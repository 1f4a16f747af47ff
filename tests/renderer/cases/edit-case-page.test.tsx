// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { caseIdOf, sampleToday } from '../../kit/sample-values.ts'
import { expectRefusal, inputsOf, openWindow, refusal, typeOver, type OpenWindow } from '../../kit/window.tsx'

const open = async (answers: FakeAnswers): Promise<OpenWindow> => {
  const opened = openWindow({ page: 'edit-case', caseId: caseIdOf(1) }, answers)
  await screen.findByRole('heading', { level: 1, name: 'Edit the case' })
  return opened
}
const field = (name: RegExp | string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name })
const save = (): HTMLElement => screen.getByRole('button', { name: 'Save the case' })

describe('the form of a case', () => {
  it('saves what was typed, on the revision that was shown', async () => {
    const { user, client } = await open({ 'cases.edit': () => ({ revision: 4 }) })
    await typeOver(user, field('Title'), 'Nurse and driver held')
    await user.click(screen.getByRole('button', { name: 'Add a person' }))
    await user.type(screen.getAllByRole('textbox', { name: 'Person' }).at(-1) ?? document.body, 'Ana Belmonte')
    await user.click(save())
    await waitFor(() => expect(inputsOf(client, 'cases.edit')).toHaveLength(1))
    expect(inputsOf(client, 'cases.edit')).toEqual([{
      caseId: caseIdOf(1), revision: 3,
      draft: expect.objectContaining({
        title: 'Nurse and driver held',
        peopleAtRisk: [expect.objectContaining({ name: 'Teodora Vasín' }), expect.objectContaining({ name: 'Ruben Alcova' }), expect.objectContaining({ name: 'Ana Belmonte' })],
      }),
    }])
  })

  it('asks main for nothing while the case has neither title nor number, and says so at its field', async () => {
    const { user, client } = await open({ 'cases.edit': () => ({ revision: 4 }) })
    await user.clear(field('UA number'))
    await user.clear(field('Title'))
    await waitFor(() => expect(field('Title').getAttribute('aria-invalid')).toBe('true'))
    await user.click(save())
    expect(inputsOf(client, 'cases.edit')).toEqual([])
    expect(save().getAttribute('aria-describedby')).toBe(screen.getAllByText('Give the case a title or a UA number.').find(({ id }) => id !== '')?.id)
    await user.click(screen.getByRole('button', { name: 'Show the field' }))
    expect(document.activeElement).toBe(field('Title'))
    await user.type(field('Title'), 'Poet held')
    expect(screen.queryByRole('button', { name: 'Show the field' })).toBeNull()
    expect(field('Title').getAttribute('aria-invalid')).toBeNull()
  })

  it('keeps what was typed when main refuses, and says why in three sentences', async () => {
    const { user } = await open({ 'cases.edit': () => refusal })
    await typeOver(user, within(screen.getByRole('group', { name: 'Renata Osorio Lis' })).getByRole('textbox', { name: 'Country' }), 'Norland')
    await user.click(save())
    await expectRefusal()
    expect(within(screen.getByRole('group', { name: 'Renata Osorio Lis' })).getByRole<HTMLInputElement>('textbox', { name: 'Country' }).value).toBe('Norland')
  })

  it('moves the focus to a person, target or letter that is added, so that the next words are typed into it', async () => {
    const { user } = await open({})
    const people = screen.getAllByRole('textbox', { name: 'Person' }).length
    await user.click(screen.getByRole('button', { name: 'Add a person' }))
    await user.keyboard('Ana Belmonte')
    const typed = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Person' })
    expect([typed.length, typed.at(-1)?.value]).toEqual([people + 1, 'Ana Belmonte'])
    await user.click(screen.getByRole('button', { name: 'Add a target' }))
    await user.keyboard('Bruno Sand')
    expect(within(screen.getByRole('group', { name: 'Bruno Sand' })).getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Bruno Sand')
  })

  it('says that an added target is empty only once its fields are left', async () => {
    const { user, client } = await open({ 'cases.edit': () => ({ revision: 4 }) })
    const said = (): number => screen.queryAllByText('Give the target a name, an office or an address, or remove it.').length
    await user.click(screen.getByRole('button', { name: 'Add a target' }))
    await user.tab()
    expect(said()).toBe(0)
    await user.click(save())
    expect(said()).toBeGreaterThan(0)
    expect(inputsOf(client, 'cases.edit')).toEqual([])
  })

  it('makes one empty row however often the button is pressed', async () => {
    const { user } = await open({})
    const people = screen.getAllByRole('textbox', { name: 'Person' }).length
    for (let press = 0; press < 3; press += 1) await user.click(screen.getByRole('button', { name: 'Add a person' }))
    expect(screen.getAllByRole('textbox', { name: 'Person' })).toHaveLength(people + 1)
  })
})

describe('the ways from a case to its form', () => {
  it('lead from “Add a target” to the name of a new target', async () => {
    const { user } = openWindow({ page: 'cases', caseId: caseIdOf(1) }, {
      'cases.find': () => ({ today: sampleToday, items: [], total: 0, counts: { open: 0, closed: 0 }, countries: [], languages: [] }), 'cases.history': () => [], 'cases.packs': () => [],
    })
    await user.click(await screen.findByRole('button', { name: 'Add a target' }))
    await screen.findByRole('heading', { level: 1, name: 'Edit the case' })
    await waitFor(() => expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toMatch(/^targets\.\d+\.name$/u))
    await user.keyboard('Bruno Sand')
    expect(screen.getByRole('group', { name: 'Bruno Sand' })).toBeTruthy()
  })

  it('leave no draft of an item that was added and left empty, and keep one in which something is typed', async () => {
    const { user } = openWindow({ page: 'cases', caseId: caseIdOf(1) }, {
      'cases.find': () => ({ today: sampleToday, items: [], total: 0, counts: { open: 0, closed: 0 }, countries: [], languages: [] }), 'cases.history': () => [], 'cases.packs': () => [],
    })
    const signAfter = async (typed: string): Promise<string | undefined> => {
      await user.click(await screen.findByRole('button', { name: 'Add a target' }))
      await waitFor(() => expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toMatch(/^targets\.\d+\.name$/u))
      if (typed !== '') await user.keyboard(typed)
      await user.click(screen.getByRole('button', { name: 'Back' }))
      await screen.findByRole('button', { name: 'Add a target' })
      return document.querySelector<HTMLElement>('.saved')?.dataset['sign']
    }
    expect(await signAfter('')).toBe('saved')
    expect(await signAfter('Bruno Sand')).not.toBe('saved')
  })
})
