import type { PersonAtRisk } from '../types.ts'
import type { Ledger } from './ledger.ts'
import { isNameLike } from './line-shape.ts'
import { foldedOf, slicePiece, splitPiece, textOf } from './piece.ts'
import type { Piece } from './piece.ts'
import type { Head } from './read-head.ts'
import { piecesIn } from './read-small-facts.ts'
import type { Section } from './sections.ts'
import { ands, smallPatterns } from './small-words.ts'
import { foldInPlace } from '../../text/fold.ts'

type Found = { readonly person: PersonAtRisk; readonly piece: Piece }

const pronounAfter = new RegExp(`\\s*[(（]([^()（）]{1,60})[)）]\\s*(?:[;,.]|(?:${ands})\\s)?\\s*`, 'gu')
const andBefore = new RegExp(`^(?:${ands})\\s`, 'iu')
const betweenNames = new RegExp(`\\s?,\\s?(?:(?:${ands}) )?|\\s(?:${ands})\\s(?=\\p{Lu})`, 'gu')
const betweenNamesInTitle = new RegExp(`\\s?,\\s?|\\s(?:${ands})\\s`, 'gu')

const personOf = (piece: Piece, pronoun: string | null): readonly Found[] => {
  const name = textOf(piece).replace(andBefore, '').replace(/[;,.:]+$/u, '').trim()
  // `(m)` is a gender, not a pronoun.
  const isGender = smallPatterns.gender.test(foldInPlace(pronoun ?? ''))
  return /\p{L}/u.test(name) ? [{ person: { name, pronoun: isGender ? null : pronoun }, piece }] : []
}

/** `A (he/him), B (she/her)`; without pronouns names are separated by semicolons, else by commas. */
const peopleIn = (piece: Piece): readonly Found[] => {
  const found = [...textOf(piece).matchAll(pronounAfter)]
  if (found.length === 0) {
    const text = textOf(piece)
    const separator = text.includes(';') ? /\s?;\s?/gu : betweenNames
    const parts = splitPiece(piece, separator)
    const isList = parts.length > 1 && parts.every((part) => isNameLike(textOf(part)))
    return (isList || text.includes(';') ? parts : [piece]).flatMap((part) => personOf(part, null))
  }
  let at = 0
  const people = found.flatMap((match) => {
    const part = slicePiece(piece, at, match.index)
    at = match.index + match[0].length
    const whole = slicePiece({ ...part, to: Math.max(part.to, piece.from + match.index + match[0].trimEnd().length) }, 0)
    return personOf(part, (match[1] ?? '').trim()).map(({ person }) => ({ person, piece: whole }))
  })
  const rest = slicePiece(piece, at)
  return [...people, ...personOf(rest, null)]
}


const genderMark = /\s?\((?:m|f|male|female)\)/giu
const maxNameWords = 8

/** `Ana Ejemplo (f), Juan Ejemplo (m)`: names of the older lists, marked by gender. */
const markedIn = (piece: Piece): readonly Found[] => {
  const text = textOf(piece)
  let from = 0
  return [...text.matchAll(genderMark)].flatMap((mark) => {
    const before = text.slice(from, mark.index)
    // The name is the text between the last break and its mark.
    const broken = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('.  '), before.search(/\S/u) - 1)
    const joined = /\b(?:and|y|et|und|e|that|is|to)\s+(?=\S+(?:\s\S+){0,7}$)/giu
    const start = [...before.matchAll(joined)].reduce((last, word) => Math.max(last, word.index + word[0].length), broken + 1)
    const name = slicePiece(piece, from + start, mark.index)
    from = mark.index + mark[0].length
    const words = textOf(name).split(' ')
    if (words.length > maxNameWords || !isNameLike(textOf(name))) return []
    return [{ person: { name: textOf(name), pronoun: null }, piece: slicePiece({ ...name, to: piece.from + from }, 0) }]
  })
}

/** `Pedro Ejemplo, baker`: the name before the comma. */
const namedFirst = (piece: Piece): readonly Found[] => {
  const text = textOf(piece)
  const end = /[,(]|\s[-–—]\s/u.exec(text)?.index ?? text.length
  const name = slicePiece(piece, 0, end)
  if (!isNameLike(textOf(name)) || smallPatterns.group.test(foldedOf(name))) return []
  return [{ person: { name: textOf(name), pronoun: null }, piece }]
}

const peopleInHead = (head: Head): readonly Found[] =>
  head.peopleLines.flatMap((piece) => {
    const marked = markedIn(piece)
    if (marked.length === 1) return marked.map(({ person }) => ({ person, piece }))
    return marked.length > 0 ? marked : namedFirst(piece)
  })

/** Lines with only marked names, in the letter of an appeal that has no other list of people. */
const peopleInLists = (sections: readonly Section[]): readonly Found[] =>
  sections
    .filter((section) => section.kind === 'head' || section.kind === 'letter' || section.kind === 'summary')
    .flatMap((section) => section.items.map((item) => item.piece))
    .flatMap(markedIn)

const minNamesInTitle = 2
const maxNamesInTitle = 40

/** `Country: concern: Ana Ejemplo, Sergio and others`: headings in archives end with the names. */
const peopleInTitle = (title: Piece | null): readonly Found[] => {
  const colon = title === null ? -1 : textOf(title).lastIndexOf(': ')
  if (title === null || colon < 0) return []
  const parts = splitPiece(slicePiece(title, colon + 1), betweenNamesInTitle).filter((part) => !smallPatterns.otherPeople.test(foldedOf(part)))
  const isList = parts.length >= minNamesInTitle && parts.length <= maxNamesInTitle && parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(textOf(part)) || isNameLike(textOf(part)))
  return isList && parts.some((part) => isNameLike(textOf(part))) ? parts.map((piece) => ({ person: { name: textOf(piece), pronoun: null }, piece })) : []
}

const distinct = (found: readonly Found[]): readonly Found[] => {
  const firsts = new Map<string, Found>()
  for (const one of found) if (!firsts.has(one.person.name)) firsts.set(one.person.name, one)
  return [...firsts.values()]
}

/** People at risk with their pronouns: as labelled, else as the head or a list of marked names gives them. */
export const readPeople = (sections: readonly Section[], head: Head, title: Piece | null, ledger: Ledger): readonly PersonAtRisk[] => {
  const labelled = piecesIn(sections, 'people').flatMap(peopleIn)
  const inHead = labelled.length > 0 ? [] : peopleInHead(head)
  const listed = inHead.length > 0 ? inHead : peopleInLists(sections)
  const found = labelled.length > 0 ? labelled : listed.length > 0 ? distinct(listed) : peopleInTitle(title)
  const reason = labelled.length > 0 ? 'label' : inHead.length > 0 ? 'people-line' : 'marked-names'
  found.forEach(({ piece }, index) => ledger.take(`peopleAtRisk.${index}`, [piece], reason, labelled.length > 0 ? 'sure' : 'check'))
  return found.map(({ person }) => person)
}
