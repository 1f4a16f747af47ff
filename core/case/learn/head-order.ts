import { byPlace } from '../check/source-ranges.ts'
import type { Provenance, Reading, SourceRange } from '../reading.ts'
import type { SourceText } from '../source-text.ts'
import type { TargetFacts } from '../types.ts'
import type { LineUse } from './line-uses.ts'

/** Whether the office or the name is the first line of a target in a layout, with the other below it. */
export type HeadOrder = readonly ['role', 'name'] | readonly ['name', 'role']

const partsOf = (uses: readonly (LineUse | null)[], target: number): readonly string[] =>
  [...new Set(uses.flatMap((use) => (use?.section === 'targets' && use.target === target ? [use.part] : [])))]

/** The order that all targets with a name and an office have in common; null where there is none. */
export const headOrderOf = (uses: readonly (LineUse | null)[], count: number): HeadOrder | null => {
  const heads = Array.from({ length: count }, (_, target) => partsOf(uses, target)).filter((parts) => parts.includes('name') && parts.includes('role'))
  const isAll = (order: HeadOrder): boolean => heads.length > 0 && heads.every((parts) => parts[0] === order[0] && parts[1] === order[1])
  return ([['role', 'name'], ['name', 'role']] as const).find(isAll) ?? null
}

type Place = { readonly part: 'name' | 'role' | 'postalLines'; readonly range: SourceRange; readonly text: string }

const maxNameWords = 6
const couldBeName = (text: string): boolean => !/[\d@:]/u.test(text) && text.split(/\s+/u).length <= maxNameWords

/** The lines of a target's name, office and address, in the order of the document; null where a line of them has no place of its own. */
const placesOf = (reading: Reading, source: SourceText, index: number, target: TargetFacts): readonly Place[] | null => {
  const rangesOf = (part: Place['part']): readonly SourceRange[] => reading.provenance.filter(({ field }) => field === `targets.${index}.${part}`).flatMap(({ ranges }) => ranges)
  if (rangesOf('postalLines').length !== target.postalLines.length) return null
  return (['name', 'role', 'postalLines'] as const)
    .flatMap((part) => rangesOf(part).map((range): Place => ({ part, range, text: source.lines[range.line]?.text.slice(range.start, range.end).trim() ?? '' })))
    .toSorted((one, other) => byPlace(one.range, other.range))
}

const minAddressLines = 2

/** A target whose name or office is among the lines of its address, with both where the layout has them; null where it has none there. */
const withHead = (reading: Reading, source: SourceText, index: number, order: HeadOrder): Reading | null => {
  const target = reading.targets[index]
  const places = target === undefined || (target.name !== null && target.role !== null) ? null : placesOf(reading, source, index, target)
  const [first, second, ...rest] = places ?? []
  if (target === undefined || first === undefined || second === undefined) return null
  const heads = { [order[0]]: first, [order[1]]: second } as Readonly<Record<'name' | 'role', Place>>
  const isAddress = rest.length >= minAddressLines && rest.every(({ part }) => part === 'postalLines')
  const isOwn = (['name', 'role'] as const).every((part) => heads[part].part === 'postalLines' || heads[part].part === part)
  if (!isAddress || !isOwn || !couldBeName(heads.name.text)) return null
  const known = reading.provenance.find(({ field }) => field === `targets.${index}.postalLines`)
  const entry = (part: Place['part'], ranges: readonly SourceRange[]): Provenance => ({ field: `targets.${index}.${part}`, ranges, confidence: 'check', reason: known?.reason ?? 'position' })
  const own = new Set<string>((['name', 'role', 'postalLines'] as const).map((part) => `targets.${index}.${part}`))
  return {
    ...reading,
    targets: reading.targets.map((old, at) => (at === index ? { ...old, name: heads.name.text, role: heads.role.text, postalLines: rest.map(({ text }) => text) } : old)),
    provenance: [...reading.provenance.filter(({ field }) => !own.has(field)), entry('name', [heads.name.range]), entry('role', [heads.role.range]), entry('postalLines', rest.map(({ range }) => range))],
  }
}

/** The reading with the names and offices that stayed in an address, by the order that was learned. */
export const inHeadOrder = (reading: Reading, source: SourceText, order: HeadOrder): Reading =>
  reading.targets.reduce((now, _, index) => withHead(now, source, index, order) ?? now, reading)
