import { unzipSync } from 'fflate'
import { xmlTexts } from './xml-texts.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

const bytesAsText = new TextDecoder('latin1')
const isText = /\.(?:xml|rels)$/u

/** The parts of a Word document by name, as text; embedded fonts byte by byte. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, (isText.test(name) ? decoder : bytesAsText).decode(part)]))

/** The paragraphs of a Word document, as text. */
export const paragraphsOf = (bytes: Uint8Array): readonly string[] =>
  ((partsOf(bytes)['word/document.xml'] ?? '').match(/<w:p[ >].*?<\/w:p>/gsu) ?? []).map((paragraph) => xmlTexts(paragraph).join(''))
