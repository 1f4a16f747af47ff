// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { PackFileState } from '../../../core/pack/written-file.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { plainProblem } from '../../../core/problem/problem.ts'
import { wordsIn } from '../../../words/words.ts'
import { samplePack } from '../../kit/sample-packs.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

it('says that a pack is ready only as long as its file is there: it looks again when the window gets the focus', async () => {
  let fileState: PackFileState = 'there'
  openWindow({ page: 'packs' }, { 'packs.list': () => [{ ...samplePack, fileState }] })
  expect(await screen.findByText('Ready')).toBeTruthy()
  fileState = 'missing'
  act(() => void window.dispatchEvent(new Event('focus')))
  expect(await screen.findByText('File not there any more')).toBeTruthy()
  expect([screen.queryByText('Ready'), screen.queryByRole('button', { name: /^Open:/u })]).toEqual([null, null])
})

it('writes the number of letters as the language does', async () => {
  openWindow({ page: 'packs' }, { 'packs.list': () => [{ ...samplePack, counts: { ...samplePack.counts, letters: 12_000 } }] })
  expect(await screen.findByText('12,000')).toBeTruthy()
})

it('looks again where the file cannot be opened', async () => {
  const { user, client } = openWindow({ page: 'packs' }, { 'packs.list': () => [samplePack], 'packs.open': () => plainProblem('pack-file-replaced') })
  await user.click(await screen.findByRole('button', { name: 'Open: 41/26 Nurse and driver jailed' }))
  expect(await screen.findByText(problemSentences(plainProblem('pack-file-replaced'), wordsIn('en')).message)).toBeTruthy()
  expect(inputsOf(client, 'packs.list')).toHaveLength(2)
})

it('takes the next scan in place of a code that was refused', async () => {
  const { user, client } = openWindow({ page: 'packs' }, { 'packs.list': () => [samplePack], 'packs.findLetter': () => plainProblem('letter-mistyped') })
  const field = await screen.findByRole('textbox', { name: 'Code at the foot of the letter' })
  await user.type(field, '7KQM-034-X{Enter}')
  await screen.findByText(problemSentences(plainProblem('letter-mistyped'), wordsIn('en')).message)
  await user.keyboard('7KQM-035-A{Enter}')
  expect(inputsOf(client, 'packs.findLetter')).toEqual([{ text: '7KQM-034-X' }, { text: '7KQM-035-A' }])
})
