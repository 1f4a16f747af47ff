import { unzipSync } from 'fflate'
import { xmlTexts } from './xml-texts.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The parts of a Word document by name, as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]))

/** The paragraphs of a Word document, as text. */
export const paragraphsOf = (bytes: Uint8Array): readonly string[] =>
  ((partsOf(bytes)['word/document.xml'] ?? '').match(/<w:p[ >].*?<\/w:p>/gsu) ?? []).map((paragraph) => xmlTexts(paragraph).join(''))
