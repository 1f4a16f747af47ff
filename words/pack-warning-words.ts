import type { PackWarning } from '../core/pack/types.ts'
import { sentence } from './catalogue.ts'
import type { Messages } from './generated/messages.ts'

/** A warning in two parts: what it is about (empty where the text says it), and what to look at. */
export const packWarningWords = (warning: PackWarning, words: Pick<Messages, 'packs'>): { readonly subject: string; readonly text: string } =>
  ({ subject: warning.code === 'not-named' ? '' : warning.subject, text: sentence(words.packs.warnings[warning.code], warning) })
