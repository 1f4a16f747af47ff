// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import type { DocumentId } from '../../../core/ids.ts'
import { sampleText } from '../../kit/sample-document.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const documentId = '01JDD000000000000000000001' as DocumentId
const linesOf = (document: string) => document.split('\n').map((text) => ({ text }))
const open = (document = sampleText) => openWindow({ page: 'check', documentId }, {
  'cases.openWaiting': () => ({ documentId, source: { fileName: 'ua.txt', lines: linesOf(document), mediaType: 'text/plain' }, reading: readUrgentAction({ lines: linesOf(document) }), knownCase: null, sameAs: null }),
})
const placeOf = (field: string): string | null => screen.getByRole('button', { name: new RegExp(`Show where “${field}” was read`, 'u') }).textContent

it('gives the line of a field only as long as the field has what was read there', async () => {
  open()
  const title = await screen.findByRole('textbox', { name: 'Title' })
  const line = placeOf('Title')
  const type = (value: string): void => void fireEvent.change(title, { target: { value } })
  type('Poet held for reading aloud')
  expect([line, placeOf('Title')]).toEqual(['line 3', 'typed'])
  expect(screen.getByRole('button', { name: 'typed, read on line 3. Show where “Title” was read' })).toBeTruthy()
  type('')
  expect(placeOf('Title')).toBe('emptied')
  type('POET HELD AFTER READING')
  expect(placeOf('Title')).toBe('line 3')
})

it('asks nothing about a target that is added until its fields are left, and then says what is missing', async () => {
  const { user, client } = open()
  await user.click(await screen.findByRole('button', { name: 'Add a target' }))
  const added = (): HTMLElement => screen.getByRole('group', { name: 'Target 3' })
  const asked = (): readonly Element[] => [...added().querySelectorAll('[data-check="true"]')]
  const said = (): number => screen.queryAllByText('Give the target a name, an office or an address, or remove it.').length
  await user.tab()
  expect([asked(), said(), within(added()).queryAllByRole('alert')]).toEqual([[], 0, []])
  await user.click(screen.getByRole('button', { name: 'Keep the case' }))
  expect(said()).toBeGreaterThan(0)
  expect(asked()).not.toEqual([])
  expect(inputsOf(client, 'cases.keep')).toEqual([])
})

it('moves the focus to the next question at once, so that no key goes elsewhere', async () => {
  open(sampleText.replaceAll('7 March 2023', ''))
  fireEvent.click(await screen.findByRole('button', { name: /Next to check/ }))
  expect(document.activeElement?.closest('[data-check="true"]')).not.toBeNull()
})
