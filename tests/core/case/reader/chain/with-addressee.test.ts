import { describe, expect, it } from 'vitest'
import { withAddressee } from '../../../../../core/case/reader/chain/with-addressee.ts'
import type { PartKind } from '../../../../../core/case/reader/chain/word-labels.ts'
import { cleanLine } from '../../../../../core/case/reader/clean-line.ts'
import { textOf, wholeLine } from '../../../../../core/case/reader/piece.ts'
import type { Piece } from '../../../../../core/case/reader/piece.ts'

type Texts = Readonly<Record<PartKind, readonly string[]>>

const partsOf = (given: Partial<Texts>): Readonly<Record<PartKind, { readonly texts: readonly string[]; readonly chance: number }>> => {
  let index = 0
  const part = (texts: readonly string[] = []): { readonly pieces: readonly Piece[]; readonly chance: number } => ({ pieces: texts.map((text) => wholeLine(cleanLine({ text }, (index += 1)))), chance: 0.9 })
  const parts = withAddressee({ name: part(given.name), role: part(given.role), address: part(given.address) })
  const shown = (kind: PartKind): { readonly texts: readonly string[]; readonly chance: number } => ({ texts: parts[kind].pieces.map(textOf), chance: parts[kind].chance })
  return { name: shown('name'), role: shown('role'), address: shown('address') }
}

describe('a block without a name', () => {
  it('has it between the office and the address', () =>
    expect(partsOf({ role: ['Minister of Security'], address: ['General de División Otto Muster', 'Ministry of Security', 'Lindow'] })).toEqual({
      name: { texts: ['General de División Otto Muster'], chance: 0 },
      role: { texts: ['Minister of Security'], chance: 0.9 },
      address: { texts: ['Ministry of Security', 'Lindow'], chance: 0.9 },
    }))

  it('does not take an institution, a street, a country or the only line of an address for a person', () => {
    for (const address of [['Palace of Justice', 'Lindow'], ['Mill Lane', 'Lindow'], ['United Kingdom', 'Lindow'], ['Otto Muster']])
      expect(partsOf({ role: ['Minister of Security'], address }).name.texts).toEqual([])
  })

  it('has it beside the office, where all is on one line', () =>
    expect(partsOf({ role: ['Ambassador Otto Muster Embassy of the Republic of Vardia'], address: ['4 Mill Lane, Lindow'] })).toEqual({
      name: { texts: ['Otto Muster'], chance: 0 },
      role: { texts: ['Ambassador'], chance: 0 },
      address: { texts: ['Embassy of the Republic of Vardia', '4 Mill Lane, Lindow'], chance: 0.9 },
    }))

  it('goes to the institution on its first line, where there is no office', () =>
    expect(partsOf({ address: ['Lindow Ministry of Pardons', '8 Creek Road', 'Lindow'] })).toEqual({
      name: { texts: [], chance: 0.9 },
      role: { texts: ['Lindow Ministry of Pardons'], chance: 0 },
      address: { texts: ['8 Creek Road', 'Lindow'], chance: 0.9 },
    }))

  it('stays without one where nothing says who it is', () =>
    expect(partsOf({ address: ['8 Creek Road', 'Lindow'] })).toEqual({ name: { texts: [], chance: 0.9 }, role: { texts: [], chance: 0.9 }, address: { texts: ['8 Creek Road', 'Lindow'], chance: 0.9 } }))
})

it('a block with a name stays as it is', () =>
  expect(partsOf({ name: ['Otto Muster'], address: ['Lindow Ministry of Pardons', 'Lindow'] })).toEqual({
    name: { texts: ['Otto Muster'], chance: 0.9 }, role: { texts: [], chance: 0.9 }, address: { texts: ['Lindow Ministry of Pardons', 'Lindow'], chance: 0.9 },
  }))
