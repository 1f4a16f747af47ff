import { describe, expect, it } from 'vitest'
import type { SourceLine } from '../../../../core/case/source-text.ts'
import { readPdfDocument } from '../../../../documents/read/pdf/read-pdf-document.ts'
import { stacked, writePdf } from '../../../kit/pdf-writer.ts'
import type { Placed } from '../../../kit/pdf-writer.ts'

const linesOf = async (bytes: Uint8Array): Promise<readonly SourceLine[]> => {
  const read = await readPdfDocument(bytes)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.lines
}

const textsOf = async (...pages: readonly (readonly Placed[])[]): Promise<readonly string[]> =>
  (await linesOf(writePdf(pages))).map((line) => (line.isFurniture === true ? `(${line.text})` : line.text))

const at = { x: 60, y: 760 }
const prose = [
  'The teacher Ana Example was taken from her home in the town of Sample on 3 May, and nobody has been',
  'sure where she is held. Her family asked at four police stations and was turned away by each of them then.',
  'She had written a letter about the heating.',
]

describe('a PDF in one column', () => {
  it('joins wrapped prose, keeps the lines of an address and the gaps', async () => {
    const address = ['Minister of Justice', 'Farid Specimen', '1 Example Avenue', '1073 Sampletown']
    expect(await textsOf(stacked([...prose, '', ...address, '', 'Dear Minister,', '', ...prose], at))).toEqual([
      prose.join(' '), '', ...address, '', 'Dear Minister,', '', prose.join(' '),
    ])
  })

  it('starts a line for each bullet and each label in capitals', async () => {
    const items = ['• urging them to tell the family at once where she is held and to let a lawyer whom she chooses see her', 'every day;', '• asking for an inquiry.']
    expect(await textsOf(stacked([...prose, ...items, 'PREFERRED LANGUAGE: English', 'DEADLINE: 5 June 2030'], at))).toEqual([
      prose.join(' '), `${items[0]} ${items[1]}`, '• asking for an inquiry.', 'PREFERRED LANGUAGE: English', 'DEADLINE: 5 June 2030',
    ])
  })

  it('rejoins broken words, but none with a hyphen of its own', async () => {
    const broken = ['The teacher Ana Example was taken from her home in the town of Sample, where she was an organi-', 'ser of the parents, and a letter was sent to the minister and his office by the region and the vice-', 'president of it.']
    expect(await textsOf(stacked(broken, at))).toEqual([
      'The teacher Ana Example was taken from her home in the town of Sample, where she was an organiser of the parents, and a letter was sent to the minister and his office by the region and the vice-president of it.',
    ])
  })

  it('rejoins the words of a narrow column, and keeps the hyphens of names', async () => {
    const narrow = ['The teacher was impri-', 'soned by President al-', 'Sisi and the Vice-', 'President of Sample.']
    expect(await textsOf(stacked(narrow, at))).toEqual(['The teacher was imprisoned by President al-Sisi and the Vice-President of Sample.'])
  })

  it('rejoins a sentence with a colon at the start of a narrow line, and starts a line for a label', async () => {
    const narrow = ['Many thanks to all who wrote for Elena', 'Duarte: she was released in March and is', 'now at home.', '', 'Write to the office of the prison in Lesk', 'Email: office@lesk.example']
    expect(await textsOf(stacked(narrow, at))).toEqual([narrow.slice(0, 3).join(' '), '', narrow[4], narrow[5]])
  })

  it('gives each printed line its box and its part of the text, and recognises bold headings', async () => {
    const lines = await linesOf(writePdf([[{ text: 'URGENT ACTION', x: 60, y: 800, size: 20, isBold: true }, ...stacked(['Short line', 'Second'], { x: 60, y: 700 })]]))
    const rounded = lines.map((line) => ({ ...line, ...(line.boxes === undefined ? {} : { boxes: line.boxes.map((box) => ({ ...box, width: Math.round(box.width) })) }) }))
    expect(rounded).toEqual([
      { text: 'URGENT ACTION', page: 1, isBold: true, isHeading: true, boxes: [{ page: 1, x: 60, y: 22, width: 167, height: 25, start: 0, end: 13 }] },
      { text: '' },
      { text: 'Short line', page: 1, boxes: [{ page: 1, x: 60, y: 132, width: 42, height: 12.5, start: 0, end: 10 }] },
      { text: 'Second', page: 1, boxes: [{ page: 1, x: 60, y: 144, width: 34, height: 12.5, start: 0, end: 6 }] },
    ])
  })

  it('marks rotated text as outside the document', async () => {
    expect(await textsOf([{ text: 'DRAFT', x: 20, y: 400, isTurned: true, size: 40 }, { text: 'Kept', x: 60, y: 700 }])).toEqual(['Kept', 'DRAFT'])
  })
})

describe('a PDF in columns', () => {
  const left = ['The teacher Ana Example was taken from her', 'home in the town of Sample on 3 May, and', 'nobody knows where she is.', '', 'Her family asked at five police stations in', 'town and was turned away at all of them.']
  const right = ['Minister of Justice', 'Farid Specimen', '1 Example Avenue', '1073 Sampletown', 'Salutation: Dear Minister']
  const joined = [left.slice(0, 3).join(' '), '', left.slice(4).join(' ')]

  it('reads one column after the other, with the text across the page above and below', async () => {
    const page = [
      ...stacked(['Urgent Action for a teacher of the town of Sample who has not been seen for seven days by anyone'], { x: 60, y: 780 }),
      ...stacked(left, { x: 60, y: 750 }), ...stacked(right, { x: 320, y: 745 }),
      ...stacked(['This text is set across the whole page again, from its left edge to where its right edge is printed.'], { x: 60, y: 640 }),
    ]
    expect(await textsOf(page)).toEqual([
      'Urgent Action for a teacher of the town of Sample who has not been seen for seven days by anyone', '',
      ...joined, '', ...right, '',
      'This text is set across the whole page again, from its left edge to where its right edge is printed.',
    ])
  })

  const ana = ['Ana Example', 'Minister of Justice', '1 Example Avenue', 'Sampletown 1073', 'Email: ana@x.example']
  const luis = ['Luis Specimen', 'Ambassador', 'Embassy of Sample', '17 Any Street', 'London W1 9ZZ', 'Fax: 202 659 0000', 'Salutation: Dear Ambassador']

  it('leaves what is behind a gap on one side only to the text across the page', async () => {
    const page = [
      ...stacked(['Please write to both of these officials, in your own words or with the sample below, before 3 May:'], { x: 60, y: 790 }),
      ...stacked(['Choose one of them', '', ...ana, '', '', '', '', 'Dear Minister,'], { x: 60, y: 770 }), ...stacked(luis, { x: 320, y: 742 }),
      ...stacked(['I am writing to you about the teacher Ana Example, who was taken from her home in the town of Sample.'], { x: 60, y: 590 }),
    ]
    const texts = await textsOf(page)
    expect(texts.slice(texts.indexOf('Choose one of them'))).toEqual([
      'Choose one of them', '', ...ana, '', ...luis, '', 'Dear Minister,', '',
      'I am writing to you about the teacher Ana Example, who was taken from her home in the town of Sample.',
    ])
  })

  it('reads a table with a row for each line of two addresses column by column, and a letterhead row by row', async () => {
    const rows = (texts: readonly string[], x: number): readonly Placed[] => texts.map((text, index) => ({ text, x, y: 700 - index * 30 }))
    expect(await textsOf([...rows(ana, 60), ...rows(luis.slice(2), 320)])).toEqual([...ana, '', ...luis.slice(2)])
    const head = [['Organisation of letters', 'First UA: 12/30'], ['Any house', 'Index: AFR 59/1'], ['Sampletown', 'Date: 3 May 2030']]
    expect(await textsOf([...rows(head.map(([left = '']) => left), 60), ...rows(head.map(([, other = '']) => other), 320)])).toEqual(head.flatMap((row, index) => (index === 0 ? [row.join(' ')] : ['', row.join(' ')])))
  })

  it('takes labels with their values for lines', async () => {
    const page = [...stacked(['To:', 'From:', 'Date:', 'Index:'], at), ...stacked(['Health workers', 'The office', '3 May 2030', 'AFR 1/1/2030'], { x: 200, y: 760 })]
    expect(await textsOf(page)).toEqual(['To: Health workers', 'From: The office', 'Date: 3 May 2030', 'Index: AFR 1/1/2030'])
  })
})

describe('running heads and page numbers', () => {
  const page = (number: number, texts: readonly string[]): readonly Placed[] => [
    { text: 'First UA: 12/30 Index: AFR 59/1/2030 Sample', x: 60, y: 815 },
    ...stacked(texts, at),
    { text: 'An office of letters', x: 60, y: 40 }, { text: `Page ${number} of 2`, x: 280, y: 25 },
  ]
  it('are read once at the top, and split no paragraph that continues on the next page', async () => {
    expect(await textsOf(page(1, prose.slice(0, 2)), page(2, prose.slice(2)))).toEqual([
      'First UA: 12/30 Index: AFR 59/1/2030 Sample', '',
      `${prose.slice(0, 2).join(' ')}`, '', prose[2],
      '(An office of letters)', '(Page 1 of 2)', '(First UA: 12/30 Index: AFR 59/1/2030 Sample)', '(An office of letters)', '(Page 2 of 2)',
    ])
  })
})
