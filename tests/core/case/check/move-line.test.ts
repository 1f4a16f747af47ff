import { expect, it } from 'vitest'
import { startCheck, type CheckState } from '../../../../core/case/check/check-state.ts'
import { linesOfTarget, movedLine, type LinePlace } from '../../../../core/case/check/move-line.ts'
import { piecesOf } from '../../../../core/case/check/pieces.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import { badDocuments } from '../../../kit/bad-documents.ts'

const lines = badDocuments.addressFirst
const read = startCheck(readUrgentAction({ lines }))
const texts = (state: CheckState) => state.draft.targets.map((_, index) => linesOfTarget(state, lines, index).map(({ part, text }) => `${part}: ${text}`))
const move = (state: CheckState, text: string, to: LinePlace): CheckState => {
  const line = state.draft.targets.flatMap((_, index) => linesOfTarget(state, lines, index)).find((one) => one.text === text)
  if (line === undefined) throw new Error(`no line ${text}`)
  return movedLine(state, lines, piecesOf(lines), line, to)
}

it('gives the lines of each target with their places', () => {
  expect(texts(read)).toEqual([
    ['postalLines: Calle del Molino 9', 'postalLines: 10020 Puerto Alba, Peru', 'emails: mesa@justicia.example'],
    ['name: Aurelio Pantoja', 'role: Minister of Justice', 'postalLines: Avenida del Faro 210', 'postalLines: 10044 Puerto Alba, Peru', 'emails: mesa@prisiones.example'],
    ['name: Renata Osorio Lis', 'role: Director of Prisons'],
  ])
  expect(linesOfTarget(read, lines, 0).map(({ ranges }) => ranges)).toEqual([[{ line: 4, start: 0, end: 18 }], [{ line: 5, start: 0, end: 23 }], [{ line: 6, start: 0, end: 21 }]])
})

it('moves lines to the targets they belong to; the target that is empty then goes', () => {
  const one = move(move(read, 'Aurelio Pantoja', { target: 0 }), 'Minister of Justice', { target: 0 })
  const both = move(move(one, 'Renata Osorio Lis', { target: 1, part: 'name' }), 'Director of Prisons', { target: 1 })
  expect(texts(both)).toEqual([
    ['name: Aurelio Pantoja', 'role: Minister of Justice', 'postalLines: Calle del Molino 9', 'postalLines: 10020 Puerto Alba, Peru', 'emails: mesa@justicia.example'],
    ['name: Renata Osorio Lis', 'role: Director of Prisons', 'postalLines: Avenida del Faro 210', 'postalLines: 10044 Puerto Alba, Peru', 'emails: mesa@prisiones.example'],
  ])
})

it('makes a new target of a line, and leaves a line out', () => {
  const made = move(read, 'Aurelio Pantoja', { target: 3 })
  expect([texts(made).at(-1), texts(move(read, '10044 Puerto Alba, Peru', { target: null }))[1]]).toEqual([
    ['name: Aurelio Pantoja'], ['name: Aurelio Pantoja', 'role: Minister of Justice', 'postalLines: Avenida del Faro 210', 'emails: mesa@prisiones.example'],
  ])
})

it('moves what was typed too, and keeps as a note what is left out', () => {
  const typed: CheckState = { ...read, draft: { ...read.draft, targets: read.draft.targets.map((target, at) => (at === 0 ? { ...target, role: 'Typed office' } : target)) } }
  expect([texts(move(typed, 'Typed office', { target: 2 }))[2], texts(move(typed, 'Typed office', { target: null }))[0]?.at(-1), texts(move(typed, 'Typed office', { target: 0, part: 'name' }))[0]?.[0]]).toEqual([
    ['name: Renata Osorio Lis', 'role: Director of Prisons', 'notes: Typed office'], 'notes: Typed office', 'name: Typed office',
  ])
})
