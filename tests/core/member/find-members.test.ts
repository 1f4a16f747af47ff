import { describe, expect, it } from 'vitest'
import { findMembers } from '../../../core/member/find-members.ts'
import type { TraceablePerson } from '../../../core/member/member-traces.ts'

const person = (more: Partial<TraceablePerson>): TraceablePerson => ({ name: '', email: '', phone: '', addressLines: [], ...more })
const dorrit = person({ name: 'Dorrit Márlowe', email: 'dorrit@members.example', phone: '+44 20 7946 0018', addressLines: ['Flat 3, 12 Elm Street', 'Norwich'] })

/** What is found in a text, as `trace:words`. */
const foundIn = (text: string, people: readonly TraceablePerson[] = [dorrit], allowsParts = true): readonly string[] =>
  (findMembers([{ text, allowsParts }], people)[0] ?? []).map(({ trace, start, end }) => `${trace}:${text.slice(start, end)}`)

describe('a name in a text', () => {
  it.each([
    ['Thanks to Dorrit Marlowe for the cards.', 'name:Dorrit Marlowe'], ['MARLOWE, Dorrit', 'name:MARLOWE, Dorrit'], ['dorrit jane marlowe', 'name:dorrit jane marlowe'],
    ['Dorrit Marlowe’s table', 'name:Dorrit Marlowe’s'], ['D. Marlowe', 'name:D. Marlowe'], ['from Dorrit M. again', 'name:Dorrit M'], ['Dor\u00ADrit Mar\u200Blowe', 'name:Dor\u00ADrit Mar\u200Blowe'],
    ['Dorrit\nMa\u0301rlowe', 'name:Dorrit\nMa\u0301rlowe'],
  ])('is found in %j, also in a title', (text, found) => {
    expect([foundIn(text), foundIn(text, [dorrit], false)]).toEqual([[found], [found]])
  })

  it.each(['Thanks to Dorrit.', 'Mrs Marlowe came.'])('is found alone in %j of the remarks, but not in a title', (text) => {
    expect([foundIn(text).length, foundIn(text, [dorrit], false)]).toEqual([1, []])
  })

  it.each(['A full room, and 12 letters more.', 'They marlowed about.', 'The elm street is long.', 'From 2026-01-01 to 2026-03-31: 412 letters.', ''])('is not found in %j', (text) => {
    expect(foundIn(text)).toEqual([])
  })

  it('is found in an e-mail that is not that of the member, and does not reach into one', () => {
    expect([foundIn('dorrit.marlowe@work.example', [dorrit], false), foundIn('Dorrit, marlowe@work.example', [dorrit], false)]).toEqual([['name:dorrit.marlowe'], []])
  })

  it('takes no particle for a name', () => {
    const people = [person({ name: 'Maria de la Cruz' }), person({ name: 'Anna von der Heide' })]
    expect([foundIn('On the way de la Paz, von der Tann', people), foundIn('Maria Cruz and Heide, Anna', people)]).toEqual([[], ['name:Maria Cruz', 'name:Heide, Anna']])
  })

  it('is found in scripts without spaces and without capitals', () => {
    const people = [person({ name: '山田 太郎' }), person({ name: 'علي بن يوسف' })]
    expect([foundIn('山田太郎さんに感謝します', people, false), foundIn('شكرا علي يوسف', people, false)]).toEqual([['name:山田太郎'], ['name:علي يوسف']])
  })

  it('belongs to all who have it', () => {
    const [hits] = findMembers([{ text: 'Thanks to Ines.', allowsParts: true }], [person({ name: 'Ines Albrecht' }), person({ name: 'Ines Okafor' })])
    expect(hits?.map(({ names }) => names)).toEqual([['Ines Albrecht', 'Ines Okafor']])
  })
})

describe('an e-mail, phone or street in a text', () => {
  it.each([
    ['Write to DORRIT@members.example.', 'email:DORRIT@members.example'], ['dorrit @ members.example', 'email:dorrit @ members.example'],
    ['call 12 020 7946 0018 after 6', 'phone:020 7946 0018'], ['+442079460018', 'phone:442079460018'], ['0044 (0)20-7946-0018', 'phone:0044 (0)20-7946-0018'], ['7946 0018', 'phone:7946 0018'],
    ['٠٢٠ ٧٩٤٦ ٠٠١٨', 'phone:٠٢٠ ٧٩٤٦ ٠٠١٨'], ['packs are at 12 elm st.', 'street:12 elm st'], ['Elm Street 12', 'street:Elm Street 12'],
  ])('is found in %j', (text, found) => {
    expect(foundIn(text)).toEqual([found])
  })

  it.each(['Elm Street 14', '112 Elm Street', '7946 0019', '46 0018', 'dorrit@elsewhere.example', 'Flat 3'])('is not found in %j', (text) => {
    expect(foundIn(text, [{ ...dorrit, name: 'Zyx Wvu' }])).toEqual([])
  })

  it('knows streets with the number last, in long and short form', () => {
    const people = [person({ name: 'Zyx Wvu', addressLines: ['Lindenstraße 7a', '10115 Berlin'] })]
    expect([foundIn('Treffen: Lindenstr. 7a', people), foundIn('7A LINDENSTRASSE', people)]).toEqual([['street:Lindenstr. 7a'], ['street:7A LINDENSTRASSE']])
  })
})
