import type { SampleLetter, TargetFacts } from './types.ts'

/** A letter as an e-mail: its parts, and the whole as a `mailto:` address. */
export type MailText = {
  readonly to: string
  readonly subject: string
  /** Lines end in CRLF: Outlook shows others run together. */
  readonly body: string
  readonly mailto: string
  /** Characters of the whole `mailto:`. */
  readonly length: number
}

/** Mail programs and systems cut longer ones (about 2,000 characters are safe). */
export const longestMailto = 2_000

/** The sample letter to a target as e-mail text; `subject` must say something, because some programs refuse an empty one. */
export const mailText = (target: Pick<TargetFacts, 'emails' | 'salutation'>, letter: SampleLetter, subject: string): MailText => {
  const to = target.emails.join(',')
  const salutation = target.salutation === null ? letter.salutation : `${target.salutation.replace(/[,:]\s*$/u, '')},`
  const body = [salutation, ...letter.paragraphs, letter.closing].filter((part) => part !== null && part !== '').join('\r\n\r\n')
  const mailto = `mailto:${to.split(',').map(encodeURIComponent).join(',').replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return { to, subject, body, mailto, length: mailto.length }
}
