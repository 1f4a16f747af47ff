// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FileToken } from '../../../preload/contract.ts'
import { sampleReport } from '../../kit/sample-report.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { expectRefusal, inputsOf, openWindow, refusal, typeDay, typeOver } from '../../kit/window.tsx'

const answers: FakeAnswers = {
  'reports.preview': () => sampleReport,
  'reports.chooseFolder': () => ({ token: 'folder' as FileToken, fileName: 'reports' }),
  'reports.save': () => ({ report: sampleReport, fileNames: ['report.docx', 'report.csv'] }),
}

describe('the report page', () => {
  it('shows each number before it is saved, then saves what was chosen', async () => {
    const { user, client } = openWindow({ page: 'reports' }, answers)
    const table = await screen.findByRole('table')
    expect(within(table).getByRole('row', { name: /Nurse and driver/ }).textContent).toContain('16')
    await user.click(screen.getByRole('button', { name: 'Last month' }))
    await typeOver(user, screen.getByRole('textbox', { name: /People who took part/ }), '41')
    await user.type(screen.getByRole('textbox', { name: /Remarks/ }), 'Thank you.')
    await user.click(screen.getByRole('checkbox', { name: /slip/ }))
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save')).toEqual([{
      period: { from: '2026-10-01', to: '2026-10-31' }, caseIds: 'all', headcount: 41, remarks: 'Thank you.', formats: ['docx', 'csv'], token: 'folder',
    }])
  })

  it('counts only the cases that were ticked', async () => {
    const { user, client } = openWindow({ page: 'reports' }, answers)
    await user.click(await screen.findByRole('radio', { name: 'Some cases' }))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the report' }).disabled).toBe(true)
    await user.click(screen.getByRole('checkbox', { name: /^87\/26/ }))
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await screen.findByText('The report is saved')
    expect(inputsOf(client, 'reports.save')).toEqual([expect.objectContaining({ caseIds: [caseIdOf(2)] })])
  })

  it('does not save a period that ends before it begins', async () => {
    const { user } = openWindow({ page: 'reports' }, answers)
    await typeDay(user, await screen.findByRole('group', { name: 'From' }), '2026-12-01')
    await screen.findByText('The period ends before it begins. Change one of the days.')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the report' }).disabled).toBe(true)
  })

  it('keeps the remarks when main refuses, and saves nothing when no folder is chosen', async () => {
    const folders: (null | { token: FileToken; fileName: string })[] = [null, { token: 'folder' as FileToken, fileName: 'reports' }]
    const { user, client } = openWindow({ page: 'reports' }, { ...answers, 'reports.chooseFolder': () => folders.shift() ?? null, 'reports.save': () => refusal })
    await user.type(await screen.findByRole('textbox', { name: /Remarks/ }), 'Thank you.')
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    expect(inputsOf(client, 'reports.save')).toEqual([])
    await user.type(screen.getByRole('textbox', { name: /Remarks/ }), ' All of you.')
    await user.click(screen.getByRole('button', { name: 'Save the report' }))
    await expectRefusal()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Remarks/ }).value).toBe('Thank you. All of you.')
  })
})
