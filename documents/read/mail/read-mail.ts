import type { SourceLine, SourceText } from '../../../core/case/source-text.ts'
import { documentFormats } from '../../../core/case/document-formats.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { linesOfHtml } from '../html/read-html-document.ts'
import { withWholeWords } from '../hyphens.ts'
import { linesOfText } from '../lines-of-text.ts'
import { withoutTextColumns } from '../side-by-side/text-columns.ts'
import { unwrapLines } from '../unwrap-lines.ts'
import { withoutFoot } from './mail-foot.ts'
import { parseMail } from './parse-mail.ts'
import type { Mail } from './parse-mail.ts'
import { withoutForwardedHead } from './forwarded.ts'
import { withoutQuotes } from './quotes.ts'

/** Reads a document attached to a mail; the reader of mails knows no other formats. */
export type ReadAttachment = (bytes: Uint8Array, fileName: string, depth: number) => Promise<Result<SourceText, DocumentProblem>>

const maxShortMail = 1_200
const maxAttachments = 20
const richerFactor = 1.6

const emptyLine: SourceLine = { text: '' }

const aside = (text: string): SourceLine => ({ text, isAside: true })

/** The day as the mail wrote it: `date` of the parser is in UTC, and may be another day. */
const dateOf = ({ headers }: Mail): string => headers.find(({ key }) => key === 'date')?.value.trim() ?? ''

/** The head of the mail as lines: only its subject may belong to the document. */
const headLines = (mail: Mail): readonly SourceLine[] => {
  const from = mail.from === undefined ? '' : [mail.from.name, mail.from.address].filter((part) => part !== undefined && part !== '').join(' ')
  return [
    ...(from === '' ? [] : [aside(`From: ${from}`)]),
    ...(dateOf(mail) === '' ? [] : [aside(`Date: ${dateOf(mail)}`)]),
    ...(mail.subject === undefined || mail.subject === '' ? [] : [{ text: `Subject: ${mail.subject}` }]),
  ]
}

const lengthOf = (lines: readonly SourceLine[]): number => lines.reduce((sum, line) => sum + (line.isAside === true ? 0 : line.text.trim().length), 0)

/** The plain text part where it is complete, else the HTML part. */
const bodyLines = (mail: Mail): readonly SourceLine[] => {
  const plain = withWholeWords(unwrapLines(withoutTextColumns(withoutForwardedHead(withoutFoot(withoutQuotes(linesOfText(mail.text ?? '').lines))))))
  const html = mail.html === undefined ? [] : withoutForwardedHead(withoutFoot(linesOfHtml(mail.html)))
  return lengthOf(html) > lengthOf(plain) * richerFactor ? html : plain
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const endingOf = (name: string): string => /\.(\w{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? ''

const isReadable = (type: string, name: string): boolean =>
  Object.values(documentFormats).some(({ mediaType, endings }) => mediaType === type || [...endings].some((ending) => ending === endingOf(name)))

const isMailInside = ({ mimeType, disposition }: Mail['attachments'][number]): boolean => mimeType === 'message/rfc822' && disposition !== 'attachment'

/** The first file that can be read, and every mail among those after it: mails that are forwarded together are all meant. */
const readFiles = async (files: Mail['attachments'], readAttachment: ReadAttachment, depth: number): Promise<readonly (readonly SourceLine[])[]> => {
  const all: (readonly SourceLine[])[] = []
  for (const file of files) {
    const isMail = file.mimeType === 'message/rfc822'
    if (all.length > 0 && !isMail) continue
    const name = file.filename ?? (isMail ? 'mail.eml' : 'attachment')
    if (!isReadable(file.mimeType, name)) continue
    const read = await readAttachment(bytesOf(file.content), name, depth + 1)
    if (read.ok) all.push(read.value.lines)
  }
  return all
}

/** The mail's own text followed by the mails inside it, or by the first attachment that can be read; the other attachments are named. */
const withAttachment = async (mail: Mail, body: readonly SourceLine[], readAttachment: ReadAttachment, depth: number): Promise<readonly SourceLine[]> => {
  const all = mail.attachments.filter(({ disposition, related }) => disposition === 'attachment' || related !== true)
  const files = all.slice(0, maxAttachments)
  const named = all.map(({ filename, mimeType }) => aside(`Attachment: ${filename ?? mimeType}`))
  // A mail that is shown inside this one is part of it, however long this one is.
  const wanted = lengthOf(body) > maxShortMail ? files.filter(isMailInside) : files
  if (wanted.length === 0) return [...body, emptyLine, ...named]
  const read = await readFiles(wanted, readAttachment, depth)
  if (read.length === 0) return [...body, ...named]
  const own = lengthOf(body) > maxShortMail ? body : body.map((line): SourceLine => (line.text.trim() === '' ? line : { ...line, isAside: true }))
  return [...own, ...named, ...read.flatMap((lines) => [emptyLine, ...lines])]
}

/** How deep mails may be inside one another. */
export const maxMailDepth = 4

/** Reads a saved mail: its headers, then its text, and the document attached to a short one. */
export const readMail = async (
  bytes: Uint8Array,
  readAttachment: ReadAttachment,
  { encoding, depth }: { readonly encoding: string | null; readonly depth: number },
): Promise<Result<SourceText, DocumentProblem>> => {
  try {
    const parsed = await parseMail(bytes, encoding)
    if (!parsed.ok) return parsed
    const mail = parsed.value
    const body = bodyLines(mail)
    const content = mail.attachments.length > 0 ? await withAttachment(mail, body, readAttachment, depth) : body
    const head = headLines(mail)
    const lines = [...head, ...(head.length > 0 ? [emptyLine] : []), ...content]
    return lengthOf(content) > 0 ? ok({ lines }) : fail({ code: 'empty' })
  } catch {
    // postal-mime throws on endless nesting: the mail is damaged, this is not a bug.
    return fail({ code: 'damaged' })
  }
}
