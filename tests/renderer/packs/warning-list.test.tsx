// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { PackWarning } from '../../../core/pack/types.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { plannedPack } from '../../kit/pack-sample.ts'
import { sampleCase, sampleCases } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const [listed] = sampleCases
if (listed === undefined) throw new Error('There is a sample case')
const kept = sampleCase(listed)
const [target] = kept.targets
const about = { caseId: kept.id, subject: 'Aurelio Pantoja', count: 3, detail: '', instead: '' }
const withWarning = (warning: PackWarning): FakeAnswers => ({
  'packs.templates': () => [],
  'packs.plan': () => ({ ok: true, plan: { ...plannedPack(), warnings: [{ ...warning, page: null }] } }),
})

it('says what a letter without a salutation begins with, and takes the one that is proposed into the target', async () => {
  const { user, client } = openWindow({ page: 'new-pack', caseIds: [kept.id] }, withWarning({ ...about, code: 'no-salutation', targetId: target?.id ?? null, instead: 'Dear Sir or Madam,', salutations: ['Dear Ambassador,'] }))
  expect(await screen.findByText(/no salutation: its 3 letters begin with “Dear Sir or Madam,”/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Use “Dear Ambassador,”: Aurelio Pantoja' }))
  await waitFor(() => expect(inputsOf(client, 'cases.edit')).toHaveLength(1))
  expect(inputsOf(client, 'cases.edit')).toEqual([expect.objectContaining({ caseId: kept.id, draft: expect.objectContaining({ targets: [expect.objectContaining({ id: target?.id, salutation: 'Dear Ambassador,' }), expect.anything(), expect.anything()] }) })])
})

it('leads from a missing translation to the form of a letter in that language, beside the original', async () => {
  const { user } = openWindow({ page: 'new-pack', caseIds: [kept.id] }, withWarning({ ...about, code: 'no-translation', targetId: null, subject: 'UA 1', languages: ['es'] }))
  expect(await screen.findByText(/no translation in Spanish/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Add a letter in Spanish: UA 1' }))
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /^Language/ })).value).toBe('es')
  expect(screen.getByText('I ask you to release them at once.')).toBeTruthy()
})

it('leads from a return address without a country to the field of the group’s country, in one press', async () => {
  const { user } = openWindow({ page: 'new-pack', caseIds: [kept.id] }, withWarning({ ...about, code: 'return-no-country', targetId: null, subject: '' }))
  await user.click(await screen.findByRole('button', { name: 'Say the country' }))
  const field = await screen.findByRole('textbox', { name: /^Country/ })
  await waitFor(() => expect(document.activeElement).toBe(field))
})

it('shows three things whole, and the rest at a press', async () => {
  const targetIds = kept.targets.map(({ id }) => id)
  const more = (['no-address', 'no-country'] as const).flatMap((code) => targetIds.map((targetId, index) => ({ ...about, code, targetId, page: index + 1 }))).slice(0, 5)
  const { user } = openWindow({ page: 'new-pack', caseIds: [kept.id] }, { 'packs.templates': () => [], 'packs.plan': () => ({ ok: true, plan: { ...plannedPack(), warnings: more } }) })
  const shown = (): number => screen.queryAllByText(/no postal address|no country is filled in/).length
  await screen.findByText('5 things to look at')
  expect(shown()).toBe(3)
  await user.click(screen.getByRole('button', { name: '2 more' }))
  expect(shown()).toBe(5)
  await user.click(screen.getByRole('button', { name: 'Show fewer' }))
  expect(shown()).toBe(3)
})

it('makes the pack by Ctrl and Enter from a field', async () => {
  const { user, client } = openWindow({ page: 'new-pack', caseIds: [kept.id] }, { ...withWarning({ ...about, code: 'no-address', targetId: null }), 'packs.chooseFile': () => null })
  await screen.findByText('One thing to look at')
  await user.click(screen.getByRole('textbox', { name: 'Name' }))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(inputsOf(client, 'packs.chooseFile')).toHaveLength(1))
})
