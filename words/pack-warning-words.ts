import type { PackWarning } from '../core/pack/types.ts'
import { sentence } from './catalogue.ts'
import type { Messages } from './generated/messages.ts'
import type { Words } from './words.ts'
import { targetWords } from './target-words.ts'

const withoutSubject: ReadonlySet<PackWarning['code']> = new Set(['not-named', 'no-group', 'no-return-address', 'return-no-country', 'no-return-labels'])

const subjectOf = ({ code, targetId, subject }: PackWarning, words: Pick<Messages, 'cases'>): string => {
  if (withoutSubject.has(code)) return ''
  return targetId === null ? subject : targetWords(subject, words)
}

/** What is taken, and what to take in its place: languages and windows by their names, all else by the name it is sold under. */
const placesOf = ({ code, detail, instead, languages }: PackWarning, { packs, format }: Pick<Words, 'packs' | 'format'>): Pick<PackWarning, 'detail' | 'instead'> => {
  const windows: Readonly<Record<string, string>> = packs.windows
  const nameOf = (id: string): string => windows[id] ?? ''
  if (code === 'window-too-small') return { detail: nameOf(detail), instead: nameOf(instead) }
  return { detail: languages === undefined ? detail : format.series(languages.map((tag) => format.language(tag))), instead }
}

/** A warning in two parts: what it is about (empty where the text says it), and what to look at. */
export const packWarningWords = (warning: PackWarning, words: Pick<Words, 'packs' | 'cases' | 'format'>): { readonly subject: string; readonly text: string } =>
  ({ subject: subjectOf(warning, words), text: sentence(words.packs.warnings[warning.code], { ...warning, ...placesOf(warning, words), hasOther: warning.instead === '' ? ('no' as const) : ('yes' as const) }) })
