import { minOf } from '../../../max-of.ts'
import { isNote } from '../note.ts'
import { isEmptyPiece, slicePiece, textOf } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { labelItems } from './chain.ts'
import type { ChainModel, Labelled } from './chain.ts'
import { repairLabels } from './repair-labels.ts'
import { repairLines } from './repair-lines.ts'
import { runWordsOf } from './run-words.ts'
import type { Contact } from './bare-contacts.ts'
import { withAddressee } from './with-addressee.ts'
import type { BlockPart } from './with-addressee.ts'
import type { RunWord } from './run-words.ts'
import type { TargetRun } from './target-runs.ts'
import { featuresOfWords } from './word-features.ts'
import { isFirst, kindOf, partKinds, wordLabels } from './word-labels.ts'
import type { PartKind, WordLabel } from './word-labels.ts'
import type { Surroundings } from './word-signs.ts'

/** An addressee as the words of a run give it. */
export type TargetBlock = { readonly [Kind in PartKind]: BlockPart } & {
  readonly contacts: readonly Contact[]
  /** Remarks to the writer, such as `(keep trying)`. */
  readonly notes: readonly Piece[]
  /** A capital I or a bar between two contacts of a line. */
  readonly separators: readonly Piece[]
  /** How likely it is that an addressee begins here, and no other before its end. */
  readonly chance: number
  readonly firstLine: number
}

type ChancedWord = RunWord & Labelled<WordLabel>

const firstLabels = wordLabels.filter(isFirst)

const chanceOfKind = (word: ChancedWord, kind: PartKind): number => (word.chances.get(kind) ?? 0) + (word.chances.get(`first-${kind}`) ?? 0)
const chanceOfFirst = (word: ChancedWord): number => firstLabels.reduce((sum, label) => sum + (word.chances.get(label) ?? 0), 0)

const minBefore = 4

/** `4 Mill StreetLindow`: nothing is between two words of an address, where a copy lost the end of a line. */
const lostLineEnd = (before: Piece, after: Piece): boolean => before.line === after.line && before.to === after.from && before.to - before.from >= minBefore

/** Words of one kind in a row on one line are one piece: what is between them belongs to it. */
const piecesOf = (words: readonly ChancedWord[], kind: PartKind): readonly Piece[] => {
  const pieces: { line: Piece['line']; from: number; to: number }[] = []
  let isOpen = false
  let before: Piece | undefined
  for (const word of words) {
    if (kindOf(word.label) !== kind) {
      isOpen = false
      continue
    }
    const last = pieces.at(-1)
    const isLost = kind === 'address' && before !== undefined && lostLineEnd(before, word.piece)
    before = word.piece
    if (isOpen && last?.line === word.piece.line && !isLost) last.to = word.piece.to
    else pieces.push({ line: word.piece.line, from: word.piece.from, to: word.piece.to })
    isOpen = true
  }
  return pieces.filter((piece) => !isEmptyPiece(piece))
}

const partOf = (words: readonly ChancedWord[], kind: PartKind): BlockPart => {
  const own = words.map((word) => ({ word, isOwn: kindOf(word.label) === kind }))
  const chances = own.flatMap(({ word, isOwn }, index) => {
    if (isOwn) return [chanceOfKind(word, kind)]
    // The word before and the word after a part decide where it ends.
    return own[index - 1]?.isOwn === true || own[index + 1]?.isOwn === true ? [1 - chanceOfKind(word, kind)] : []
  })
  const pieces = piecesOf(words, kind)
  // That a line ends there is a guess: the address is to be checked.
  const isSplit = pieces.slice(1).some((piece, index) => lostLineEnd(pieces[index] ?? piece, piece))
  return { pieces, chance: isSplit ? 0 : Math.min(1, minOf(chances)) }
}

const maxClosing = 4

/** The words between facts on a line, with the brackets around them. */
const restsOf = (words: readonly ChancedWord[]): readonly Piece[] =>
  words.flatMap((word, index): readonly Piece[] => {
    if (kindOf(word.label) !== 'other' || (index > 0 && kindOf(words[index - 1]?.label ?? 'name') === 'other' && words[index - 1]?.piece.line === word.piece.line)) return []
    const { line } = word.piece
    let last = index
    while (words[last + 1]?.piece.line === line && kindOf(words[last + 1]?.label ?? 'name') === 'other') last += 1
    const to = words[last]?.piece.to ?? word.piece.to
    const { from } = word.piece
    const isOpened = /[([]$/u.test(line.text.slice(Math.max(from - 1, 0), from))
    const closing = /^[^\p{L}\p{N}]{0,3}[)\]]/u.exec(line.text.slice(to, to + maxClosing))
    return [{ line, from: isOpened ? from - 1 : from, to: isOpened && closing !== null ? to + closing[0].length : to }]
  })

const separatorsOf = (words: readonly ChancedWord[]): readonly Piece[] =>
  words.flatMap((word, index): readonly Piece[] => {
    const next = words[index + 1]
    if (word.contact === null || next === undefined || next.contact === null || next.piece.line !== word.piece.line || next.piece.from <= word.piece.to) return []
    const between = slicePiece({ ...word.piece, from: word.piece.to, to: next.piece.from }, 0)
    return /^[I|/]$/u.test(textOf(between)) ? [between] : []
  })

const blockOf = (words: readonly ChancedWord[]): TargetBlock => {
  const rests = restsOf(words)
  return {
    ...withAddressee({ name: partOf(words, 'name'), role: partOf(words, 'role'), address: partOf(words, 'address') }),
    contacts: words.flatMap((word) => (word.contact !== null && kindOf(word.label) === 'contact' ? [word.contact] : [])),
    chance: words.reduce((least, word, index) => Math.min(least, index === 0 ? chanceOfFirst(word) : 1 - chanceOfFirst(word)), 1),
    notes: rests.filter(isNote),
    separators: separatorsOf(words),
    firstLine: words[0]?.piece.line.index ?? 0,
  }
}

/** The addressees of a run of lines, by a label for each word, decided for all words together. */
export const targetBlocksOf = (run: TargetRun, around: Surroundings, model: ChainModel<WordLabel>): readonly TargetBlock[] => {
  const words = runWordsOf(run.items)
  const mayBe = (item: number, label: WordLabel): boolean => label === 'other' || (kindOf(label) === 'contact') === (words[item]?.contact !== null)
  const labelled = labelItems(model, featuresOfWords(run, words, around), mayBe).flatMap((one, index): readonly ChancedWord[] => {
    const word = words[index]
    return word === undefined ? [] : [{ ...word, ...one }]
  })
  const blocks: ChancedWord[][] = []
  for (const word of repairLines(repairLabels(labelled))) {
    const last = blocks.at(-1)
    if (last !== undefined && !isFirst(word.label)) last.push(word)
    else if (isFirst(word.label) || (word.label !== 'other')) blocks.push([word])
  }
  return blocks.map(blockOf)
}

/** All pieces of a block, contacts and their labels included. */
export const piecesOfBlock = (block: TargetBlock): readonly Piece[] => [
  ...partKinds.flatMap((kind) => block[kind].pieces),
  ...block.notes,
  ...block.contacts.flatMap(({ label, values, masked }) => [...(label === null ? [] : [label]), ...values, ...masked]),
]

/** Somebody to write to: a name or an office with a way to reach them, or both, or at least an address. */
export const isAddressee = (block: TargetBlock): boolean => {
  const isNamed = block.name.pieces.length > 0 || block.role.pieces.length > 0
  const isWhole = block.name.pieces.length > 0 && block.role.pieces.length > 0
  const isReached = block.contacts.some(({ values }) => values.length > 0)
  return isWhole || isReached || block.address.pieces.length > (isNamed ? 0 : 1) || (isNamed && block.chance > 0.5)
}
