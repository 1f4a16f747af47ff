import type { SourceText } from '../../core/case/source-text.ts'
import { fail, ok } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import { decodeText } from './decode-text.ts'
import type { DocumentProblem } from './document-problem.ts'
import { linesOfText } from './lines-of-text.ts'
import { readPdfDocument } from './pdf/read-pdf-document.ts'
import { readWordDocument } from './read-word-document.ts'
import { sniffFormat } from './sniff-format.ts'

export type ReadDocument = { readonly text: SourceText; readonly mediaType: string }

/** In bytes. An appeal is a few pages; what is larger is something else. */
const largestFile = 50 * 1024 * 1024

const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const readText = (bytes: Uint8Array, fileName: string): Result<ReadDocument, DocumentProblem> => {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  if (decoded.value.text.trim() === '') return fail({ code: 'empty', detail: '' })
  const type = /\.(?:md|markdown)$/iu.test(fileName) ? 'text/markdown' : 'text/plain'
  return ok({ text: linesOfText(decoded.value.text), mediaType: `${type}; charset=${decoded.value.encoding}` })
}

const readWord = async (bytes: Uint8Array): Promise<Result<ReadDocument, DocumentProblem>> => {
  const text = await readWordDocument(bytes)
  return text.ok ? ok({ text: text.value, mediaType: wordMediaType }) : text
}

const readPdf = async (bytes: Uint8Array): Promise<Result<ReadDocument, DocumentProblem>> => {
  const text = await readPdfDocument(bytes)
  return text.ok ? ok({ text: text.value, mediaType: 'application/pdf' }) : text
}

const notYet = (name: string): Result<ReadDocument, DocumentProblem> => fail({ code: 'format-not-yet', detail: name })

/**
 * Turns a file into lines of text. Its content decides what it is, its name only tells Markdown
 * from plain text. Bytes are not changed and nothing is written.
 */
export const readDocument = async (
  bytes: Uint8Array,
  fileName: string,
  _wanted: { readonly encoding: string | null } = { encoding: null },
): Promise<Result<ReadDocument, DocumentProblem>> => {
  if (bytes.length === 0) return fail({ code: 'empty', detail: '' })
  if (bytes.length > largestFile) return fail({ code: 'too-large', detail: '50 MB' })
  const format = sniffFormat(bytes)
  switch (format) {
    case 'zip':
      return readWord(bytes)
    case 'compound-file':
      // Word keeps a document with a password in the container of its old format.
      return /\.docx$/iu.test(fileName) ? fail({ code: 'encrypted', detail: '' }) : readCompoundFile(bytes)
    case 'pdf':
      return readPdf(bytes)
    case 'rtf':
      return notYet('RTF')
    case 'html':
      return notYet('HTML')
    case 'email':
      return notYet('e-mail (EML)')
    case 'image':
      return fail({ code: 'not-text', detail: 'image' })
    case 'text':
      return readText(bytes, fileName)
  }
}

const encryptedPart = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

const readCompoundFile = (bytes: Uint8Array): Result<ReadDocument, DocumentProblem> =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(encryptedPart))
    ? fail({ code: 'encrypted', detail: '' })
    : notYet('Word 97 (DOC)')
