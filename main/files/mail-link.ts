import { maxMailtoLength } from '../../core/case/mail-text.ts'

/**
 * Whether a link opens a new message in the mail program and does nothing else. It is the last check before the system gets
 * the link: main makes each itself, from fields that a person sees.
 */
export const isMailLink = (link: string): boolean =>
  link.length <= maxMailtoLength && /^mailto:[^\s"'<>\\^`{|}#/]*$/u.test(link) && URL.canParse(link) && new URL(link).protocol === 'mailto:'
