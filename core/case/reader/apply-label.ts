import type { FoundLabel } from './find-label.ts'
import { findDates } from './find-dates.ts'
import { foldedOf, slicePiece, textOf } from './piece.ts'
import { valueKinds } from './sections.ts'
import type { SectionKind } from './sections.ts'
import { smallPatterns } from './small-words.ts'
import { currentSection, openSection, addPiece } from './walk.ts'
import type { Walk } from './walk.ts'

const afterValue = (kind: SectionKind): SectionKind => (kind === 'head' || kind === 'action' || kind === 'summary' ? 'head' : 'tail')

const openValue = (walk: Walk, found: FoundLabel, kind: SectionKind): void => {
  const before = currentSection(walk).kind
  walk.after = valueKinds.has(before) ? walk.after : afterValue(before)
  openSection(walk, kind, found.label)
  addPiece(walk, found.rest, false)
}

/** `PLEASE SEND APPEALS BEFORE 12 MARCH 2012 TO:` is a deadline and the label of the targets. */
const openTargets = (walk: Walk, found: FoundLabel): void => {
  const date = findDates(textOf(found.rest)).at(-1)
  if (date === undefined) {
    openSection(walk, 'targets', found.label)
    addPiece(walk, found.rest, false)
    return
  }
  const dated = openSection(walk, 'deadline', found.label)
  dated.items.push({ piece: slicePiece(found.rest, 0, date.end), isAfterGap: false })
  openSection(walk, 'targets')
  const rest = slicePiece(found.rest, date.end)
  if (smallPatterns.onlyTo.test(foldedOf(rest))) walk.ledger.skip(rest)
  else addPiece(walk, rest, false)
}

const skipInstruction = (walk: Walk, found: FoundLabel): void => {
  walk.ledger.skip(found.label)
  const kind = currentSection(walk).kind
  if (found.isOpening) {
    walk.ledger.skip(found.rest)
    walk.lastInstruction = found.label.line
    const isStep = smallPatterns.step.test(foldedOf(found.label))
    if (isStep && (kind === 'head' || kind === 'demands' || kind === 'summary')) openSection(walk, 'action')
    return
  }
  addPiece(walk, found.rest, true)
}

/** Opens the section that a label announces, and adds the rest of its line. */
export const applyLabel = (walk: Walk, found: FoundLabel): void => {
  switch (found.kind) {
    case 'instruction':
      return skipInstruction(walk, found)
    case 'urgentAction':
      walk.ledger.skip(found.label)
      return addPiece(walk, found.rest, true)
    case 'targets':
      return openTargets(walk, found)
    case 'ownLanguage':
      openSection(walk, 'ownLanguage')
      addPiece(walk, { ...found.label, to: found.rest.to }, true)
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
      openSection(walk, 'action', found.label)
      return found.isOpening || textOf(found.rest) === textOf(found.rest).toUpperCase() ? walk.ledger.skip(found.rest) : addPiece(walk, found.rest, false)
    case 'demands':
    case 'report':
    case 'summary':
    case 'copies':
    case 'letter':
    case 'background':
      openSection(walk, found.kind, found.label)
      return addPiece(walk, found.rest, false)
  }
}
