// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plainProblem } from '../../../core/problem/problem.ts'
import type { Day } from '../../../core/day.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { FileToken } from '../../../preload/contract.ts'
import type { OfficeCaseView, OpenedCasesFile } from '../../../preload/office-calls.ts'
import { expectRefusal, inputsOf, openWindow, refusal } from '../../kit/window.tsx'

const file = { token: 'token' as string as FileToken, fileName: 'winter.vigilcases' }
const poet = '01JDC000000000000000000001' as CaseId
const nurse = '01JDC000000000000000000002' as CaseId
const plain: OfficeCaseView = { id: poet, title: 'Marek Dovrin', uaNumber: '105/22', country: 'Peru', deadline: '2023-03-07' as Day, documents: 1, languages: ['en', 'es'], state: 'new', known: null, olderThan: null, changes: [], packs: [], unposted: 0 }
const updated: OfficeCaseView = {
  ...plain, id: nurse, title: 'Ilse Tamoro', uaNumber: '62/26', documents: 0, state: 'update', known: { id: '01JDC000000000000000000009' as CaseId, title: 'Ilse Tamoro', uaNumber: '62/26', by: 'ua-number' }, unposted: 4,
  changes: [
    { key: 'deadline', usual: null, doubt: 'corrected', changes: [{ field: 'deadline', kind: 'changed', subject: null, targetId: null, before: { as: 'day', day: '2023-03-01' as Day }, after: { as: 'day', day: '2023-04-30' as Day } }] },
    { key: 'title', usual: 'keep', doubt: 'yours', changes: [{ field: 'title', kind: 'changed', subject: null, targetId: null, before: { as: 'text', text: 'The nurse of Lesk' }, after: { as: 'text', text: 'Nurse held' } }] },
  ],
}
const opened: OpenedCasesFile = {
  fileName: file.fileName, madeAt: '2023-02-01T10:00:00.000Z', seen: 'seen', cases: [plain, updated],
  office: { name: 'Section office', fingerprint: 'CSM7 NBFR CAYQ EV4F R65R X7WE', trustedAs: null, otherKeySince: null, isOwn: false },
}
const trusted: OpenedCasesFile = { ...opened, office: { ...opened.office, trustedAs: { name: 'Section office', on: '2023-01-05' as Day } } }
const open = (value: OpenedCasesFile, more = {}) => openWindow({ page: 'office-cases', file }, { 'office.openFile': () => value, ...more })
const kept = { added: [poet], updated: [], changed: [] }

describe('a file of cases from an office', () => {
  it('asks to compare the key of a new office, and keeps nothing before it is trusted', async () => {
    const { user, client } = open(opened, { 'office.keepCases': () => kept })
    await screen.findByRole('heading', { level: 1, name: 'Cases from Section office' })
    expect(screen.getByRole('group', { name: 'Key of the office' }).textContent).toBe('CSM7 NBFR CAYQ EV4F R65R X7WE')
    await user.click(screen.getByRole('button', { name: 'Keep 2 cases' }))
    expect(inputsOf(client, 'office.keepCases')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Trust this office' }))
    await user.click(screen.getByRole('button', { name: 'Keep 2 cases' }))
    await waitFor(() => expect(inputsOf(client, 'office.keepCases')).toEqual([{ token: 'token', seen: 'seen', trusts: true, leftOut: [], answers: {} }]))
    await screen.findByText('1 case added')
  })

  it('shows a case that is here field by field, with what the group changed itself, and sends what is decided', async () => {
    const { user, client } = open(trusted, { 'office.keepCases': () => kept })
    await screen.findByText('Signed by Section office, which you have trusted since 5 January 2023')
    expect(screen.queryByRole('button', { name: 'Trust this office' })).toBeNull()
    const one = screen.getByRole('heading', { level: 3, name: 'Ilse Tamoro' }).closest('li')
    if (!(one instanceof HTMLElement)) throw new Error('A case is in a list')
    expect([within(one).getByText('You corrected or typed this. Which is right?').isConnected, within(one).getByText('You changed this. The office has it as before.').isConnected, within(one).getByText(/^You have it as Ilse Tamoro, known by the UA number/).isConnected]).toEqual([true, true, true])
    expect(within(one).getByRole('status').textContent).toBe('0 changes are taken. 1 is not taken. 1 is not decided and stays as in your case.')
    expect(within(one).getByText('Changes: Deadline and Title').isConnected).toBe(true)
    await user.click(within(within(one).getByRole('radiogroup', { name: /Deadline/ })).getByRole('radio', { name: /Take new/ }))
    await user.click(within(screen.getByRole('heading', { level: 3, name: 'Marek Dovrin' }).closest('li') ?? one).getByRole('checkbox', { name: /^Keep: Marek Dovrin/ }))
    await user.click(screen.getByRole('button', { name: 'Keep 1 case' }))
    await waitFor(() => expect(inputsOf(client, 'office.keepCases')).toEqual([{ token: 'token', seen: 'seen', trusts: false, leftOut: [poet], answers: { [nurse]: { deadline: 'take' } } }]))
  })

  it('warns of a new key under the name of an office that is trusted with another', async () => {
    open({ ...opened, office: { ...opened.office, otherKeySince: '2023-01-05' as Day } })
    await screen.findByText(/^You have trusted Section office with another key since 5 January 2023\. Somebody else may use its name/u)
    expect(screen.getByRole('button', { name: 'Trust this office' }).isConnected).toBe(true)
  })

  it('says another name of a known key, a case that is there twice, an older file, and where nothing is new', async () => {
    open({ ...trusted, office: { ...trusted.office, name: 'Head office' }, cases: [{ ...plain, state: 'same', known: updated.known }, { ...plain, id: nurse, state: 'twice' }] })
    await screen.findByText(/The file calls the office “Head office”/)
    expect([screen.getByText('1 case as you have it already').isConnected, screen.getByText(/is in the file a second time/).isConnected, screen.getByRole('button', { name: 'Done' }).isConnected, screen.queryByRole('button', { name: /^Keep/ })]).toEqual([true, true, true, null])
  })

  it('says what is wrong with a file that the office did not sign, and shows nothing of it', async () => {
    open(opened, { 'office.openFile': () => plainProblem('cases-file-wrong-signature') })
    await screen.findByText(/This file is not as the office signed it/)
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull()
  })

  it('stays with what was decided where keeping is refused', async () => {
    const { user } = open(trusted, { 'office.keepCases': () => refusal })
    await screen.findByRole('heading', { level: 3, name: 'Marek Dovrin' })
    await user.click(screen.getByRole('button', { name: 'Keep 2 cases' }))
    await expectRefusal()
    expect(screen.getByRole('heading', { level: 1, name: 'Cases from Section office' }).isConnected).toBe(true)
  })
})
