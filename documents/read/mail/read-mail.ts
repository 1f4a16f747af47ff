import type { SourceLine, SourceText } from '../../../core/case/source-text.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { linesOfHtml } from '../html/read-html-document.ts'
import { linesOfText } from '../lines-of-text.ts'
import { unwrapLines } from '../unwrap-lines.ts'
import { withoutFoot } from './mail-foot.ts'
import { parseMail } from './parse-mail.ts'
import type { Mail } from './parse-mail.ts'
import { withoutForwardedHead } from './forwarded.ts'
import { withoutQuotes } from './quotes.ts'

/** Reads a document attached to a mail; the reader of mails knows no other formats. */
export type ReadAttachment = (bytes: Uint8Array, fileName: string) => Promise<Result<SourceText, DocumentProblem>>

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
  const plain = unwrapLines(withoutForwardedHead(withoutFoot(withoutQuotes(linesOfText(mail.text ?? '').lines))))
  const html = mail.html === undefined ? [] : withoutForwardedHead(withoutFoot(linesOfHtml(mail.html)))
  return lengthOf(html) > lengthOf(plain) * richerFactor ? html : plain
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const isReadable = (type: string, name: string): boolean =>
  /^(?:application\/pdf|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document|text\/(?:html|plain|markdown)|message\/rfc822)$/u.test(type) ||
  /\.(?:pdf|docx|html?|txt|md|eml)$/iu.test(name)

/** The mail's own text followed by the first attachment that can be read; the other attachments are named. */
const withAttachment = async (mail: Mail, body: readonly SourceLine[], readAttachment: ReadAttachment): Promise<readonly SourceLine[]> => {
  const files = mail.attachments.slice(0, maxAttachments).filter(({ disposition, related }) => disposition === 'attachment' || related !== true)
  const named = files.map(({ filename, mimeType }) => aside(`Attachment: ${filename ?? mimeType}`))
  if (lengthOf(body) > maxShortMail) return [...body, emptyLine, ...named]
  for (const file of files) {
    const name = file.filename ?? 'attachment'
    if (!isReadable(file.mimeType, name)) continue
    const read = await readAttachment(bytesOf(file.content), name)
    if (read.ok) return [...body.map((line): SourceLine => (line.text.trim() === '' ? line : { ...line, isAside: true })), ...named, emptyLine, ...read.value.lines]
  }
  return [...body, ...named]
}

/** Reads a saved mail: its headers, then its text, and the document attached to a short one. */
export const readMail = async (
  bytes: Uint8Array,
  readAttachment: ReadAttachment,
  { encoding }: { readonly encoding: string | null } = { encoding: null },
): Promise<Result<SourceText, DocumentProblem>> => {
  try {
    const parsed = await parseMail(bytes, encoding)
    if (!parsed.ok) return parsed
    const mail = parsed.value
    const body = bodyLines(mail)
    const content = mail.attachments.length > 0 ? await withAttachment(mail, body, readAttachment) : body
    const head = headLines(mail)
    const lines = [...head, ...(head.length > 0 ? [emptyLine] : []), ...content]
    return lengthOf(content) > 0 ? ok({ lines }) : fail({ code: 'empty' })
  } catch {
    // postal-mime throws on endless nesting: the mail is damaged, this is not a bug.
    return fail({ code: 'damaged' })
  }
}
