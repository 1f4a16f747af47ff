import { leadsToPage } from '../web-address.ts'
import { addressesIn } from './contact-values.ts'
import type { Ledger } from './ledger.ts'
import { webPagePhrases } from './lexicon.ts'
import { foldedOf, textOf } from './piece.ts'
import type { Piece } from './piece.ts'
import { alternativesOf } from './small-words.ts'

/** The phrase must end where the address begins: anything between may make it the address of something else. */
const announced = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${alternativesOf(webPagePhrases)})[\\s:(<]*$`, 'u')

const isAnnounced = (line: Piece, address: Piece): boolean => announced.test(foldedOf({ ...line, to: address.from }))

/**
 * The address where the appeal is found online: one that the text calls so, else the one that its format
 * gives. Nothing is taken where the text names several.
 */
export const readWebPage = (telling: readonly Piece[], given: string | undefined, ledger: Ledger): string | null => {
  const found = telling.flatMap((line) => addressesIn(line).values.filter((address) => leadsToPage(textOf(address)) && isAnnounced(line, address)))
  const [first, ...others] = found
  if (first !== undefined && others.every((other) => textOf(other) === textOf(first))) {
    ledger.take('webPage', found, 'label')
    return textOf(first)
  }
  return given !== undefined && found.length === 0 && leadsToPage(given) ? given : null
}
