import type { Ledger } from './ledger.ts'
import { textOf } from './piece.ts'
import type { Item, Piece } from './piece.ts'
import type { Section } from './sections.ts'

/** Verbs that open a demand: `Calling on the authorities to`, `urging`, `to release`. */
export const demandOpening = /^(?:[A-Za-z]{3,14}ing\b|to [a-z]|urg|instando|pidiendo|solicitando|expresando|exigiendo|exhort|reclam|chiedendo|esprimendo|die |ein |demander|prier|appeler|pedindo)/iu

const groupPieces = (items: readonly Item[]): readonly (readonly Piece[])[] => {
  const demands: Piece[][] = []
  for (const { piece, isAfterGap } of items) {
    const text = textOf(piece)
    const last = demands.at(-1)
    const isBullet = piece.line.marker === 'bullet'
    if (isBullet || (piece.line.marker === null && demandOpening.test(text) && (isAfterGap || last === undefined || /[;.,]$/u.test(textOf(last.at(-1) ?? piece))))) demands.push([piece])
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
    for (const pieces of groupPieces(section.items)) {
      const text = pieces.map(textOf).join(' ')
      if (text.length > maxDemandLength || (!isDemands && !demandOpening.test(text))) continue
      ledger.take(`demands.${demands.length}`, pieces, 'list')
      demands.push(text)
    }
  }
  return demands
}
