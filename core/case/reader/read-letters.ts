import type { SampleLetter } from '../types.ts'
import { closingWithin, greetingOf, isClosing } from './greeting.ts'
import { languageOf, scriptOf } from './languages.ts'
import type { Script } from './languages.ts'
import { maxLetters } from './limits.ts'
import type { Ledger } from './ledger.ts'
import { isProse } from './line-shape.ts'
import { paragraphsOf } from './paragraphs.ts'
import { foldedOf, slicePiece, textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import type { Section } from './sections.ts'

type LetterParts = { readonly salutation: Piece | null; readonly body: readonly Item[]; readonly closing: Piece | null }

const maxSalutationLength = 130

const salutationOf = (items: readonly Item[]): Piece | null => {
  const first = items[0]?.piece
  if (first === undefined) return null
  const text = textOf(first)
  if (greetingOf(text, items[1] === undefined ? '' : textOf(items[1].piece)) !== undefined) return first
  return text.length <= maxSalutationLength && /[,:]$/u.test(text) && !isProse(text) ? first : null
}

const partsOf = (items: readonly Item[]): LetterParts => {
  const salutation = salutationOf(items)
  const body = salutation === null ? items : items.slice(1)
  const last = body.at(-1)
  if (last === undefined) return { salutation, body, closing: null }
  if (isClosing(textOf(last.piece))) return { salutation, body: body.slice(0, -1), closing: last.piece }
  const inline = closingWithin(foldedOf(last.piece))
  if (inline === undefined) return { salutation, body, closing: null }
  const shortened: Item = { ...last, piece: slicePiece(last.piece, 0, inline.start) }
  return {
    salutation,
    body: [...body.slice(0, -1), shortened],
    closing: slicePiece(last.piece, inline.start, inline.end),
  }
}

/** Separates a letter from its translation below it where their scripts differ. */
const byScript = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const parts: Item[][] = []
  let last: Script = 'none'
  for (const item of items) {
    const script = scriptOf(textOf(item.piece))
    const part = parts.at(-1)
    if (part === undefined || (script !== 'none' && last !== 'none' && script !== last)) parts.push([item])
    else part.push(item)
    if (script !== 'none') last = script
  }
  return parts
}

/** The sample letters of the document, each with the language of its words, and whether there are more than are read: those stay unread. */
export const readLetters = (sections: readonly Section[], ledger: Ledger): { readonly letters: readonly SampleLetter[]; readonly hasMore: boolean } => {
  const letters: SampleLetter[] = []
  const written = sections.flatMap((section) => (section.kind === 'letter' ? byScript(section.items).map((items) => ({ items, label: section.label })) : []))
  for (const { items, label } of written) {
    const parts = partsOf(items)
    if (label === null && parts.salutation === null && parts.closing === null) continue
    if (letters.length === maxLetters) return { letters, hasMore: true }
    const paragraphs = paragraphsOf(parts.body)
    const at = `letters.${letters.length}` as const
    if (parts.salutation !== null) ledger.take(`${at}.salutation`, [parts.salutation], 'greeting')
    ledger.take(`${at}.paragraphs`, paragraphs.flatMap((paragraph) => paragraph.pieces), label !== null ? 'label' : parts.salutation === null ? 'appeal' : 'greeting', (label === null && parts.salutation === null) || parts.closing === null ? 'check' : 'sure')
    if (parts.closing !== null) ledger.take(`${at}.closing`, [parts.closing], 'closing')
    letters.push({
      language: languageOf(paragraphs.map((paragraph) => paragraph.text).join(' ')),
      salutation: parts.salutation === null ? null : textOf(parts.salutation),
      paragraphs: paragraphs.map((paragraph) => paragraph.text),
      closing: parts.closing === null ? null : textOf(parts.closing),
    })
  }
  return { letters, hasMore: false }
}
