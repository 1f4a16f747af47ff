import { writeFile } from 'node:fs/promises'
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { addressLines, closing, date, lettersOf, paragraphs, salutation } from './letters-data.ts'

/** The template a person would have made in Word: one letter in a loop. Not part of what is measured. */
export const template = (): Promise<Buffer> =>
  Packer.toBuffer(new Document({
    sections: [{
      children: [
        new Paragraph('{#letters}'),
        new Paragraph({ alignment: AlignmentType.RIGHT, pageBreakBefore: true, children: [new TextRun('{name}')] }),
        new Paragraph({ alignment: AlignmentType.RIGHT, text: '{address}' }),
        new Paragraph({ alignment: AlignmentType.RIGHT, text: date }),
        new Paragraph({ children: addressLines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 })) }),
        ...[salutation, ...paragraphs, closing, '{name}'].map((text) => new Paragraph({ text, spacing: { after: 140 } })),
        new Paragraph({ alignment: AlignmentType.RIGHT, text: '{code}' }),
        new Paragraph('{/letters}'),
      ],
    }],
  }))

/** As its documentation does it: load, render, one buffer. */
export const write = async (count: number, path: string, templateBytes: Uint8Array): Promise<void> => {
  const document = new Docxtemplater(new PizZip(templateBytes), { paragraphLoop: true, linebreaks: true })
  document.render({ letters: lettersOf(count).map(({ code, name, lines }) => ({ code, name, address: lines.join('\n') })) })
  await writeFile(path, document.toBuffer())
}
