import { describe, expect, it } from 'vitest'
import { linesOfText } from '../../../../documents/read/lines-of-text.ts'
import { withoutTextColumns } from '../../../../documents/read/side-by-side/text-columns.ts'

const read = (text: string): readonly string[] => withoutTextColumns(linesOfText(text).lines).map((line) => line.text)

describe('a text with addressees side by side', () => {
  const one = ['Juan Exemplo', 'Minister of Justice', 'Calle Uno 350', 'Lima 15074', 'Email: j@x.example', '@exemplo']
  const other = ['Ambassador Rosa Exempla', 'Embassy of Peru', '1700 Example Ave NW', 'Washington DC 20036', 'Phone: 202 833 0000', 'Salutation: Dear Ambassador']
  const both = one.map((text, index) => [text, other[index] ?? ''] as const)
  const wanted = ['Write to:', '', ...one, '', ...other, '', 'Dear Minister,']

  it.each([
    ['wide gaps', both.map(([left, right]) => left.padEnd(40) + right)],
    ['wide gaps, set in', both.map(([left, right]) => `     ${left.padEnd(40)}${right}`)],
    ['a ragged second column', both.map(([left, right], index) => left.padEnd(38 + (index % 3)) + right)],
    ['tabs', both.map(([left, right]) => `${left}\t\t${right}`)],
  ])('by %s is read one after the other', (_, rows) => {
    expect(read(['Write to:', ...rows, '', 'Dear Minister,'].join('\n')).filter((text, index, all) => text !== '' || all[index - 1] !== '')).toEqual(wanted)
  })

  it('is read so where one has more lines than the other, and stops where a line crosses the gap', () => {
    const rows = ['Juan Exemplo            Rosa Exempla', 'Calle Uno 350           Embassy of Peru', 'Lima 15                 1700 Example Ave', '                        Email: r@x.example', 'A line of text that goes across the whole page.']
    expect(read(rows.join('\n'))).toEqual(['Juan Exemplo', 'Calle Uno 350', 'Lima 15', '', 'Rosa Exempla', 'Embassy of Peru', '1700 Example Ave', 'Email: r@x.example', '', 'A line of text that goes across the whole page.'])
  })

  it.each([
    ['labels and values', ['Country:      Peru', 'Number:       9/26', 'Address:      Calle Uno 5, Lima', 'Email:        a@x.example']],
    ['labels and values by tabs', ['To\tJuan Exemplo', 'Address\tCalle Uno 5', 'Fax\t202 833 0000']],
    ['one wide gap', ['EXTERNAL              AI Index: AMR 9/26', 'Distr: UA/SC', '6 March 1992']],
    ['names in two columns', ['Ana Lim           Luis Ro', 'Eva Ost           Max Po', 'Ida Lo            Jan Be']],
  ])('is not seen in %s', (_, rows) => {
    expect(read(rows.join('\n'))).toEqual(rows)
  })

  it('reads two columns of running text one after the other', () => {
    const left = Array.from({ length: 10 }, (_, index) => `left line number ${index} of text`)
    const right = Array.from({ length: 10 }, (_, index) => `right line number ${index} of text`)
    expect(read(left.map((text, index) => text.padEnd(36) + (right[index] ?? '')).join('\n'))).toEqual([...left, '', ...right, ''])
  })

  it('takes a time that grows with the lines', () => {
    const lines = linesOfText('Label          value and more\n'.repeat(100_000)).lines
    const start = performance.now()
    withoutTextColumns(lines)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
