import type { Ledger } from './ledger.ts'
import { textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import type { Section } from './sections.ts'
import { smallPatterns } from './small-words.ts'
import { foldInPlace } from '../../text/fold.ts'

/** Whether a text begins like a demand: `Calling on the authorities to`, `urging`, `to release`. */
export const opensDemand = (text: string): boolean => smallPatterns.demandOpening.test(foldInPlace(text.slice(0, 40)))

/** `isListed`: each item after a gap is a demand, also one that begins with no verb. */
const groupPieces = (items: readonly Item[], isListed: boolean): readonly (readonly Piece[])[] => {
  const demands: Piece[][] = []
  for (const { piece, isAfterGap } of items) {
    const text = textOf(piece)
    const last = demands.at(-1)
    const isBullet = piece.line.marker === 'bullet' || (isAfterGap && isListed)
    if (isBullet || (piece.line.marker === null && opensDemand(text) && (isAfterGap || last === undefined || /[;.,]$/u.test(textOf(last.at(-1) ?? piece))))) demands.push([piece])
    else if (last !== undefined && !isAfterGap && piece.line.marker === null) last.push(piece)
  }
  return demands
}

const maxDemandLength = 1_200

/** The bulleted demands of the older layouts, without steps of instructions. */
export const readDemands = (sections: readonly Section[], ledger: Ledger): readonly string[] => {
  const demands: string[] = []
  for (const section of sections) {
    const isDemands = section.kind === 'demands'
    if (!isDemands && section.kind !== 'action') continue
    for (const pieces of groupPieces(section.items, isDemands && section.label === null)) {
      const text = pieces.map(textOf).join(' ')
      if (text.length > maxDemandLength || (!isDemands && !opensDemand(text))) continue
      // An item that asks for nothing in its first words may be something else that follows the list.
      ledger.take(`demands.${demands.length}`, pieces, 'list', isDemands && section.label !== null && opensDemand(text) ? 'sure' : 'check')
      demands.push(text)
    }
  }
  return demands
}
