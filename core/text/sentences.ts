import { makeOnce } from '../make-once.ts'

const segmenter = makeOnce(() => new Intl.Segmenter(undefined, { granularity: 'sentence' }))

/** The sentences of a text, each with the space after it. */
export const sentencesOf = (text: string): readonly string[] => [...segmenter().segment(text)].map(({ segment }) => segment)
