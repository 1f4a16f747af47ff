import type { SourceText } from '../../core/case/source-text.ts'
import { documentFormats } from '../../core/case/document-formats.ts'
import { fail, ok } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import { decodeText } from './decode-text.ts'
import type { DocumentProblem } from './document-problem.ts'
import { decodeWith } from './guess-encoding.ts'
import { charsetOfHtml } from './html/html-charset.ts'
import { readHtmlDocument } from './html/read-html-document.ts'
import { withWholeWords } from './hyphens.ts'
import { linesOfText } from './lines-of-text.ts'
import { linesOfMarkdown } from './markdown-lines.ts'
import { linesOfPastedMail } from './mail/pasted-mail.ts'
import { decodeQuotedPrintable } from './mail/quoted-printable.ts'
import { maxMailDepth, readMail } from './mail/read-mail.ts'
import { readPdfDocument } from './pdf/read-pdf-document.ts'
import { readOdtDocument } from './odt/read-odt-document.ts'
import { readRtfDocument } from './rtf/read-rtf-document.ts'
import { isWordPart, readWordDocument } from './word/read-word-document.ts'
import { withoutTextColumns } from './side-by-side/text-columns.ts'
import { sniffFormat } from './sniff-format.ts'
import { withoutSurroundings } from './text-surroundings.ts'
import { unwrapLines } from './unwrap-lines.ts'
import { guardZip } from './zip-guard.ts'

export type ReadDocument = { readonly text: SourceText; readonly mediaType: string }

/** `encoding`: the one a person picked where it could not be determined. */
export type ReadOptions = { readonly encoding: string | null }

/** In bytes. An appeal is a few pages; what is larger is something else. */
const maxFileSize = 50 * 1024 * 1024

/** In characters: three hundred pages. Fields and window would wait for seconds at each key for more. */
const maxCharacters = 1_000_000
/** No encoding has more bytes for a character. */
const maxBytesOfText = 4 * maxCharacters
/** Lines of three hundred pages, an empty one after each. */
const maxLines = 40_000
/** Lines of a mail are joined to paragraphs. */
const maxLinesAsTyped = 4 * maxLines

type Read = Result<ReadDocument, DocumentProblem>

const asRead = (text: Result<SourceText, DocumentProblem>, mediaType: string): Read => (text.ok ? ok({ text: text.value, mediaType }) : text)

const notYet: Read = fail({ code: 'format-not-yet' })

const readText = (bytes: Uint8Array, fileName: string, { encoding }: ReadOptions): Read => {
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) return decoded
  if (decoded.value.text.trim() === '') return fail({ code: 'empty' })
  const { lines } = linesOfText(decodeQuotedPrintable(decoded.value.text))
  if (lines.length > maxLinesAsTyped) return fail({ code: 'too-large' })
  const isMarkdown = /\.(?:md|markdown)$/iu.test(fileName)
  const { mediaType } = isMarkdown ? documentFormats.markdown : documentFormats.text
  return ok({ text: { lines: withWholeWords(unwrapLines(withoutTextColumns(withoutSurroundings(isMarkdown ? linesOfMarkdown(lines) : linesOfPastedMail(lines))))) }, mediaType: `${mediaType}; charset=${decoded.value.encoding}` })
}

/** A page declares its encoding; where it does not, or the declaration is wrong, it is guessed as for plain text. */
const readHtml = (bytes: Uint8Array, { encoding }: ReadOptions): Read => {
  const charset = charsetOfHtml(bytes)
  const decodedAsDeclared = encoding === null && charset !== undefined && !charset.startsWith('utf-16') ? decodeWith(bytes, charset) : undefined
  const decoded = decodedAsDeclared === undefined ? decodeText(bytes, encoding) : ok({ text: decodedAsDeclared, encoding: charset ?? '' })
  return decoded.ok ? asRead(readHtmlDocument(decoded.value.text), `${documentFormats.web.mediaType}; charset=${decoded.value.encoding}`) : decoded
}

const isPackagePart = (name: string): boolean => isWordPart(name) || /^(?:mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/u.test(name)

/** Word and OpenDocument files are zip archives of parts. */
const readPackage = async (bytes: Uint8Array): Promise<Read> => {
  const parts = await guardZip(bytes, isPackagePart)
  if (!parts.ok) return parts
  if (parts.value.has('word/document.xml')) return asRead(await readWordDocument(bytes, parts.value), documentFormats.word.mediaType)
  // A sheet or a slide has the same parts under another type.
  const type = new TextDecoder().decode(parts.value.get('mimetype')).trim()
  return type.startsWith(documentFormats.openDocument.mediaType) ? asRead(readOdtDocument(parts.value), documentFormats.openDocument.mediaType) : notYet
}

const readAttachment = async (bytes: Uint8Array, fileName: string, depth: number): Promise<Result<SourceText, DocumentProblem>> => {
  if (isMail(bytes, fileName)) return depth > maxMailDepth ? fail({ code: 'format-not-yet' }) : readMail(bytes, readAttachment, { encoding: null, depth })
  const read = await readDocument(bytes, fileName)
  return read.ok ? ok(read.value.text) : read
}

/** A mail inside another may have few headers: its name says that it is one. */
const isMail = (bytes: Uint8Array, fileName: string): boolean => {
  const format = sniffFormat(bytes)
  return format === 'email' || (format === 'text' && /\.eml$/iu.test(fileName))
}

const isTooLong = ({ lines }: SourceText): boolean => lines.length > maxLines || lines.reduce((sum, { text }) => sum + text.length, 0) > maxCharacters

/**
 * Turns a file into lines of text. The format is decided by the content; the name only distinguishes
 * Markdown from plain text. Bytes are not changed and nothing is written.
 */
export const readDocument = async (bytes: Uint8Array, fileName: string, options: ReadOptions = { encoding: null }): Promise<Read> => {
  if (bytes.length === 0) return fail({ code: 'empty' })
  if (bytes.length > maxFileSize || (sniffFormat(bytes) === 'text' && bytes.length > maxBytesOfText)) return fail({ code: 'too-large' })
  const read = await readByFormat(bytes, fileName, options)
  return read.ok && isTooLong(read.value.text) ? fail({ code: 'too-large' }) : read
}

const readByFormat = async (bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<Read> => {
  switch (sniffFormat(bytes)) {
    case 'zip':
      return readPackage(bytes)
    case 'compound-file':
      // Word keeps a document with a password in the container of its old format.
      return /\.docx$/iu.test(fileName) ? fail({ code: 'encrypted' }) : readCompoundFile(bytes)
    case 'pdf':
      return asRead(await readPdfDocument(bytes), documentFormats.pdf.mediaType)
    case 'rtf':
      return asRead(readRtfDocument(bytes), documentFormats.rtf.mediaType)
    case 'html':
      return readHtml(bytes, options)
    case 'email':
      return asRead(await readMail(bytes, readAttachment, { ...options, depth: 0 }), documentFormats.email.mediaType)
    case 'image':
      return fail({ code: 'not-text' })
    case 'text':
      return readText(bytes, fileName, options)
  }
}

const encryptedPart = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

const readCompoundFile = (bytes: Uint8Array): Read =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(encryptedPart))
    ? fail({ code: 'encrypted' })
    : notYet
