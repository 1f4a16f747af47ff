// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { PackId, ReturnedLetterId } from '../../../core/ids.ts'
import type { ReturnedLetter } from '../../../core/case/case-file.ts'
import type { FoundLetter } from '../../../core/pack/found-letter.ts'
import { letterCode } from '../../../core/pack/code.ts'
import { CaseReplies } from '../../../renderer/features/cases/case-replies.tsx'
import { ReturnedLetters } from '../../../renderer/features/cases/returned-letters.tsx'
import { samplePack } from '../../kit/sample-packs.ts'
import { caseIdOf, sampleCase, sampleCases, sampleToday } from '../../kit/sample-values.ts'
import { inputsOf, openComponent, openWindow } from '../../kit/window.tsx'

const samples = sampleCases.map(sampleCase)
const kept = samples.find(({ targets }) => targets.length > 1) ?? samples[0]
if (!kept) throw new Error('No sample case')
const target = kept.targets.at(-1)
if (!target) throw new Error('No target')
const code = letterCode('7KQM', 34)
const letter: FoundLetter = {
  code, packId: '01HX0000000000000000000400' as PackId, madeOn: '2026-11-02' as Day, caseId: kept.id, uaNumber: kept.uaNumber, caseName: 'Teodora Vasín', isClosed: false,
  targetId: target.id, targetName: 'Minister of Justice', memberId: null, memberName: 'Ines Albrecht', returned: null, isAnswered: false, state: 'posted',
}
const back: ReturnedLetter = { id: '01HX0000000000000000000500' as ReturnedLetterId, on: '2026-11-09' as Day, targetId: target.id, reason: 'moved', letterCode: code, address: ['Ministry of Justice', 'Calle Uno 5'], text: 'Ines Albrecht: gone' }
const answers = { 'packs.findLetter': () => letter, 'cases.editFile': () => ({ revision: 4 }) }
const code34 = () => screen.getByRole('textbox', { name: 'Code of the letter' })

describe('the code of a letter that came back', () => {
  it('finds target, day and writer; Enter of a scanner goes on to the next field and saves nothing yet', async () => {
    const { user, client } = openComponent(<ReturnedLetters kept={kept} today={sampleToday} code={null} />, answers)
    await user.click(screen.getByRole('button', { name: 'A letter came back' }))
    await user.type(code34(), `${code.toLowerCase()}{Enter}`)
    expect((await screen.findByText(/^Letter to Minister of Justice, made 2 November 2026\. Written by Ines Albrecht\./)).isConnected).toBe(true)
    expect([inputsOf(client, 'cases.editFile'), inputsOf(client, 'packs.findLetter')]).toEqual([[], [{ text: code }]])
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(inputsOf(client, 'cases.editFile')).toEqual([{ caseId: kept.id, revision: kept.revision, edit: { part: 'returned', returned: { id: null, on: sampleToday, targetId: target.id, reason: 'unknown', text: '', letterCode: code } } }])
  })

  it('that is of another case leads there', async () => {
    const { user } = openComponent(<ReturnedLetters kept={kept} today={sampleToday} code={null} />, { ...answers, 'packs.findLetter': () => ({ ...letter, caseId: caseIdOf(99), uaNumber: '87/26', caseName: 'Farid Nasserin' }) })
    await user.click(screen.getByRole('button', { name: 'A letter came back' }))
    await user.type(code34(), code)
    expect((await screen.findByText(/This is a letter for .*Farid Nasserin/)).isConnected).toBe(true)
    expect(screen.getByRole('button', { name: 'Go to that case' }).isConnected).toBe(true)
  })

  it('that is none cannot be saved', async () => {
    const { user, client } = openComponent(<ReturnedLetters kept={kept} today={sampleToday} code={null} />, answers)
    await user.click(screen.getByRole('button', { name: 'A letter came back' }))
    await user.type(code34(), '7KQM-034-X')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect([inputsOf(client, 'cases.editFile'), screen.getByText('This is no code of a letter. Correct it, or leave it empty.').isConnected]).toEqual([[], true])
  })

  it('is typed already where it was found on another page', async () => {
    openComponent(<ReturnedLetters kept={kept} today={sampleToday} code={code} />, answers)
    expect(code34()).toHaveProperty('value', code)
    await screen.findByText(/^Letter to Minister of Justice/)
  })

  it('that was found on another page is typed once: the next form is empty', async () => {
    const { user } = openComponent(<ReturnedLetters kept={kept} today={sampleToday} code={code} />, answers)
    await screen.findByText(/^Letter to Minister of Justice/)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await user.click(await screen.findByRole('button', { name: 'A letter came back' }))
    expect(code34()).toHaveProperty('value', '')
  })
})

describe('a letter that came back', () => {
  it('is named to the office without a name of a member and without what was typed', async () => {
    const { user, client } = openComponent(<ReturnedLetters kept={{ ...kept, file: { ...kept.file, returned: [back] } }} today={sampleToday} code={null} />, answers)
    await user.click(screen.getByRole('button', { name: /^Tell the office/ }))
    await user.click(screen.getByRole('button', { name: 'Copy the text' }))
    await user.click(screen.getByRole('button', { name: /mailto|link/i }))
    const [text = '', link = ''] = inputsOf(client, 'app.copyText').map((input) => (input as { text: string }).text)
    expect(text).toMatch(new RegExp(`came back on 9 November 2026: moved\\.\\nThe address on it:\\nMinistry of Justice\\nCalle Uno 5\\nCode of the letter: ${code}\\nIs a better address known\\?$`, 'u'))
    expect(text).not.toContain('Ines')
    expect([link.startsWith('mailto:?subject='), decodeURIComponent(link).includes('Calle Uno 5'), link.includes('Ines')]).toEqual([true, true, false])
  })
})

describe('a reply', () => {
  it('keeps the code of the letter that it answers', async () => {
    const { user, client } = openComponent(<CaseReplies kept={kept} today={sampleToday} code={null} />, answers)
    await user.click(screen.getByRole('button', { name: 'Add a reply' }))
    await user.type(code34(), code)
    await screen.findByText(/Written by Ines Albrecht/)
    await user.type(screen.getByRole('textbox', { name: 'What it says' }), 'Noted.')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(inputsOf(client, 'cases.editFile')).toEqual([{ caseId: kept.id, revision: kept.revision, edit: { part: 'reply', reply: { id: null, on: sampleToday, targetId: target.id, text: 'Noted.', letterCode: code } } }])
  })

  it('is typed in from the letter that was found by its code', async () => {
    const { user } = openWindow({ page: 'packs' }, { ...answers, 'packs.list': () => [samplePack] })
    const find = within((await screen.findByRole('heading', { name: /Find a letter/ })).closest('section') ?? document.body)
    await user.type(find.getByRole('textbox'), `${code}{Enter}`)
    await user.click(await screen.findByRole('button', { name: 'It came back' }))
    expect(await screen.findByRole('textbox', { name: 'Code of the letter' })).toHaveProperty('value', code)
  })
})
