import type { PackCounts } from '../../../core/pack/types.ts'
import type { Messages } from '../../../words/generated/messages.ts'

/** The files of a pack and its pages; of letters of a Word template nobody knows how many they take. */
export const planSentence = ({ files, pages, lettersOfTemplate }: PackCounts, text: Messages['packs']): string =>
  lettersOfTemplate === undefined ? text.sentence({ files, pages }) : text.sentenceTemplate({ files, pages, letters: lettersOfTemplate })
