import { assignText, type TargetPart } from '../assign-text.ts'
import { listOf } from '../draft-text.ts'
import type { SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'
import { targetFieldNames } from '../target-fields.ts'
import type { TargetFieldName } from '../target-fields.ts'
import { arranged, withoutEmptied } from './arrange.ts'
import { entriesOf, type CheckState } from './check-state.ts'
import { wordsInField } from './cut-text.ts'
import { isTypedOver, valueIn, withValue } from './read-values.ts'
import { textOfRanges } from './source-ranges.ts'

/** One line of a target as a person moves it: a name, an office, a line of the address, a contact, a note. */
export type TargetLine = {
  readonly target: number
  readonly part: TargetPart
  readonly text: string
  /** Where the document has it; none for what was typed. */
  readonly ranges: readonly SourceRange[]
}

/** Where a line is moved to. Without a part it goes to the one that it looks like. `target` null: it is no part of any. */
export type LinePlace = { readonly target: number | null; readonly part?: TargetPart }

const isPart = (name: TargetFieldName): name is TargetPart => name !== 'isCopy'
const textsIn = (value: unknown, part: TargetPart): readonly string[] =>
  Array.isArray(value) ? listOf(value as readonly string[]) : listOf(part === 'postalLines' ? String(value).split('\n') : [String(value)])

const linesOfPart = (state: CheckState, lines: readonly SourceLine[], target: number, part: TargetPart): readonly TargetLine[] => {
  const field = `targets.${target}.${part}` as const
  const places = entriesOf(state, field).flatMap(({ ranges }) => ranges)
  const texts = textsIn(valueIn(state.draft, field), part)
  const isOne = texts.length === 1 && !isTypedOver(state, field)
  return texts.map((text) => ({
    target, part, text,
    ranges: isOne ? places : places.filter((range) => {
      const words = wordsInField(textOfRanges(lines, [range]))
      return words === wordsInField(text) || words.includes(wordsInField(text))
    }),
  }))
}

/** The lines of a target, in the order of its form. A country is not one: it follows from the address. */
export const linesOfTarget = (state: CheckState, lines: readonly SourceLine[], target: number): readonly TargetLine[] =>
  targetFieldNames.filter(isPart).filter((part) => part !== 'country').flatMap((part) => linesOfPart(state, lines, target, part))

const withoutTyped = (state: CheckState, { target, part, text }: TargetLine): CheckState => {
  const field = `targets.${target}.${part}` as const
  const value = valueIn(state.draft, field)
  const left = textsIn(value, part).toSpliced(textsIn(value, part).indexOf(text), 1)
  return { ...state, draft: withValue(state.draft, field, Array.isArray(value) ? left : left.join('\n')) }
}

/** What was typed has no place in the document: taken off a target it becomes a note of it. A name or office that is there already stays. */
const movedTyped = (state: CheckState, line: TargetLine, to: LinePlace): CheckState => {
  const index = to.target ?? line.target
  const wanted = to.target === null ? 'notes' : to.part ?? line.part
  const there = state.draft.targets[index]?.[wanted]
  const part = typeof there === 'string' && there.trim() !== '' && wanted !== 'postalLines' ? 'notes' : wanted
  const done = assignText(withoutTyped(state, line).draft, { kind: 'target', index, part }, line.text)
  return done.ok ? withoutEmptied(state, { ...state, draft: done.value.draft }) : state
}

/** Moves one line of a target to another target, to another of its parts, to a new target (one past the last), or out of it. */
export const movedLine = (state: CheckState, lines: readonly SourceLine[], pieces: readonly SourceRange[], line: TargetLine, to: LinePlace): CheckState => {
  if (line.ranges.length === 0) return movedTyped(state, line, to)
  if (to.target === null) return arranged(state, lines, pieces, line.ranges, { act: 'not-part' })
  return arranged(state, lines, pieces, line.ranges, to.part === undefined ? { act: 'to-target', target: to.target } : { act: 'part', part: to.part, target: to.target })
}
