// Finds the facts of an answer key in the text of its document: the labels that a model is trained on.
import type { CleanLine } from '../../core/case/reader/clean-line.ts'
import type { Key, KeyTarget } from './documents.ts'

/** A part of a line: its place in the list of lines, start and end in its text, end exclusive. */
type Span = { readonly line: number; readonly start: number; readonly end: number }

type Stream = { readonly text: string; readonly lines: readonly number[]; readonly offsets: readonly number[] }

const letterOrDigit = /[\p{L}\p{N}@]/u
const plain = (text: string): string => [...text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()].filter((one) => letterOrDigit.test(one)).join('')

/** The letters and digits of all lines without anything between them, with their places. */
const streamOf = (lines: readonly CleanLine[]): Stream => {
  let text = ''
  const numbers: number[] = []
  const offsets: number[] = []
  lines.forEach((line, number) => {
    for (let at = 0; at < line.text.length; at += 1) {
      const unit = plain(line.text.charAt(at))
      text += unit
      for (let count = 0; count < unit.length; count += 1) {
        numbers.push(number)
        offsets.push(at)
      }
    }
  })
  return { text, lines: numbers, offsets }
}

type Found = { readonly start: number; readonly end: number }

const startsWord = (stream: Stream, at: number): boolean => at === 0 || stream.lines[at] !== stream.lines[at - 1] || (stream.offsets[at] ?? 0) > (stream.offsets[at - 1] ?? 0) + 1

const placesOf = (stream: Stream, text: string): readonly Found[] => {
  const wanted = plain(text)
  const found: Found[] = []
  if (wanted === '') return found
  for (let at = stream.text.indexOf(wanted); at >= 0; at = stream.text.indexOf(wanted, at + 1)) found.push({ start: at, end: at + wanted.length })
  const whole = found.filter(({ start, end }) => startsWord(stream, start) && (end >= stream.text.length || startsWord(stream, end)))
  return whole.length > 0 ? whole : wanted.length > 8 ? found : []
}

const spansOf = (stream: Stream, { start, end }: Found): readonly Span[] => {
  const spans: { line: number; start: number; end: number }[] = []
  for (let at = start; at < end; at += 1) {
    const line = stream.lines[at] ?? 0
    const offset = stream.offsets[at] ?? 0
    const last = spans.at(-1)
    if (last?.line === line) last.end = offset + 1
    else spans.push({ line, start: offset, end: offset + 1 })
  }
  return spans
}

export type PartKind = 'name' | 'role' | 'address' | 'contact'
type AlignedPart = { readonly kind: PartKind; readonly spans: readonly Span[] }
export type AlignedTarget = { readonly parts: readonly AlignedPart[]; readonly isCopy: boolean }

const partsOf = (target: KeyTarget): readonly { readonly kind: PartKind; readonly text: string }[] => [
  ...(target.name ? [{ kind: 'name', text: target.name } as const] : []),
  ...(target.role ? [{ kind: 'role', text: target.role } as const] : []),
  ...(target.postalLines ?? []).map((text) => ({ kind: 'address', text }) as const),
  ...[target.emails, target.phones, target.faxes, target.twitter, target.instagram, target.facebook, target.contactForms, target.salutation ? [target.salutation] : []].flatMap((list) => (list ?? []).map((text) => ({ kind: 'contact', text }) as const)),
]

const maxDistance = 700
const overlaps = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end
const distanceOf = (one: Found, other: Found): number => (overlaps(one, other) ? 0 : Math.min(Math.abs(one.start - other.end), Math.abs(other.start - one.end)))

const alignTarget = (stream: Stream, target: KeyTarget, claimed: readonly Found[]): readonly { readonly kind: PartKind; readonly found: Found }[] => {
  const isFree = (found: Found): boolean => claimed.every((one) => !overlaps(one, found))
  const parts = partsOf(target).map((part) => ({ kind: part.kind, places: placesOf(stream, part.text).filter(isFree) })).filter((part) => part.places.length > 0)
  const anchors = [...parts].filter((part) => part.kind !== 'contact' || parts.every((other) => other.kind === 'contact')).sort((one, other) => one.places.length - other.places.length || (other.places[0] ? other.places[0].end - other.places[0].start : 0) - (one.places[0] ? one.places[0].end - one.places[0].start : 0))
  const anchor = anchors[0]
  if (anchor === undefined) return []
  const after = claimed.reduce((end, one) => Math.max(end, one.end), 0)
  const choices = anchor.places.map((place) => {
    const chosen: { kind: PartKind; found: Found }[] = [{ kind: anchor.kind, found: place }]
    let cost = place.start < after ? 40 : 0
    let cursor = place
    for (const part of parts) {
      if (part === anchor) continue
      const free = part.places.filter((one) => chosen.every((other) => !overlaps(one, other.found)))
      const nearest = [...free].sort((one, other) => distanceOf(one, cursor) - distanceOf(other, cursor) || one.start - other.start)[0]
      const distance = nearest === undefined ? maxDistance : distanceOf(nearest, place)
      cost += Math.min(distance, maxDistance)
      if (nearest !== undefined && distance < maxDistance) {
        chosen.push({ kind: part.kind, found: nearest })
        if (part.kind === 'address') cursor = nearest
      }
    }
    return { chosen, cost }
  })
  return [...choices].sort((one, other) => one.cost - other.cost)[0]?.chosen ?? []
}

/** Where the parts of each target are printed; a part that is not found near the others is left out. */
export const alignTargets = (lines: readonly CleanLine[], key: Key): readonly AlignedTarget[] => {
  const stream = streamOf(lines)
  const claimed: Found[] = []
  return (key.targets ?? []).map((target) => {
    const parts = alignTarget(stream, target, claimed)
    claimed.push(...parts.map((part) => part.found))
    return { isCopy: target.isCopy === true, parts: parts.map((part) => ({ kind: part.kind, spans: spansOf(stream, part.found) })) }
  })
}

/** The first line of a text in the document, by its first 60 letters, and its last line, by its last 60. */
export const linesBetween = (lines: readonly CleanLine[], start: string | null | undefined, end: string | null | undefined): { readonly first: number; readonly last: number | null } | null => {
  if (!start) return null
  const stream = streamOf(lines)
  const from = stream.text.indexOf(plain(start).slice(0, 60))
  if (from < 0) return null
  const wanted = end ? plain(end).slice(-60) : ''
  const to = wanted === '' ? -1 : stream.text.indexOf(wanted, from)
  return { first: stream.lines[from] ?? 0, last: to < 0 ? null : (stream.lines[to + wanted.length - 1] ?? null) }
}
