import { sentencesOf } from '../text/sentences.ts'
import type { Case } from './types.ts'

type Story = Pick<Case, 'summary' | 'background'>

/** More is no line any more. */
const maxCardLine = 200

/** The sentences of a case's story that are short enough for one line in bold on its card, each once, in their order. */
export const storySentences = ({ summary, background }: Story): readonly string[] => {
  const lines = [summary, background].flatMap((text) => (text ?? '').split(/\n+/u))
  const sentences = lines.flatMap((line) => sentencesOf(line).map((sentence) => sentence.trim()))
  return [...new Set(sentences)].filter((sentence) => sentence !== '' && sentence.length <= maxCardLine)
}

/** The line in bold of a case card; empty where none was chosen, or where an update took the sentence out of the story. */
export const cardLineOf = (kept: Story & { readonly file: Pick<Case['file'], 'cardLine'> }): string =>
  storySentences(kept).includes(kept.file.cardLine) ? kept.file.cardLine : ''
