import { isUnfinished } from '../name-and-role.ts'
import { courtesyWords, namesRole } from '../lexicon.ts'
import { articleWords, officeFields, officeModifiers, smallWords } from '../small-words.ts'
import { foldedOf, textOf } from '../piece.ts'
import { follows, isKind } from './labelled-words.ts'
import type { LabelledWord, Repair } from './labelled-words.ts'
import { isFirst } from './word-labels.ts'

const isRole = (word: LabelledWord | undefined): boolean => isKind(word, 'role')
const isName = (word: LabelledWord | undefined): boolean => isKind(word, 'name')
const isAddress = (word: LabelledWord | undefined): boolean => isKind(word, 'address')

/** A title of a person without the full stop of its abbreviation. */
const titleOf = (word: LabelledWord): string => foldedOf(word.piece).replace(/[.']+$/u, '')

/** `Director of` / `Lindow City Prison Service`: what an office of the line before needs goes on to the end of the part. */
const finishRoles = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  const out: Word[] = []
  let isOpen = false
  words.forEach((word) => {
    const before = out.at(-1)
    const isNeeded = before !== undefined && isRole(before) && isUnfinished(textOf(before.piece))
    if (before !== undefined && before.line !== word.line) isOpen = isNeeded
    else if (!follows(before, word)) isOpen = false
    // On the same line one word is enough: `Secretary of` `Lindow Otto Muster`.
    const isNext = isNeeded && follows(before, word) && word.contact === null && !isRole(word)
    out.push(isNext || (isOpen && word.label === 'address') ? { ...word, label: 'role' } : word)
  })
  return out
}

/** `Generálny prokurátor`: a word with a capital at the start of the line, directly before an office, is part of it. */
const beginRoles = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  const isBefore = words.map((word, index) => {
    const next = words[index + 1]
    return next !== undefined && word.label === 'other' && word.contact === null && words[index - 1]?.line !== word.line && isRole(next) && follows(word, next) &&
      /^\p{Lu}\p{L}{2}/u.test(textOf(word.piece)) && !smallWords.has(foldedOf(word.piece))
  })
  return words.map((word, index) => {
    const next = words[index + 1]
    if (isBefore[index] === true && next !== undefined) return { ...word, label: next.label }
    return isBefore[index - 1] === true && word.label === 'first-role' ? { ...word, label: 'role' } : word
  })
}

/** `Vice` `President`: a word that is part of an office only beside one is part of the office that it is beside. */
const joinModifiers = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  const out = [...words]
  for (let at = out.length - 2; at >= 0; at -= 1) {
    const [word, next] = [out[at], out[at + 1]]
    if (word !== undefined && next !== undefined && word.label === 'name' && isRole(next) && follows(word, next) && officeModifiers.has(foldedOf(word.piece))) out[at] = { ...word, label: 'role' }
  }
  return out
}

/** `H.E. Vice President Otto Muster`: titles of a person before the office belong to the name. */
const splitTitles = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  const isTitle = words.map((word, index) => {
    const folded = titleOf(word)
    const next = words[index + 1]
    return isRole(word) && !isRole(words[index - 1]) && next !== undefined && isRole(next) && follows(word, next) &&
      courtesyWords.has(folded) && !namesRole(folded) && !officeModifiers.has(folded) && !officeFields.has(folded) && !smallWords.has(folded)
  })
  return words.map((word, index) => {
    if (isTitle[index] === true) return { ...word, label: word.label === 'first-role' ? 'first-name' : 'name' }
    return isTitle[index - 1] === true && word.label === 'first-role' ? { ...word, label: 'role' } : word
  })
}

/** `Ao Sr. Muster`: a small word before the titles of a person is said to the postman. */
const openNames = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  const isSmall = words.map((word, index) => {
    const next = words[index + 1]
    return isName(word) && !isName(words[index - 1]) && next !== undefined && isName(next) && follows(word, next) &&
      smallWords.has(foldedOf(word.piece)) && !articleWords.has(foldedOf(word.piece)) && courtesyWords.has(titleOf(next))
  })
  return words.map((word, index) => {
    if (isSmall[index] === true) return { ...word, label: 'other' }
    return isSmall[index - 1] === true && words[index - 1]?.label === 'first-name' ? { ...word, label: 'first-name' } : word
  })
}

const maxEnd = 6

/** `C/o Permanent Mission` `to the United Nations`: a few words that end the line of an address belong to it. */
const finishAddresses = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  const out = [...words]
  out.forEach((word, index) => {
    if (!isAddress(word)) return
    let end = index + 1
    while (end < out.length && out[end]?.label === 'other' && out[end]?.contact === null && follows(out[end - 1], out[end] ?? word) && end - index <= maxEnd + 1) end += 1
    const count = end - index - 1
    if (count === 0 || count > maxEnd || out[end]?.line === word.line) return
    if (/[.;:!?]$/u.test(textOf(word.piece)) || /[.;:!?]$/u.test(textOf(out[end - 1]?.piece ?? word.piece))) return
    for (let at = index + 1; at < end; at += 1) {
      const one = out[at]
      if (one !== undefined) out[at] = { ...one, label: 'address' }
    }
  })
  return out
}

/** `United States` `of America`: an office that goes on in the middle of an address is part of the address. */
const wholeAddresses = <Word extends LabelledWord>(words: readonly Word[]): readonly Word[] => {
  const out: Word[] = []
  let hasRole = false
  for (const word of words) {
    const before = out.at(-1)
    if (isFirst(word.label)) hasRole = false
    const isInside = hasRole && word.label === 'role' && before !== undefined && isAddress(before) && follows(before, word)
    out.push(isInside ? { ...word, label: 'address' } : word)
    hasRole ||= isRole(word)
  }
  return out
}

const repairs: readonly Repair[] = [finishRoles, beginRoles, splitTitles, joinModifiers, openNames, wholeAddresses, finishAddresses]

/** Labels of words, corrected where the shape of the lines leaves no doubt. */
export const repairLabels: Repair = (words) => repairs.reduce((now, repair) => repair(now), words)
