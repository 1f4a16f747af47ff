import type { TargetPart } from '../assign-text.ts'
import type { TargetDraft } from '../draft.ts'
import type { SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'
import { emptyTargetDraft } from '../target-values.ts'
import { entriesOf, withoutItem, type CheckState } from './check-state.ts'
import { joinedTargets } from './join-targets.ts'
import { readBlock } from './read-block.ts'
import { readValuesOf } from './read-values.ts'
import { renumbered } from './renumber.ts'
import { byPlace, overlapOf, rangesWithout, rangesOfTarget } from './source-ranges.ts'
import { takenOut } from './take-out.ts'
import { used } from './use-text.ts'

/** What a person says about pieces of the document. Each is one step of Undo on the check screen. */
export type PieceAct =
  | { readonly act: 'part'; readonly part: TargetPart; /** One past the last target makes a new one. */ readonly target: number }
  | { readonly act: 'to-target'; readonly target: number }
  | { readonly act: 'block' }
  | { readonly act: 'new-target' }
  | { readonly act: 'not-part' }
  /** The target and the one before it are one. */
  | { readonly act: 'join'; readonly target: number }

const isBlank = ({ id: _id, country: _country, ...target }: TargetDraft): boolean =>
  Object.values(target).every((value) => (typeof value === 'string' ? value.trim() === '' : typeof value === 'boolean' ? true : value.length === 0))

/** Without the targets that lost their last text by this act. */
export const withoutEmptied = (before: CheckState, after: CheckState): CheckState =>
  after.draft.targets.reduceRight((now, target, index) => {
    const old = before.draft.targets[index]
    return isBlank(target) && old !== undefined && !isBlank(old) ? withoutItem(now, 'targets', index) : now
  }, after)

/** The target that has the first of these places; null where none has it. */
export const targetAt = (state: CheckState, ranges: readonly SourceRange[]): number | null => {
  const index = state.draft.targets.findIndex((_, at) => overlapOf(rangesOfTarget(state.provenance, at), ranges.slice(0, 1)).length > 0)
  return index < 0 ? null : index
}

/** The target that a piece belongs to, else the one with the nearest line above it; the number of targets where none has one. */
export const targetNear = (state: CheckState, ranges: readonly SourceRange[]): number => {
  const own = targetAt(state, ranges)
  const [first] = ranges.toSorted(byPlace)
  if (own !== null || first === undefined) return own ?? state.draft.targets.length
  const above = state.draft.targets.flatMap((_, index) => {
    const nearest = rangesOfTarget(state.provenance, index).findLast((range) => byPlace(range, first) < 0)
    return nearest === undefined ? [] : [{ index, nearest }]
  })
  return above.toSorted((one, other) => byPlace(one.nearest, other.nearest)).at(-1)?.index ?? state.draft.targets.length
}

/** The check with the one target of a block, before the first target that begins after it. */
const withBlock = (state: CheckState, block: CheckState, ranges: readonly SourceRange[]): CheckState => {
  const [target] = block.draft.targets
  const [first] = ranges.toSorted(byPlace)
  if (target === undefined || first === undefined) return { ...state, unreadRanges: [...state.unreadRanges, ...ranges] }
  const later = state.draft.targets.findIndex((_, index) => {
    const [begin] = rangesOfTarget(state.provenance, index)
    return begin !== undefined && byPlace(first, begin) < 0
  })
  const at = later < 0 ? state.draft.targets.length : later
  const moved = renumbered(state, 'targets', (index) => (index >= at ? index + 1 : index))
  const provenance = [...moved.provenance, ...renumbered(block, 'targets', () => at).provenance]
  const draft = { ...state.draft, targets: state.draft.targets.toSpliced(at, 0, target) }
  const fields = provenance.filter(({ field }) => field.startsWith(`targets.${at}.`))
  return { ...state, ...moved, provenance, draft, readValues: { ...moved.readValues, ...readValuesOf(draft, fields) } }
}

const asBlock = (state: CheckState, lines: readonly SourceLine[], ranges: readonly SourceRange[]): CheckState =>
  withoutEmptied(state, withBlock(takenOut(state, lines, ranges), readBlock(lines, ranges), ranges))

/** From a piece to the end of the target that has it; a piece of no target, with the unread ones after it. */
const fromHere = (state: CheckState, pieces: readonly SourceRange[], ranges: readonly SourceRange[]): readonly SourceRange[] => {
  const [first] = ranges.toSorted(byPlace)
  const index = targetAt(state, ranges)
  if (first === undefined) return ranges
  const after = (range: SourceRange): boolean => byPlace(range, first) >= 0
  if (index !== null) {
    // Without the labels between them, such as "Email:", the contacts of the block would not be known.
    const own = rangesOfTarget(state.provenance, index).filter(after)
    return pieces.filter((piece) => after(piece) && overlapOf([piece], own).length > 0)
  }
  const rest = pieces.filter((piece) => after(piece) && overlapOf([piece], ranges).length === 0)
  const end = rest.findIndex((piece) => overlapOf(state.unreadRanges, [piece]).length === 0)
  return [...ranges, ...(overlapOf(state.unreadRanges, ranges).length === 0 ? [] : rest.slice(0, end < 0 ? rest.length : end))]
}

const partOfBlock = (block: CheckState): readonly { readonly part: TargetPart; readonly ranges: readonly SourceRange[] }[] =>
  (['name', 'role', 'postalLines', 'emails', 'phones', 'faxes', 'twitter', 'instagram', 'facebook', 'contactForms', 'salutation', 'notes'] as const)
    .map((part) => ({ part, ranges: entriesOf(block, `targets.0.${part}`).flatMap(({ ranges }) => ranges) })).filter(({ ranges }) => ranges.length > 0)

/** Each piece goes to the part that it looks like; a name or office that the target has already stays, the piece is then of its address. */
const toTarget = (state: CheckState, lines: readonly SourceLine[], ranges: readonly SourceRange[], index: number): CheckState => {
  const parts = partOfBlock(readBlock(lines, ranges))
  const labels = rangesWithout(ranges, parts.flatMap((one) => one.ranges))
  const moved = parts.reduce((now, { part, ranges: places }) => {
    const target = now.draft.targets[index] ?? emptyTargetDraft
    const isTaken = (part === 'name' || part === 'role') && target[part].trim() !== '' && overlapOf(entriesOf(now, `targets.${index}.${part}`).flatMap((entry) => entry.ranges), places).length === 0
    const done = used(now, lines, places, { kind: 'target', index, part: isTaken ? 'postalLines' : part })
    return done.ok ? done.value.state : now
  }, state)
  return withoutEmptied(state, { ...moved, unreadRanges: rangesWithout(moved.unreadRanges, labels) })
}

/** The check after what a person said about pieces of the document. No text is lost: it is in a field, unread, or a note. */
export const arranged = (state: CheckState, lines: readonly SourceLine[], pieces: readonly SourceRange[], ranges: readonly SourceRange[], said: PieceAct): CheckState => {
  switch (said.act) {
    case 'part': {
      const done = used(state, lines, ranges, { kind: 'target', index: said.target, part: said.part })
      return done.ok ? withoutEmptied(state, done.value.state) : state
    }
    case 'to-target': return toTarget(state, lines, ranges, said.target)
    case 'join': return joinedTargets(state, said.target - 1, said.target)
    case 'block': return asBlock(state, lines, ranges)
    case 'new-target': return asBlock(state, lines, fromHere(state, pieces, ranges))
    case 'not-part': {
      const out = takenOut(state, lines, ranges)
      return withoutEmptied(state, { ...out, unreadRanges: [...out.unreadRanges, ...ranges] })
    }
  }
}
