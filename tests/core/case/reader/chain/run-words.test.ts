import { describe, expect, it } from 'vitest'
import { runWordsOf } from '../../../../../core/case/reader/chain/run-words.ts'
import { cleanLine } from '../../../../../core/case/reader/clean-line.ts'
import { textOf, wholeLine } from '../../../../../core/case/reader/piece.ts'

const wordsIn = (...lines: readonly string[]): readonly string[] =>
  runWordsOf(lines.map((text, index) => ({ piece: wholeLine(cleanLine({ text }, index)), isAfterGap: false }))).map(
    ({ piece, contact }) => (contact === null ? textOf(piece) : `<${contact.kinds.join('+')}: ${contact.values.map(textOf).join(' ')}>`),
  )

describe('words of a run of lines', () => {
  it('are split at spaces and punctuation', () => expect(wordsIn('Minister (Justice), 12 Mill Lane')).toEqual(['Minister', 'Justice', '12', 'Mill', 'Lane']))

  it('are split where a copy lost the space between two lines', () =>
    expect(wordsIn('Republic of NorlandHans Exempla', 'General Office2 Mill Lane')).toEqual(['Republic', 'of', 'Norland', 'Hans', 'Exempla', 'General', 'Office', '2', 'Mill', 'Lane']))

  it('keep the names of McArthur and DeSilva whole', () => expect(wordsIn('Ann McArthur DeSilva')).toEqual(['Ann', 'McArthur', 'DeSilva']))

  it('a contact counts as one, with its label', () => expect(wordsIn('Anna Exempla, Fax: +1 22 333 444')).toEqual(['Anna', 'Exempla', '<fax: +1 22 333 444>']))

  it('each e-mail address is a contact of its own: between two may be another name', () =>
    expect(wordsIn('Anna Exempla: anna@gov.example; Court: court@gov.example')).toEqual(['Anna', 'Exempla', '<email: anna@gov.example>', 'Court', '<email: court@gov.example>']))

  it('a label has only the values that follow it without other words', () =>
    expect(wordsIn('Email: anna@gov.example, Ben Exempla, ben@gov.example')).toEqual(['<email: anna@gov.example>', 'Ben', 'Exempla', '<email: ben@gov.example>']))

  it('a line of nothing has none', () => expect(wordsIn(' - ')).toEqual([]))
})
