import type { FoundLabel } from './find-label.ts'
import { findDates } from './find-dates.ts'
import { foldedOf, slicePiece, textOf } from './piece.ts'
import { valueKinds } from './sections.ts'
import type { SectionKind } from './sections.ts'
import { current, open, put } from './walk.ts'
import type { Walk } from './walk.ts'

const afterValue = (kind: SectionKind): SectionKind => (kind === 'head' || kind === 'action' || kind === 'summary' ? 'head' : 'tail')

const openValue = (walk: Walk, found: FoundLabel, kind: SectionKind): void => {
  const before = current(walk).kind
  walk.after = valueKinds.has(before) ? walk.after : afterValue(before)
  open(walk, kind, found.label)
  put(walk, found.rest, false)
}

/** `PLEASE SEND APPEALS BEFORE 12 MARCH 2012 TO:` is a deadline and the label of the targets. */
const openTargets = (walk: Walk, found: FoundLabel): void => {
  const date = findDates(textOf(found.rest)).at(-1)
  if (date === undefined) {
    open(walk, 'targets', found.label)
    put(walk, found.rest, false)
    return
  }
  const dated = open(walk, 'deadline', found.label)
  dated.items.push({ piece: slicePiece(found.rest, 0, date.end), isAfterGap: false })
  open(walk, 'targets')
  const rest = slicePiece(found.rest, date.end)
  if (/^[^\p{L}]*(?:to|a|an|para|à)?[^\p{L}]*$/iu.test(textOf(rest))) walk.ledger.furnish(rest)
  else put(walk, rest, false)
}

const furnishInstruction = (walk: Walk, found: FoundLabel): void => {
  walk.ledger.furnish(found.label)
  const kind = current(walk).kind
  if (found.isOpening) {
    walk.ledger.furnish(found.rest)
    walk.lastInstruction = found.label.line
    const isStep = /^(?:write|click|for the full|escrib|redact)/u.test(foldedOf(found.label))
    if (isStep && (kind === 'head' || kind === 'demands' || kind === 'summary')) open(walk, 'action')
    return
  }
  put(walk, found.rest, true)
}

/** Opens the section that a label announces, with what stands on its line. */
export const applyLabel = (walk: Walk, found: FoundLabel): void => {
  switch (found.kind) {
    case 'instruction':
      return furnishInstruction(walk, found)
    case 'urgentAction':
      walk.ledger.furnish(found.label)
      return put(walk, found.rest, true)
    case 'targets':
      return openTargets(walk, found)
    case 'ownLanguage':
      open(walk, 'ownLanguage')
      put(walk, { ...found.label, to: found.rest.to }, true)
      walk.after = 'tail'
      return
    case 'title':
    case 'number':
    case 'index':
    case 'issueDate':
    case 'language':
    case 'deadline':
    case 'people':
    case 'previous':
    case 'other':
      return openValue(walk, found, found.kind)
    case 'action':
      open(walk, 'action', found.label)
      return found.isOpening || textOf(found.rest) === textOf(found.rest).toUpperCase() ? walk.ledger.furnish(found.rest) : put(walk, found.rest, false)
    case 'demands':
    case 'report':
    case 'summary':
    case 'copies':
    case 'letter':
    case 'background':
      open(walk, found.kind, found.label)
      return put(walk, found.rest, false)
  }
}
