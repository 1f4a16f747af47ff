import { writeFile } from 'node:fs/promises'
import { AlignmentType, Document, Footer, Packer, Paragraph, SectionType, TextRun } from 'docx'
import type { ISectionOptions } from 'docx'
import type { BenchLetter } from './letters-data.ts'
import { addressLines, closing, date, lettersOf, paragraphs, salutation } from './letters-data.ts'

const lines = (texts: readonly string[]): TextRun[] => texts.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }))

const children = ({ name, lines: address }: BenchLetter): Paragraph[] => [
  new Paragraph({ alignment: AlignmentType.RIGHT, children: lines([name, ...address]) }),
  new Paragraph({ alignment: AlignmentType.RIGHT, text: date }),
  new Paragraph({ children: lines(addressLines) }),
  ...[salutation, ...paragraphs, closing, name].map((text) => new Paragraph({ text, spacing: { after: 140 } })),
]

/** A code at each letter's foot takes a footer of its own, and that a section of its own. */
const section = (letter: BenchLetter): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE },
  footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, text: letter.code })] }) },
  children: children(letter),
})

const plain = (letter: BenchLetter, index: number): Paragraph[] =>
  [...(index === 0 ? [] : [new Paragraph({ pageBreakBefore: true })]), ...children(letter), new Paragraph({ alignment: AlignmentType.RIGHT, text: letter.code })]

/** As the library's own examples do it: the whole document as objects, then one buffer. The code is the last line, not at the page's foot. */
export const write = async (count: number, path: string): Promise<void> =>
  writeFile(path, await Packer.toBuffer(new Document({ sections: [{ children: lettersOf(count).flatMap(plain) }] })))

/** The same with the code where it belongs. */
export const writeWithFooters = async (count: number, path: string): Promise<void> =>
  writeFile(path, await Packer.toBuffer(new Document({ sections: lettersOf(count).map(section) })))
