import { writeFile } from 'node:fs/promises'
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import type { BenchLetter } from './letters-data.ts'
import { addressLines, closing, date, lettersOf, paragraphs, salutation } from './letters-data.ts'

const lines = (texts: readonly string[]): TextRun[] => texts.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }))

const letter = ({ code, name, lines: address }: BenchLetter, index: number): Paragraph[] => [
  new Paragraph({ alignment: AlignmentType.RIGHT, pageBreakBefore: index > 0, children: lines([name, ...address]) }),
  new Paragraph({ alignment: AlignmentType.RIGHT, text: date }),
  new Paragraph({ children: lines(addressLines) }),
  ...[salutation, ...paragraphs, closing, name].map((text) => new Paragraph({ text, spacing: { after: 140 } })),
  new Paragraph({ alignment: AlignmentType.RIGHT, text: code }),
]

/** As the library's own examples do it: the whole document as objects, then one buffer. */
export const write = async (count: number, path: string): Promise<void> => {
  const document = new Document({ sections: [{ children: lettersOf(count).flatMap(letter) }] })
  await writeFile(path, await Packer.toBuffer(document))
}
