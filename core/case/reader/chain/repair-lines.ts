// Labels of words, corrected by what a line, an office or a country is as a whole.
import { findCountries } from '../find-country.ts'
import { isInstitutionWord, isNameLike, wordsOf } from '../line-shape.ts'
import { isUnfinished } from '../name-and-role.ts'
import { foldedOf, textOf } from '../piece.ts'
import { articleWords, ofWords } from '../small-words.ts'
import { follows, isKind } from './labelled-words.ts'
import type { LabelledWord, Repair } from './labelled-words.ts'
import { isFirst } from './word-labels.ts'
import type { PartKind } from './word-labels.ts'

const asKind = <Word extends LabelledWord>(word: Word, kind: PartKind): Word => ({ ...word, label: isFirst(word.label) ? `first-${kind}` : kind })

const linesOf = <Word extends LabelledWord>(words: readonly Word[]): readonly (readonly Word[])[] => {
  const lines: Word[][] = []
  for (const word of words) {
    if (lines.at(-1)?.at(-1)?.line === word.line) lines.at(-1)?.push(word)
    else lines.push([word])
  }
  return lines
}

const textOfWords = (words: readonly LabelledWord[]): string => words[0]?.piece.line.text.slice(words[0].piece.from, words.at(-1)?.piece.to) ?? ''

/** `Ana Júlia de` `Vasconcelos`: a line that looks like a name, and is one in part, is a name. */
const wholeNames = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] =>
  linesOf(words).flatMap((line) => {
    const isName = line.some((word) => isKind(word, 'name')) && line.every((word) => word.contact === null && !isKind(word, 'role')) && isNameLike(textOfWords(line))
    return isName ? line.map((word) => asKind(word, 'name')) : line
  })

/** `Director of Prisons` / `Ministry of Justice`: an institution on a line below an office that is whole begins the address. */
const institutionsBelow = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  let before: Word | undefined
  return linesOf(words).flatMap((line) => {
    const last = before
    before = line.at(-1)
    if (!isKind(last, 'role') || last === undefined || isUnfinished(textOf(last.piece)) || line.some((word) => word.label !== 'role')) return line
    const own = wordsOf(textOfWords(line))
    const first = own.find(({ folded }) => !articleWords.has(folded))
    const end = own.at(-1)
    const isInstitution = (first !== undefined && isInstitutionWord(first)) || (end !== undefined && isInstitutionWord(end))
    return isInstitution ? line.map((word) => asKind(word, 'address')) : line
  })
}

const isSmall = (word: LabelledWord): boolean => /^\p{Ll}/u.test(textOf(word.piece)) && (ofWords.has(foldedOf(word.piece)) || articleWords.has(foldedOf(word.piece)))

/** How many words from here on are `of` an office with what it is of, up to the first word with a capital: `do INCRA`, `of the Treasury`. */
const ofPart = (words: readonly LabelledWord[], from: number): number => {
  const first = words[from]
  if (first === undefined || !isSmall(first) || !ofWords.has(foldedOf(first.piece))) return 0
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || !follows(words[at - 1], word) || word.contact !== null || isFirst(word.label)) return 0
    if (!isSmall(word)) return /^\p{Lu}/u.test(textOf(word.piece)) ? at - from + 1 : 0
  }
  return 0
}

/** `Presidente` `do INCRA – Ana`: what follows an office with `of` is part of it. */
const rolesWithOf = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  let end = 0
  return words.map((word, index) => {
    if (index >= end && isKind(words[index - 1], 'role') && !isKind(word, 'role')) end = index + ofPart(words, index)
    return index < end ? asKind(word, 'role') : word
  })
}

/** Where a country is part of running text, its words are not looked for. */
const maxLine = 400

/** `United States` `of America`: a country's name of several words is not split. */
const wholeCountries = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] =>
  linesOf(words).flatMap((line) => {
    const text = line[0]?.piece.line.text ?? ''
    const countries = text.length > maxLine ? [] : findCountries(text)
    return line.map((word, index) => {
      const country = countries.find(({ start, end }) => word.piece.from >= start && word.piece.to <= end)
      const first = country === undefined ? undefined : line.slice(0, index).find((one) => one.piece.from >= country.start && one.piece.to <= country.end)
      const kind = (['role', 'address'] as const).find((one) => isKind(first, one))
      return kind === undefined || word.contact !== null || isFirst(word.label) ? word : asKind(word, kind)
    })
  })

const repairs: readonly Repair[] = [wholeNames, institutionsBelow, rolesWithOf, wholeCountries]

/** Labels of words, corrected where a whole line or a whole name of a country leaves no doubt. */
export const repairLines: Repair = (words) => repairs.reduce((now, repair) => repair(now), words)
