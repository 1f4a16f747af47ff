import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arranged, type PieceAct } from '../../core/case/check/arrange.ts'
import { startCheck, type CheckState } from '../../core/case/check/check-state.ts'
import { joinedTargets } from '../../core/case/check/join-targets.ts'
import { linesOfTarget, movedLine } from '../../core/case/check/move-line.ts'
import { piecesOf } from '../../core/case/check/pieces.ts'
import { readInPieces } from '../../core/case/check/read-pieces.ts'
import { textOfRanges } from '../../core/case/check/source-ranges.ts'
import { readUrgentAction } from '../../core/case/read-urgent-action.ts'
import type { SourceLine } from '../../core/case/source-text.ts'
import { badDocuments } from '../kit/bad-documents.ts'

type Step =
  | { readonly kind: 'say'; readonly from: number; readonly count: number; readonly said: PieceAct }
  | { readonly kind: 'join'; readonly one: number; readonly two: number }
  | { readonly kind: 'move'; readonly target: number; readonly line: number; readonly to: number | null }
  | { readonly kind: 'type'; readonly target: number; readonly name: string }

const act: fc.Arbitrary<PieceAct> = fc.oneof(
  fc.record({ act: fc.constant('part' as const), part: fc.constantFrom('name', 'role', 'postalLines', 'emails', 'notes', 'salutation'), target: fc.nat(3) }),
  fc.record({ act: fc.constant('to-target' as const), target: fc.nat(3) }),
  fc.constantFrom<PieceAct>({ act: 'block' }, { act: 'new-target' }, { act: 'not-part' }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('say' as const), from: fc.nat(30), count: fc.integer({ min: 1, max: 6 }), said: act }) },
  fc.record({ kind: fc.constant('join' as const), one: fc.nat(3), two: fc.nat(3) }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), target: fc.nat(3), line: fc.nat(6), to: fc.option(fc.nat(3)) }) },
  fc.record({ kind: fc.constant('type' as const), target: fc.nat(3), name: fc.constantFrom('Typed Person', 'Other Typed', 'Mx Q') }),
)

const stepped = (state: CheckState, lines: readonly SourceLine[], made: Step): CheckState => {
  const pieces = piecesOf(lines)
  switch (made.kind) {
    case 'say': {
      const from = made.from % pieces.length
      return arranged(state, lines, pieces, pieces.slice(from, from + made.count), made.said.act === 'part' || made.said.act === 'to-target' ? { ...made.said, target: Math.min(made.said.target, state.draft.targets.length) } : made.said)
    }
    case 'join': return joinedTargets(state, made.one, made.two)
    case 'move': {
      const own = linesOfTarget(state, lines, made.target)
      const line = own[made.line % Math.max(own.length, 1)]
      return state.draft.targets[made.target] === undefined || line === undefined ? state : movedLine(state, lines, pieces, line, { target: made.to === null ? null : Math.min(made.to, state.draft.targets.length) })
    }
    case 'type': return { ...state, draft: { ...state.draft, targets: state.draft.targets.map((target, at) => (at === made.target && target.name === '' ? { ...target, name: made.name } : target)) } }
  }
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const textsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [])

/** How often each word occurs in the fields that hold text of the document, and in what is unread. */
const wordCounts = ({ draft, unreadRanges }: CheckState, lines: readonly SourceLine[]): ReadonlyMap<string, number> => {
  const { kind: _kind, deadline: _deadline, issueDate: _issued, country: _country, targets, letters, ...rest } = draft
  const held = [rest, targets.map(({ country: _derived, ...target }) => target), letters.map(({ language: _language, ...letter }) => letter)]
  const words = [...textsIn(held), textOfRanges(lines, unreadRanges)].flatMap(wordsIn)
  return words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>())
}

/** Words that occur less often than before. The labels of contacts are no text of a target. */
const lost = (before: CheckState, after: CheckState, lines: readonly SourceLine[]): readonly string[] => {
  const now = wordCounts(after, lines)
  return [...wordCounts(before, lines)].filter(([word, count]) => (now.get(word) ?? 0) < count && word !== 'Email').map(([word]) => word)
}

const documents: readonly (readonly SourceLine[])[] = Object.values(badDocuments)

/** A heading that has no colon, in the line of its address: it was lost once. */
const oneLine = documents.find((lines) => lines.length === 1) ?? []

it('no act on pieces or lines loses a word: it is in a field, or unread', () => {
  fc.assert(fc.property(fc.constantFrom(...documents), fc.array(step, { maxLength: 8 }), fc.boolean(), (lines, steps, isCut) => {
    let state = startCheck(isCut ? readInPieces({ lines }) : readUrgentAction({ lines }))
    for (const one of steps) {
      const next = stepped(state, lines, one)
      expect({ one, lost: lost(state, next, lines) }).toEqual({ one, lost: [] })
      state = next
    }
  }), { numRuns: 300, examples: [[oneLine, [{ kind: 'say', from: 0, count: 4, said: { act: 'to-target', target: 1 } }, { kind: 'say', from: 0, count: 1, said: { act: 'new-target' } }], true]] })
})

it('the same document is cut the same way, and every character is in one piece', () => {
  for (const lines of documents) {
    const pieces = piecesOf(lines)
    expect(lines.map((_, index) => pieces.filter(({ line }) => line === index).map(({ line, start, end }) => lines[line]?.text.slice(start, end)).join(''))).toEqual(lines.map(({ text }) => text))
  }
})
