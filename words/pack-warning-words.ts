import type { PackWarning } from '../core/pack/types.ts'
import { sentence } from './catalogue.ts'
import type { Messages } from './generated/messages.ts'
import { targetWords } from './target-words.ts'

const withoutSubject: ReadonlySet<PackWarning['code']> = new Set(['not-named', 'no-group', 'no-return-address'])

const subjectOf = ({ code, targetId, subject }: PackWarning, words: Pick<Messages, 'cases'>): string => {
  if (withoutSubject.has(code)) return ''
  return targetId === null ? subject : targetWords(subject, words)
}

/** A warning in two parts: what it is about (empty where the text says it), and what to look at. */
export const packWarningWords = (warning: PackWarning, words: Pick<Messages, 'packs' | 'cases'>): { readonly subject: string; readonly text: string } =>
  ({ subject: subjectOf(warning, words), text: sentence(words.packs.warnings[warning.code], warning) })
