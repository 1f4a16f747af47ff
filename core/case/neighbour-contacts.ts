import { byPlace } from './check/source-ranges.ts'
import { placeInTarget } from './field-path.ts'
import type { PlaceInTarget } from './field-path.ts'
import type { Provenance, SourceRange } from './reading.ts'
import { contactFields } from './target-fields.ts'

const isContact = ({ part }: PlaceInTarget): boolean => contactFields.some((name) => name === part)
const isOfBlock = ({ part }: PlaceInTarget): boolean => part === 'name' || part === 'role' || part === 'postalLines'

/**
 * What was read, with every contact to be checked that the document has after the name, office or address of
 * another target: a contact of a neighbour would lead an appeal to the wrong person.
 */
export const withNeighboursAsked = (provenance: readonly Provenance[]): readonly Provenance[] => {
  const blocks = provenance.flatMap(({ field, ranges }) => {
    const place = placeInTarget(field)
    return place !== null && isOfBlock(place) ? ranges.map((range) => ({ range, target: place.target })) : []
  }).toSorted((one, other) => byPlace(one.range, other.range))
  const ownerOf = (range: SourceRange): number | undefined => blocks.findLast((block) => byPlace(block.range, range) <= 0)?.target ?? blocks[0]?.target
  return provenance.map((entry): Provenance => {
    const place = placeInTarget(entry.field)
    const [first] = entry.ranges
    if (place === null || first === undefined || !isContact(place) || entry.confidence === 'check') return entry
    const owner = ownerOf(first)
    return owner === undefined || owner === place.target ? entry : { ...entry, confidence: 'check', reason: 'neighbour' }
  })
}
