import { Paragraph, TextRun } from 'docx'
import { startsRightToLeft } from '../../core/pack/direction.ts'

/** A run of text; its first letter decides its direction. */
export const textRun = (text: string, look: { readonly bold?: boolean; readonly color?: string } = {}): TextRun =>
  new TextRun({ text, ...look, ...(startsRightToLeft(text) ? { rightToLeft: true } : {}) })

/** A paragraph in one of the styles of the report; `keepNext` keeps it on the page of the next one. */
export const textParagraph = (text: string, style: 'Normal' | 'Quiet', keepNext = false): Paragraph =>
  new Paragraph({ style, ...(keepNext ? { keepNext } : {}), children: [textRun(text)], ...(startsRightToLeft(text) ? { bidirectional: true } : {}) })
