import type { TargetPart } from '../assign-text.ts'
import { cleanLine } from '../reader/clean-line.ts'
import { emailsIn, phonesIn } from '../reader/contact-values.ts'
import { contactAt } from '../reader/lexicon.ts'
import { foldedOf, rangeOf, wholeLine } from '../reader/piece.ts'
import type { SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'
import { targetFields } from '../target-fields.ts'
import { rangesWithout } from './source-ranges.ts'

const finders = { emails: emailsIn, phones: phonesIn }

/** The places that a part takes of the text that it is given, and what is left of it. */
export type PlacesOfPart = { readonly taken: readonly SourceRange[]; readonly left: readonly SourceRange[] }

const isLabel = (lines: readonly SourceLine[], { line, start, end }: SourceRange): boolean => {
  const folded = foldedOf(wholeLine(cleanLine({ text: lines[line]?.text.slice(start, end) ?? '' }, 0)))
  const label = contactAt(folded)
  return !/[\p{L}\p{N}]/u.test(folded) || (label !== undefined && !/[\p{L}\p{N}]/u.test(folded.slice(label.words.length)))
}

/** A part that holds e-mail addresses or numbers takes only those, if the text has any; the label before one is left out. */
export const placesOfPart = (lines: readonly SourceLine[], ranges: readonly SourceRange[], part: TargetPart): PlacesOfPart => {
  const kind = targetFields[part].value
  if (kind !== 'emails' && kind !== 'phones') return { taken: ranges, left: [] }
  const taken = ranges.flatMap((range) => {
    const line = cleanLine({ text: lines[range.line]?.text.slice(range.start, range.end) ?? '' }, range.line)
    return finders[kind](wholeLine(line)).values.map(rangeOf).map((found) => ({ ...found, start: found.start + range.start, end: found.end + range.start }))
  })
  return taken.length === 0 ? { taken: ranges, left: [] } : { taken, left: rangesWithout(ranges, taken).filter((range) => !isLabel(lines, range)) }
}
