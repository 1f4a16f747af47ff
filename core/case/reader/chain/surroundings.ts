import { foldInPlace } from '../../../text/fold.ts'
import { greetingOf } from '../greeting.ts'
import { courtesyWords, namesRole } from '../lexicon.ts'
import { wordsOf } from '../line-shape.ts'
import type { TextLine } from './line-features.ts'
import type { Surroundings } from './word-signs.ts'

const maxGreetings = 20
const maxTitleLines = 8

const namesIn = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => /^\p{Lu}/u.test(word.printed) && !courtesyWords.has(word.folded) && !namesRole(word.folded)).map((word) => foldInPlace(word.printed).replace(/^'+|[.']+$/gu, ''))

/** Words of the document's greetings, and of its first lines, which name the people it is about. */
export const surroundingsOf = (lines: readonly TextLine[]): Surroundings => {
  const greetings = lines.flatMap(({ line }, index) => {
    const greeting = greetingOf(line.text, lines[index + 1]?.line.text ?? '')
    return greeting === undefined ? [] : [line.text.slice(0, greeting.length)]
  }).slice(0, maxGreetings)
  return {
    greeted: new Set(greetings.flatMap(namesIn)),
    concerned: new Set(lines.slice(0, maxTitleLines).flatMap(({ line }) => namesIn(line.text.slice(0, 200)))),
  }
}
