import type { SampleLetter, TargetFacts } from './types.ts'

/** A letter as an e-mail: its parts, and all of it as a `mailto:` address. */
export type MailText = {
  readonly to: string
  readonly subject: string
  /** Lines end in CRLF: Outlook shows lines with other ends joined. */
  readonly body: string
  readonly mailto: string
  /** Characters of the whole `mailto:`. */
  readonly length: number
}

/** Mail programs and systems cut longer ones (about 2,000 characters are safe). */
export const maxMailtoLength = 2_000

/** A `mailto:` address with a subject and a text; no program asks who it is for where `to` is empty. */
export const mailtoOf = (to: readonly string[], subject: string, body: string): string =>
  `mailto:${to.map(encodeURIComponent).join(',').replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`

const withEndMark = (salutation: string): string => (/\p{P}$/u.test(salutation) ? salutation : `${salutation},`)

/** A letter, addressed as this target gets it, as e-mail text; `subject` must not be empty, because some programs refuse that. */
export const mailText = (target: Pick<TargetFacts, 'emails'>, letter: SampleLetter, subject: string): MailText => {
  const to = target.emails.join(',')
  const body = [letter.salutation === null ? null : withEndMark(letter.salutation), ...letter.paragraphs, letter.closing].filter((part) => part !== null && part !== '').join('\r\n\r\n')
  const mailto = mailtoOf(target.emails, subject, body)
  return { to, subject, body, mailto, length: mailto.length }
}
