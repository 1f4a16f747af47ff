import { describe, expect, it } from 'vitest'
import { otherReading, readInPieces } from '../../../../core/case/check/read-pieces.ts'
import { piecesOf } from '../../../../core/case/check/pieces.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import type { SourceLine } from '../../../../core/case/source-text.ts'
import { badDocuments } from '../../../kit/bad-documents.ts'

const { oneLine, columnsAcross, addressFirst } = badDocuments
const targetsOf = (lines: readonly SourceLine[]) => readInPieces({ lines }).targets.map(({ name, role, postalLines, country, emails }) => ({ name, role, postalLines, country, emails }))

describe('a document read in pieces', () => {
  it('has both officials of a text without line breaks', () => {
    expect(targetsOf(oneLine)).toEqual([
      { name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: ['Ministerio de Justicia', 'Plaza de la Concordia 4', '10020 Puerto Alba', 'Peru'], country: 'Peru', emails: ['mesa@justicia.example'] },
      { name: 'Excma. Renata Osorio Lis', role: 'Director of Prisons', postalLines: ['Avenida del Faro 210', '10044 Puerto Alba', 'Peru'], country: 'Peru', emails: ['mesa@prisiones.example'] },
    ])
  })

  it('has both officials of columns that were read across', () => {
    expect(targetsOf(columnsAcross)).toEqual([
      { name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: ['Plaza de la Concordia 4', '10020 Puerto Alba, Peru'], country: 'Peru', emails: ['mesa@justicia.example'] },
      { name: 'Renata Osorio Lis', role: 'Director of Prisons', postalLines: ['Avenida del Faro 210', '10044 Puerto Alba, Peru'], country: 'Peru', emails: ['mesa@prisiones.example'] },
    ])
  })

  it('has its places in the document as it came, and calls nothing of a target or a letter sure', () => {
    const { provenance } = readInPieces({ lines: oneLine })
    const text = oneLine[0]?.text ?? ''
    const textOf = (field: string) => provenance.filter((entry) => entry.field === field).flatMap(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)))
    expect([textOf('targets.1.name'), textOf('targets.0.emails.0'), textOf('letters.0.salutation')]).toEqual([['Excma. Renata Osorio Lis'], ['mesa@justicia.example'], ['Dear Minister,']])
    expect(provenance.filter(({ field, confidence }) => /^(?:targets|letters)\./u.test(field) && confidence === 'sure')).toEqual([])
  })

  it('is another reading only where lines hold more than one and the targets differ', () => {
    const story = { text: 'She was arrested on 3 November in Tarn. The police took her to the station of the town, and nobody says why to her family. On 4 November her lawyer asked to see her and was sent away. The mayor said on 5 November that she is well. Nobody has seen her since, and her family asks for news each day.' }
    const others = [oneLine, columnsAcross, addressFirst, [...addressFirst, story]].map((lines) => otherReading({ lines }, readUrgentAction({ lines })))
    expect(others.map((reading) => reading?.targets.length ?? null)).toEqual([2, 2, null, null])
    expect(piecesOf([story])).toEqual([{ line: 0, start: 0, end: story.text.length }])
  })
})
