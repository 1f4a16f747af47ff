import type { SourceText } from '../../core/case/source-text.ts'
import { fail, ok } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import { decodeText } from './decode-text.ts'
import type { DocumentProblem } from './document-problem.ts'
import { decodeWith } from './guess-encoding.ts'
import { charsetOfHtml } from './html/html-charset.ts'
import { readHtmlDocument } from './html/read-html-document.ts'
import { linesOfText } from './lines-of-text.ts'
import { linesOfMarkdown } from './markdown-lines.ts'
import { readMail } from './mail/read-mail.ts'
import { readPdfDocument } from './pdf/read-pdf-document.ts'
import { readWordDocument } from './read-word-document.ts'
import { sniffFormat } from './sniff-format.ts'
import { unwrapLines } from './unwrap-lines.ts'

export type ReadDocument = { readonly text: SourceText; readonly mediaType: string }

/** `encoding`: the one a person picked where it could not be determined. */
export type ReadOptions = { readonly encoding: string | null }

/** In bytes. An appeal is a few pages; what is larger is something else. */
const maxFileSize = 50 * 1024 * 1024

const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Read = Result<ReadDocument, DocumentProblem>

const asRead = (text: Result<SourceText, DocumentProblem>, mediaType: string): Read => (text.ok ? ok({ text: text.value, mediaType }) : text)

const readText = (bytes: Uint8Array, fileName: string, { encoding }: ReadOptions): Read => {
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) return decoded
  if (decoded.value.text.trim() === '') return fail({ code: 'empty' })
  const { lines } = linesOfText(decoded.value.text)
  const isMarkdown = /\.(?:md|markdown)$/iu.test(fileName)
  const type = isMarkdown ? 'text/markdown' : 'text/plain'
  return ok({ text: { lines: unwrapLines(isMarkdown ? linesOfMarkdown(lines) : lines) }, mediaType: `${type}; charset=${decoded.value.encoding}` })
}

/** A page declares its encoding; where it does not, or the declaration is wrong, it is guessed as for plain text. */
const readHtml = (bytes: Uint8Array, { encoding }: ReadOptions): Read => {
  const charset = charsetOfHtml(bytes)
  const decodedAsDeclared = encoding === null && charset !== undefined && !charset.startsWith('utf-16') ? decodeWith(bytes, charset) : undefined
  const decoded = decodedAsDeclared === undefined ? decodeText(bytes, encoding) : ok({ text: decodedAsDeclared, encoding: charset ?? '' })
  return decoded.ok ? asRead(readHtmlDocument(decoded.value.text), `text/html; charset=${decoded.value.encoding}`) : decoded
}

const readAttachment = async (bytes: Uint8Array, fileName: string): Promise<Result<SourceText, DocumentProblem>> => {
  // A mail inside a mail is not opened: mails can be nested without end.
  if (sniffFormat(bytes) === 'email') return fail({ code: 'format-not-yet' })
  const read = await readDocument(bytes, fileName)
  return read.ok ? ok(read.value.text) : read
}

const notYet: Read = fail({ code: 'format-not-yet' })

/**
 * Turns a file into lines of text. The format is decided by the content; the name only distinguishes
 * Markdown from plain text. Bytes are not changed and nothing is written.
 */
export const readDocument = async (bytes: Uint8Array, fileName: string, options: ReadOptions = { encoding: null }): Promise<Read> => {
  if (bytes.length === 0) return fail({ code: 'empty' })
  if (bytes.length > maxFileSize) return fail({ code: 'too-large' })
  switch (sniffFormat(bytes)) {
    case 'zip':
      return asRead(await readWordDocument(bytes), wordMediaType)
    case 'compound-file':
      // Word keeps a document with a password in the container of its old format.
      return /\.docx$/iu.test(fileName) ? fail({ code: 'encrypted' }) : readCompoundFile(bytes)
    case 'pdf':
      return asRead(await readPdfDocument(bytes), 'application/pdf')
    case 'rtf':
      return notYet
    case 'html':
      return readHtml(bytes, options)
    case 'email':
      return asRead(await readMail(bytes, readAttachment, options), 'message/rfc822')
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
