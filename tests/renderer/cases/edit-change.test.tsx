// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { updateChanges } from '../../../core/case/update-choices.ts'
import { problemOf } from '../../../core/problem/problem.ts'
import type { DocumentId } from '../../../core/ids.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { sampleText } from '../../kit/sample-document.ts'
import { inputsOf, openWindow, typeOver } from '../../kit/window.tsx'

const documentId = '01JDD000000000000000000001' as DocumentId
const lines = sampleText.split('\n').map((text) => ({ text }))
const text = (value: string) => ({ as: 'text', text: value }) as const

/** What the draft changes in a case whose title is `Poet held` and whose country is Norland. */
const changesOf = ({ title, country, targets: [, embassy] }: CaseDraft) => updateChanges([
  ...(title === 'Poet held' ? [] : [{ field: 'title', kind: 'changed', subject: null, targetId: null, before: text('Poet held'), after: text(title) } as const]),
  { field: 'country', kind: 'changed', subject: null, targetId: null, before: text('Norland'), after: text(country) },
  { field: 'targets', kind: 'added', subject: embassy?.name ?? '', targetId: null, before: null, after: text(embassy?.name ?? '') },
], () => true)

const open = () => openWindow({ page: 'check', documentId }, {
  'cases.openWaiting': () => ({
    documentId, source: { fileName: 'ua.txt', lines, mediaType: 'text/plain' }, reading: readUrgentAction({ lines }), sameAs: null, learned: null,
    knownCase: { id: caseIdOf(1), title: 'Poet held', uaNumber: '105/22', knownBy: 'ua-number' },
  }),
  'cases.previewUpdate': ({ draft }) => draft.title === '' ? problemOf('case-refused', { problems: [] }) : { changes: changesOf(draft), packs: [], unposted: 0 },
})
const answersTo = (name: string) => screen.getByRole('radiogroup', { name: `What to do with: ${name}` })
const row = (name: string): HTMLElement => answersTo(name).closest('li') ?? document.body
const press = (name: string, answer: string) => within(answersTo(name)).getByRole('radio', { name: answer })
const chosen = (name: string): string | null => within(answersTo(name)).getAllByRole('radio').find((choice) => choice.getAttribute('aria-checked') === 'true')?.textContent ?? null
const inForm = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Title' }).at(-1)

describe('the new value of a change', () => {
  it('is edited in its row: the same field as in the form, kept as a draft, and in the row also while it is the old one', async () => {
    const { user, client } = open()
    await screen.findByRole('radiogroup', { name: 'What to do with: Title' })
    await user.click(press('Title', 'Edit'))
    const field = within(row('Title')).getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
    expect([document.activeElement === field, chosen('Title')]).toEqual([true, 'Edit'])
    await typeOver(user, field, 'Poet held')
    expect([within(row('Title')).getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' }).value, inForm()?.value, within(row('Title')).getByText('Edited by you').isConnected]).toEqual(['Poet held', 'Poet held', true])
    await user.type(within(row('Title')).getByRole('textbox', { name: 'Title' }), ' again')
    await waitFor(() => expect(JSON.stringify(inputsOf(client, 'drafts.keep').at(-1))).toContain('Poet held again'))
    await user.click(press('Title', 'Take new'))
    expect([within(row('Title')).queryByRole('textbox'), inForm()?.value, chosen('Title')]).toEqual([null, 'POET HELD AFTER READING', 'Take new'])
  })

  it('is edited among the fields of the form where it is a whole target', async () => {
    const { user } = open()
    const [embassy] = await screen.findAllByRole('button', { name: /^Edit in the form: Target, / })
    if (embassy) await user.click(embassy)
    await waitFor(() => expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('targets.1.name'))
  })

  it('is shown as edited where it was typed in the form, and goes back to the document by “Take new”', async () => {
    const { user } = open()
    await screen.findByRole('radiogroup', { name: 'What to do with: Title' })
    const field = inForm()
    if (field) await typeOver(user, field, 'Poet held for reading')
    expect(chosen('Title')).toBe('Edit')
    await user.click(press('Title', 'Keep mine'))
    expect(chosen('Title')).toBe('Keep mine')
  })
})
