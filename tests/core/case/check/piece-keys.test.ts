import { expect, it } from 'vitest'
import { startCheck } from '../../../../core/case/check/check-state.ts'
import { actOfWord, pieceWords, wordOfLetter } from '../../../../core/case/check/piece-keys.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import { badDocuments } from '../../../kit/bad-documents.ts'

const lines = badDocuments.addressFirst
const read = startCheck(readUrgentAction({ lines }))
const on = (line: number) => [{ line, start: 0, end: lines[line]?.text.length ?? 0 }]
const acts = (line: number) => Object.fromEntries(pieceWords.map((word) => [word, actOfWord(read, lines, on(line), word)]))

it('says of a piece what the word says, of the target that has it', () => {
  expect(acts(11)).toEqual({
    'new-target': { act: 'new-target' }, 'block': { act: 'block' }, 'not-part': { act: 'not-part' },
    'name': { act: 'part', part: 'name', target: 1 }, 'role': { act: 'part', part: 'role', target: 1 }, 'address': { act: 'part', part: 'postalLines', target: 1 }, 'contact': { act: 'part', part: 'emails', target: 1 },
    'join': { act: 'join', target: 1 }, 'to-before': { act: 'to-target', target: 0 }, 'to-after': { act: 'to-target', target: 2 },
  })
})

it('says nothing of what is before the first target', () => {
  expect([actOfWord(read, lines, on(4), 'join'), actOfWord(read, lines, on(4), 'to-before'), actOfWord(read, lines, on(1), 'to-after')]).toEqual([null, null, { act: 'to-target', target: 0 }])
})

it('has a letter for each word that has no arrow', () => {
  expect(['n', 'b', 'm', 'o', 'a', 'e', 'x', 'j', 'q'].map(wordOfLetter)).toEqual(['new-target', 'block', 'name', 'role', 'address', 'contact', 'not-part', 'join', null])
})
