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

/** Reads a document that came with a mail; the mail's own reader knows no other formats. */
export type ReadAttachment = (bytes: Uint8Array, fileName: string) => Promise<Result<SourceText, DocumentProblem>>

const shortMail = 1_200
const mostAttachments = 20
const richer = 1.6

const emptyLine: SourceLine = { text: '' }

const aside = (text: string): SourceLine => ({ text, isAside: true })

/** The head of the mail as lines: only its subject may belong to the document. */
const headLines = (mail: Mail): readonly SourceLine[] => {
  const from = mail.from === undefined ? '' : [mail.from.name, mail.from.address].filter((part) => part !== undefined && part !== '').join(' ')
  return [
    ...(from === '' ? [] : [aside(`From: ${from}`)]),
    ...(mail.date === undefined ? [] : [aside(`Date: ${mail.date}`)]),
    ...(mail.subject === undefined || mail.subject === '' ? [] : [{ text: `Subject: ${mail.subject}` }]),
  ]
}

const lengthOf = (lines: readonly SourceLine[]): number => lines.reduce((sum, line) => sum + (line.isAside === true ? 0 : line.text.trim().length), 0)

/** The plain part where it is whole, else the part for browsers. */
const bodyLines = (mail: Mail): readonly SourceLine[] => {
  const plain = unwrapLines(withoutForwardedHead(withoutFoot(withoutQuotes(linesOfText(mail.text ?? '').lines))))
  const html = mail.html === undefined ? [] : withoutForwardedHead(withoutFoot(linesOfHtml(mail.html)))
  return lengthOf(html) > lengthOf(plain) * richer ? html : plain
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const isReadable = (type: string, name: string): boolean =>
  /^(?:application\/pdf|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document|text\/(?:html|plain|markdown)|message\/rfc822)$/u.test(type) ||
  /\.(?:pdf|docx|html?|txt|md|eml)$/iu.test(name)

/** The first attachment that can be read as a document, behind the mail's own words; others are named. */
const withAttachment = async (mail: Mail, body: readonly SourceLine[], readAttachment: ReadAttachment): Promise<readonly SourceLine[]> => {
  const files = mail.attachments.slice(0, mostAttachments).filter(({ disposition, related }) => disposition === 'attachment' || related !== true)
  const named = files.map(({ filename, mimeType }) => aside(`Attachment: ${filename ?? mimeType}`))
  if (lengthOf(body) > shortMail) return [...body, emptyLine, ...named]
  for (const file of files) {
    const name = file.filename ?? 'attachment'
    if (!isReadable(file.mimeType, name)) continue
    const read = await readAttachment(bytesOf(file.content), name)
    if (read.ok) return [...body.map((line): SourceLine => (line.text.trim() === '' ? line : { ...line, isAside: true })), ...named, emptyLine, ...read.value.lines]
  }
  return [...body, ...named]
}

/** Reads a saved mail: its head, then its text, or the document attached to a short one. */
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
    const whole = mail.attachments.length > 0 ? await withAttachment(mail, body, readAttachment) : body
    const head = headLines(mail)
    const lines = [...head, ...(head.length > 0 ? [emptyLine] : []), ...whole]
    return lengthOf(whole) > 0 ? ok({ lines }) : fail({ code: 'empty', detail: '' })
  } catch {
    // postal-mime throws on nesting without end: that is the mail's fault.
    return fail({ code: 'damaged', detail: '' })
  }
}
