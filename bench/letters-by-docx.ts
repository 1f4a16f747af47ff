import { writeFile } from 'node:fs/promises'
import { AlignmentType, Document, Footer, Packer, Paragraph, SectionType } from 'docx'
import type { ISectionOptions } from 'docx'
import type { BenchLetter } from './letters-data.ts'
import { lettersOf } from './letters-data.ts'
import { codeAtFoot, letterParagraphs, styles } from './letters-paragraphs.ts'

/** A code at each letter's foot by the library's own means: a footer of its own, and that a section of its own. */
const section = (letter: BenchLetter): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE },
  footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, text: letter.code })] }) },
  children: letterParagraphs(letter, false),
})

const framed = (letter: BenchLetter, index: number): Paragraph[] => [...letterParagraphs(letter, index > 0), codeAtFoot(letter.code)]

/** As the library's own examples do it: the whole document as objects, then one buffer. */
export const write = async (count: number, path: string): Promise<void> =>
  writeFile(path, await Packer.toBuffer(new Document({ styles, sections: [{ children: lettersOf(count).flatMap(framed) }] })))

/** The same with footers instead of frames. */
export const writeWithFooters = async (count: number, path: string): Promise<void> =>
  writeFile(path, await Packer.toBuffer(new Document({ styles, sections: lettersOf(count).map(section) })))
