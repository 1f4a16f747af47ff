import { AlignmentType, FrameAnchorType, FrameWrap, Paragraph } from 'docx'
import type { IStylesOptions } from 'docx'
import type { BenchLetter } from './letters-data.ts'
import { addressLines, closing, date, paragraphs, salutation } from './letters-data.ts'

/** The libraries' letters name their styles as Vigil's do. */
export const styles: IStylesOptions = {
  paragraphStyles: [
    { id: 'LetterSender', name: 'Letter sender', paragraph: { alignment: AlignmentType.RIGHT } },
    { id: 'LetterAddress', name: 'Letter address' },
    { id: 'LetterText', name: 'Letter text', paragraph: { spacing: { after: 140 } } },
    { id: 'LetterCode', name: 'Letter code', run: { size: 16 }, paragraph: { alignment: AlignmentType.RIGHT } },
  ],
}

/** The letter's paragraphs, all but its code. */
export const letterParagraphs = ({ name, lines }: BenchLetter, pageBreakBefore: boolean): Paragraph[] => [
  new Paragraph({ style: 'LetterSender', pageBreakBefore, text: name }),
  ...[...lines, date].map((text) => new Paragraph({ style: 'LetterSender', text })),
  ...addressLines.map((text) => new Paragraph({ style: 'LetterAddress', text })),
  ...[salutation, ...paragraphs, closing, name].map((text) => new Paragraph({ style: 'LetterText', text })),
]

/** The code in a frame at the page's foot, as Vigil sets it, so that no letter needs a footer of its own. */
export const codeAtFoot = (code: string): Paragraph =>
  new Paragraph({
    style: 'LetterCode', text: code,
    frame: { type: 'absolute', position: { x: 1440, y: 16000 }, width: 9000, height: 200, anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.AROUND },
  })
