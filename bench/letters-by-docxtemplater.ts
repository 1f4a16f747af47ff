import { writeFile } from 'node:fs/promises'
import { Document, Packer, Paragraph } from 'docx'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { lettersOf } from './letters-data.ts'
import { codeAtFoot, letterParagraphs, styles } from './letters-paragraphs.ts'

/** The template a person would have made in Word: one letter in a loop. Not part of what is measured. */
export const template = (): Promise<Buffer> => {
  const letter = letterParagraphs({ code: '{code}', name: '{name}', lines: ['{street}', '{town}'] }, true)
  return Packer.toBuffer(new Document({ styles, sections: [{ children: [new Paragraph('{#letters}'), ...letter, codeAtFoot('{code}'), new Paragraph('{/letters}')] }] }))
}

/** What the template's tags are filled with. */
export const tagsOf = (count: number) => ({ letters: lettersOf(count).map(({ code, name, lines: [street = '', town = ''] }) => ({ code, name, street, town })) })

/** As its documentation does it: load, render, one buffer. */
export const write = async (count: number, path: string, templateBytes: Uint8Array): Promise<void> => {
  const document = new Docxtemplater(new PizZip(templateBytes), { paragraphLoop: true, linebreaks: true })
  document.render(tagsOf(count))
  await writeFile(path, document.toBuffer())
}
