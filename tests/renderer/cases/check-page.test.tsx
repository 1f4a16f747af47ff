// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import type { CaseId, DocumentId } from '../../../core/ids.ts'
import type { Reading } from '../../../core/case/reading.ts'
import type { ReadDocument } from '../../../preload/contract.ts'
import { badDocuments } from '../../kit/bad-documents.ts'
import { sampleText } from '../../kit/sample-document.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const documentId = '01JDD000000000000000000001' as DocumentId
const linesOf = (document: string) => document.split('\n').map((text) => ({ text }))
const open = (document = sampleText, learned: ReadDocument['learned'] = null) => openWindow({ page: 'check', documentId }, {
  'cases.openWaiting': () => ({ documentId, source: { fileName: 'ua.txt', lines: linesOf(document), mediaType: 'text/plain' }, reading: readUrgentAction({ lines: linesOf(document) }), knownCase: null, sameAs: null, learned }),
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

const textOf = (name: keyof typeof badDocuments): string => badDocuments[name].map(({ text }) => text).join('\n')
const valuesOf = (name: string): readonly string[] => screen.getAllByRole('textbox', { name }).map((field) => (field as HTMLTextAreaElement).value)

it('reads without what was learned by one press, and with it again by one Undo', async () => {
  const plain = readUrgentAction({ lines: linesOf(sampleText) })
  const reading: Reading = { ...plain, title: 'Learned title', provenance: plain.provenance.map((entry) => (entry.field === 'title' ? { ...entry, confidence: 'check', reason: 'learned' } : entry)) }
  const { user } = open(sampleText, { caseId: '01JDD000000000000000000002' as CaseId, title: 'A case', uaNumber: '12/26', reading })
  expect(await screen.findByText('Read with what you corrected in UA 12/26')).toBeTruthy()
  expect(valuesOf('Title')).toEqual(['Learned title'])
  await user.click(screen.getByRole('button', { name: 'Read without it' }))
  expect([valuesOf('Title'), screen.queryByText(/Read with what you corrected/u)]).toEqual([[plain.title], null])
  await user.keyboard('{Control>}z{/Control}')
  expect(valuesOf('Title')).toEqual(['Learned title'])
})

it('says that something was learned also where it only takes something out, and never uses it again by one press', async () => {
  const plain = readUrgentAction({ lines: linesOf(sampleText) })
  const caseId = '01JDD000000000000000000002' as CaseId
  const { user, client } = open(sampleText, { caseId, title: 'A case', uaNumber: '12/26', reading: { ...plain, title: null, provenance: plain.provenance.filter(({ field }) => field !== 'title') } })
  await user.click(await screen.findByRole('button', { name: 'Never use it' }))
  expect(await screen.findByText(/no longer used/u)).toBeTruthy()
  expect([valuesOf('Title'), screen.queryByText(/Read with what you corrected/u)]).toEqual([[plain.title], null])
  expect(inputsOf(client, 'settings.save')).toMatchObject([{ settings: { forgottenLessons: [caseId] } }])
})

it('gives the marked pieces to one target by a key, and one Undo brings all back', async () => {
  const { user } = open(textOf('columnsAcross'))
  const first = await screen.findByRole('option', { name: 'Aurelio Pantoja' })
  first.focus()
  for (const _ of [1, 2, 3, 4]) await user.keyboard(' {ArrowDown}{ArrowDown}')
  await user.keyboard(' b')
  expect([valuesOf('Name'), valuesOf('Office held'), valuesOf('Address')]).toEqual([
    ['Aurelio Pantoja', 'Renata Osorio Lis'], ['Minister of Justice', 'Director of Prisons'], ['Plaza de la Concordia 4\n10020 Puerto Alba, Peru', 'Avenida del Faro 210\n10044 Puerto Alba, Peru'],
  ])
  await user.keyboard('{Control>}z{/Control}')
  expect(valuesOf('Name')).toEqual(['Aurelio Pantoja Renata Osorio Lis'])
})

it('moves a line to another target by keyboard, and leads through what is to be checked in the order of harm', async () => {
  const { user } = open(textOf('addressFirst'))
  const line = await screen.findByRole('row', { name: 'Name: Aurelio Pantoja' })
  line.focus()
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(valuesOf('Name')).toEqual(['Aurelio Pantoja', '', 'Renata Osorio Lis'])
  const list = screen.getByRole('region', { name: /To check/u })
  const rows = within(list).getAllByRole('button').map(({ textContent }) => textContent ?? '')
  const harms = ['may not arrive', 'may reach the wrong person', 'may reach the wrong office', 'may reach somebody else', 'may come too late', 'may read wrongly', 'little harm']
  const places = rows.flatMap((row) => harms.flatMap((harm, place) => (row.endsWith(harm) ? [place] : [])))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(rows.some((row) => row.startsWith('Address, target 3'))).toBe(true)
})

it('says and does what is selected by mouse over several lines, not what was picked before', async () => {
  const { user } = open(textOf('addressFirst'))
  await user.click(await screen.findByRole('option', { name: 'Aurelio Pantoja' }))
  const textIn = (name: string): Node => {
    const found = document.createTreeWalker(screen.getByRole('option', { name }), NodeFilter.SHOW_TEXT).nextNode()
    if (found === null) throw new Error(name)
    return found
  }
  window.getSelection()?.setBaseAndExtent(textIn('Calle del Molino 9'), 0, textIn('10020 Puerto Alba, Peru'), '10020 Puerto Alba, Peru'.length)
  fireEvent.click(screen.getByRole('listbox', { name: /document/iu }))
  const panel = screen.getByRole('group', { name: 'What the picked text is' })
  expect(panel.textContent).toContain('Calle del Molino 9')
  await user.click(within(panel).getByRole('button', { name: /^Office/u }))
  expect(valuesOf('Office held').filter((value) => value.includes('Molino'))).toEqual(['Calle del Molino 9 10020 Puerto Alba, Peru'])
})

it('takes a removed target back by the Undo of the bar, and brings it out again by Redo', async () => {
  const { user } = open()
  const names = () => [...document.querySelectorAll<HTMLTextAreaElement>('[data-field^="targets."][data-field$=".name"] textarea')].map(({ value }) => value)
  await screen.findByRole('textbox', { name: 'Title' })
  const before = names()
  await user.click(within(screen.getAllByRole('group', { name: before[0] ?? '' })[0] as HTMLElement).getByRole('button', { name: /^Remove/u }))
  const after = names()
  await user.click(screen.getByRole('button', { name: 'Undo the last change on this page' }))
  const back = names()
  await user.keyboard('{Control>}y{/Control}')
  expect([after.length, back, names()]).toEqual([before.length - 1, before, after])
})

it('asks what kind of document it is where it is shown, and is answered there', async () => {
  const plain = readUrgentAction({ lines: linesOf(sampleText) })
  const reading: Reading = { ...plain, provenance: [...plain.provenance.filter(({ field }) => field !== 'kind'), { field: 'kind', ranges: [], confidence: 'check', reason: 'no-number' }] }
  const { user } = open(sampleText, { caseId: '01JDD000000000000000000002' as CaseId, title: 'A case', uaNumber: '12/26', reading })
  await screen.findByRole('textbox', { name: 'Title' })
  const row = document.querySelector('[data-field="kind"]')
  expect(row?.getAttribute('data-check')).toBe('true')
  await user.click(screen.getByRole('button', { name: /^It is right: This document/u }))
  expect(row?.getAttribute('data-check')).toBe('false')
})
