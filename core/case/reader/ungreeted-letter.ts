import { appealPhrases, holdsPhrase } from './lexicon.ts'
import { isProse, isSureBlockLine } from './line-shape.ts'
import { foldedOf, textOf } from './piece.ts'
import type { Item } from './piece.ts'
import type { SectionKind } from './sections.ts'
import type { OpenSection } from './walk.ts'

const unlabelled: ReadonlySet<SectionKind> = new Set(['head', 'tail'])
const maxAddressLines = 12
const maxSearchedLength = 4_000

const addressesReader = (items: readonly Item[]): boolean => items.some((item) => holdsPhrase(foldedOf(item.piece).slice(0, maxSearchedLength), appealPhrases))

const isAddress = (item: Item): boolean => item.piece.line.marker === null && !isProse(textOf(item.piece)) && textOf(item.piece).length <= 200

/** Where the lines of addressees in a section begin and end, if running text addressed to them follows. */
const addressesIn = (items: readonly Item[]): { readonly from: number; readonly to: number } | undefined => {
  const sure = items.findIndex((item) => isAddress(item) && isSureBlockLine(textOf(item.piece)))
  if (sure < 0) return undefined
  let to = sure
  while (to < items.length && to - sure < maxAddressLines && items.slice(to, to + 1).every(isAddress)) to += 1
  return to < items.length && addressesReader(items.slice(to)) ? { from: sure, to } : undefined
}

/**
 * Some appeals print the letter directly below its addressees, without a greeting: it is recognised by
 * phrases to its reader (`we ask your government`). Moves such text into a letter section.
 */
export const takeUngreetedLetter = (sections: OpenSection[]): void => {
  if (sections.some(({ kind }) => kind === 'letter')) return
  const targets = sections.findLastIndex(({ kind, items }) => kind === 'targets' && items.length > 0)
  for (const [index, section] of sections.entries()) {
    const { items, kind } = section
    if (index < targets || !(unlabelled.has(kind) || kind === 'targets')) continue
    const found = targets < 0 ? addressesIn(items) : undefined
    if (targets < 0 && found === undefined) continue
    const start = found?.to ?? items.findIndex((item) => isProse(textOf(item.piece)))
    const letter = start < 0 ? [] : items.slice(start)
    if (!addressesReader(letter)) continue
    section.items = items.slice(0, found?.from ?? start)
    sections.splice(index + 1, 0, { kind: 'letter', label: null, items: letter })
    if (found !== undefined) sections.splice(index + 1, 0, { kind: 'targets', label: null, items: items.slice(found.from, found.to) })
    return
  }
}
