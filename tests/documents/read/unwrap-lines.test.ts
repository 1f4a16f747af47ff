import { describe, expect, it } from 'vitest'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'
import { unwrapLines } from '../../../documents/read/unwrap-lines.ts'

const unwrapped = (text: string): readonly string[] => unwrapLines(linesOfText(text).lines).map((line) => line.text)

const wrapped = `Dear Minister,

I am writing to you about the poet Marek Dovrin, who was taken from a
reading in the town of Lesk on 3 January and has been held since then in
a cell without daylight. His family has not heard where he now is. Urgent
Action 105/22 speaks of him. I ask you to release him at once, and to let
a doctor see him until then, as the rules of your own country say that he
may be seen.

- release him
  at once;

Minister Ana Belmonte
Ministry of Justice and of the Affairs of the Interior, Third Floor
Calle Uno 5
Lima`

describe('a text broken at a column', () => {
  it('has a line for each paragraph again; lines of an address stay', () => {
    expect(unwrapped(wrapped)).toEqual([
      'Dear Minister,',
      '',
      'I am writing to you about the poet Marek Dovrin, who was taken from a reading in the town of Lesk on 3 January and has been held since then in a cell without daylight. His family has not heard where he now is. Urgent Action 105/22 speaks of him. I ask you to release him at once, and to let a doctor see him until then, as the rules of your own country say that he may be seen.',
      '',
      '- release him',
      '  at once;',
      '',
      'Minister Ana Belmonte',
      'Ministry of Justice and of the Affairs of the Interior, Third Floor',
      'Calle Uno 5',
      'Lima',
    ])
  })

  it('keeps what is on another page or beside it apart', () => {
    const lines = linesOfText(`${wrapped}\n\n${wrapped}`).lines.map((line, index) => (index === 4 ? { ...line, isAside: true } : line))
    expect(unwrapLines(lines).slice(2, 5)).toEqual([
      { text: 'I am writing to you about the poet Marek Dovrin, who was taken from a reading in the town of Lesk on 3 January and has been held since then in' },
      { text: 'a cell without daylight. His family has not heard where he now is. Urgent', isAside: true },
      { text: 'Action 105/22 speaks of him. I ask you to release him at once, and to let a doctor see him until then, as the rules of your own country say that he may be seen.' },
    ])
  })

  it.each([
    ['long lines', `${'word '.repeat(40)}\n`.repeat(9)],
    ['verse', 'The night is long and the prison door is made of iron bars\nand of the long rain, and I sing to you from it\n'.repeat(9)],
    ['short lines', 'Lima 15001, Perú\nCalle Uno\n'.repeat(9)],
  ])('is nothing that has %s: it stays as it is', (_, text) => {
    expect(unwrapped(text)).toEqual(text.split('\n'))
  })
})
