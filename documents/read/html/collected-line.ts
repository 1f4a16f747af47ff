import type { SourceLine } from '../../../core/case/source-text.ts'

/** `isEmptyBefore`: an empty paragraph or line is above it, not only space. `isLinked`: it is a link to another page. */
export type CollectedLine = { readonly line: SourceLine; readonly isGapBefore: boolean; readonly isEmptyBefore: boolean; readonly isTight: boolean; readonly cell: object | null; readonly isLinked: boolean }

const minLinks = 5
const maxLinkLength = 60

/** Lines that are nothing but links, one after the other, are a menu or a list of other pages. */
export const withoutLinkLists = (lines: readonly CollectedLine[]): readonly CollectedLine[] => {
  const isLink = (at: number): boolean => {
    const collected = lines[at]
    return collected?.isLinked === true && collected.line.text.length <= maxLinkLength && !/@|\d{4}/u.test(collected.line.text)
  }
  const given: CollectedLine[] = []
  let index = 0
  while (index < lines.length) {
    const from = index
    while (isLink(index)) index += 1
    const isList = index - from >= minLinks
    if (index === from) index += 1
    for (const collected of lines.slice(from, index)) given.push(isList ? { ...collected, line: { ...collected.line, isAside: true } } : collected)
  }
  return given
}
