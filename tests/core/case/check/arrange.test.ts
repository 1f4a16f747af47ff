import { describe, expect, it } from 'vitest'
import { arranged, targetNear, type PieceAct } from '../../../../core/case/check/arrange.ts'
import { rangesOfTarget } from '../../../../core/case/check/source-ranges.ts'
import { startCheck, type CheckState } from '../../../../core/case/check/check-state.ts'
import { piecesOf } from '../../../../core/case/check/pieces.ts'
import type { TargetDraft } from '../../../../core/case/draft.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import type { SourceRange } from '../../../../core/case/reading.ts'
import type { SourceLine } from '../../../../core/case/source-text.ts'
import { emptyTargetDraft } from '../../../../core/case/target-values.ts'
import { badDocuments } from '../../../kit/bad-documents.ts'

const { addressFirst, columnsAcross, oneLine } = badDocuments
const start = (lines: readonly SourceLine[]): CheckState => startCheck(readUrgentAction({ lines }))
const textOf = (lines: readonly SourceLine[]) => ({ line, start: from, end }: SourceRange): string => (lines[line]?.text ?? '').slice(from, end).trim()
/** The pieces with these texts, in the order given. */
const piecesWith = (lines: readonly SourceLine[], texts: readonly string[]): readonly SourceRange[] => {
  const pieces = piecesOf(lines)
  return texts.map((text) => {
    const found = pieces.find((piece) => textOf(lines)(piece) === text)
    if (found === undefined) throw new Error(`no piece ${text}`)
    return found
  })
}
const say = (lines: readonly SourceLine[], state: CheckState, texts: readonly string[], said: PieceAct): CheckState => arranged(state, lines, piecesOf(lines), piecesWith(lines, texts), said)
const target = (changes: Partial<TargetDraft>): TargetDraft => ({ ...emptyTargetDraft, ...changes })

const pantoja = target({ name: 'Aurelio Pantoja', role: 'Minister of Justice', country: 'Peru', emails: ['mesa@justicia.example'] })
const osorio = target({ name: 'Renata Osorio Lis', role: 'Director of Prisons', country: 'Peru', emails: ['mesa@prisiones.example'] })

describe('the block of one target', () => {
  it('is read as name, office, address and contacts, out of columns that were read across', () => {
    const first = say(columnsAcross, start(columnsAcross), ['Aurelio Pantoja', 'Minister of Justice', 'Plaza de la Concordia 4', '10020 Puerto Alba, Peru', 'mesa@justicia.example'], { act: 'block' })
    const both = say(columnsAcross, first, ['Renata Osorio Lis', 'Director of Prisons', 'Avenida del Faro 210', '10044 Puerto Alba, Peru', 'mesa@prisiones.example'], { act: 'block' })
    expect(both.draft.targets).toEqual([
      { ...pantoja, postalLines: 'Plaza de la Concordia 4\n10020 Puerto Alba, Peru' },
      { ...osorio, postalLines: 'Avenida del Faro 210\n10044 Puerto Alba, Peru' },
    ])
    expect(both.unreadRanges).toEqual([])
  })

  it('takes its lines off the targets that had them, and a target that has none left goes', () => {
    const first = say(addressFirst, start(addressFirst), ['Calle del Molino 9', '10020 Puerto Alba, Peru', 'mesa@justicia.example', 'Aurelio Pantoja', 'Minister of Justice'], { act: 'block' })
    const both = say(addressFirst, first, ['Avenida del Faro 210', '10044 Puerto Alba, Peru', 'mesa@prisiones.example', 'Renata Osorio Lis', 'Director of Prisons'], { act: 'block' })
    expect(both.draft.targets).toEqual([
      { ...pantoja, postalLines: 'Calle del Molino 9\n10020 Puerto Alba, Peru' },
      { ...osorio, postalLines: 'Avenida del Faro 210\n10044 Puerto Alba, Peru' },
    ])
    expect(both.provenance.filter(({ field }) => field.startsWith('targets.')).map(({ confidence }) => confidence)).not.toContain('sure')
  })

  it('is read out of a text without line breaks, and what is between the blocks stays where it is', () => {
    const texts = ['Director of Prisons', 'Excma. Renata Osorio Lis', 'Avenida del Faro 210,', '10044 Puerto Alba,', 'Peru', 'Email: mesa@prisiones.example']
    const pieces = piecesOf(oneLine)
    const from = pieces.findIndex((piece) => textOf(oneLine)(piece) === 'Director of Prisons')
    const made = arranged(start(oneLine), oneLine, pieces, pieces.slice(from, from + texts.length), { act: 'block' })
    expect(made.draft.targets).toEqual([{ ...osorio, name: 'Excma. Renata Osorio Lis', postalLines: 'Avenida del Faro 210\n10044 Puerto Alba\nPeru' }])
    expect(made.draft.summary).not.toContain('Renata')
    expect(made.draft.summary).toContain('mesa@justicia.example contact information')
  })
})

describe('a new target from here', () => {
  it('takes the rest of the target that has the piece', () => {
    const joined = say(addressFirst, start(addressFirst), ['Aurelio Pantoja', 'Minister of Justice', 'Avenida del Faro 210', '10044 Puerto Alba, Peru', 'mesa@prisiones.example', 'Renata Osorio Lis', 'Director of Prisons'], { act: 'block' })
    const split = say(addressFirst, joined, ['Avenida del Faro 210'], { act: 'new-target' })
    expect(split.draft.targets.slice(1)).toEqual([
      target({ name: 'Aurelio Pantoja', role: 'Minister of Justice' }),
      { ...osorio, postalLines: 'Avenida del Faro 210\n10044 Puerto Alba, Peru' },
    ])
  })
})

describe('a piece', () => {
  it('goes to the part it looks like, in the order of the document', () => {
    const moved = say(addressFirst, start(addressFirst), ['Aurelio Pantoja', 'Minister of Justice'], { act: 'to-target', target: 0 })
    expect(moved.draft.targets).toEqual([
      { ...pantoja, postalLines: 'Calle del Molino 9\n10020 Puerto Alba, Peru' },
      target({ postalLines: 'Avenida del Faro 210\n10044 Puerto Alba, Peru', country: 'Peru', emails: ['mesa@prisiones.example'] }),
      target({ name: 'Renata Osorio Lis', role: 'Director of Prisons' }),
    ])
  })

  it('is what a person says it is, and what it replaces is unread', () => {
    const named = say(addressFirst, start(addressFirst), ['Renata Osorio Lis'], { act: 'part', part: 'name', target: 1 })
    expect(named.draft.targets.map(({ name, role }) => [name, role])).toEqual([['', ''], ['Renata Osorio Lis', 'Minister of Justice'], ['', 'Director of Prisons']])
    expect(named.unreadRanges.map(textOf(addressFirst))).toEqual(['Aurelio Pantoja'])
  })

  it('that a person typed and that is replaced becomes a note', () => {
    const read = start(addressFirst)
    const typed = { ...read, draft: { ...read.draft, targets: read.draft.targets.map((one) => ({ ...one, name: one.name === '' ? 'Typed Name' : one.name })) } }
    const named = say(addressFirst, typed, ['Aurelio Pantoja'], { act: 'part', part: 'name', target: 0 })
    expect([named.draft.targets[0]?.name, named.draft.targets[0]?.notes]).toEqual(['Aurelio Pantoja', ['Typed Name']])
  })

  it('that is no part of a target is unread, and its country goes with it', () => {
    const out = say(addressFirst, start(addressFirst), ['10020 Puerto Alba, Peru'], { act: 'not-part' })
    expect([out.draft.targets[0], out.unreadRanges.map(textOf(addressFirst))]).toEqual([
      target({ postalLines: 'Calle del Molino 9', emails: ['mesa@justicia.example'] }), ['10020 Puerto Alba, Peru'],
    ])
  })

  it('belongs to the target that has it, else to the one with the nearest line above', () => {
    const state = start(addressFirst)
    const near = (text: string): number => targetNear(state, piecesWith(addressFirst, [text]))
    expect(['Calle del Molino 9', 'Renata Osorio Lis', 'Dear Minister,', 'ADDRESSES'].map(near)).toEqual([0, 2, 2, 3])
    // The second begins first, but a line of it is not above this one.
    const places = (index: number, lines: readonly number[]) => ({ field: `targets.${index}.postalLines` as const, ranges: lines.map((line) => ({ line, start: 0, end: 4 })), confidence: 'sure' as const, reason: 'words' })
    const crossed: CheckState = { ...state, draft: { ...state.draft, targets: [emptyTargetDraft, emptyTargetDraft] }, provenance: [places(0, [2, 3]), places(1, [0, 6])] }
    expect(targetNear(crossed, [{ line: 7, start: 0, end: 4 }])).toBe(1)
    expect(rangesOfTarget(state.provenance, 2).map(textOf(addressFirst))).toEqual(['Renata Osorio Lis', 'Director of Prisons'])
  })
})
