import { describe, expect, it } from 'vitest'
import type { Person } from '../../../core/member/compare-people.ts'
import { createPeopleIndex } from '../../../core/member/same-person.ts'

const person = (name: string, email = '', town = '', more: Partial<Person> = {}): Person => ({ name, email, town, phone: '', addressLines: [], ...more })
const at = (...addressLines: readonly string[]): Partial<Person> => ({ addressLines })
const known = person('Inés Álbrecht', 'ines@members.example', 'Northgate')
const father = person('Jon Mirov', 'father@members.example', 'Lesk', at('2 Park Row'))

const verdict = (one: Person, other: Person): string => createPeopleIndex([one]).find(other)?.verdict.certainty ?? 'two people'

describe('the same person', () => {
  it.each<[Person, Person, string]>([
    [known, person(' ines  ALBRECHT', 'INES@members.example', 'Elsewhere'), 'sure'],
    [known, person('Ines Albrecht', '', 'northgate'), 'sure'],
    [person('Sean O’Mirov', 's@members.example'), person("Sean O'Mirov", 's@members.example'), 'sure'],
    [person('Ann-Marie Le Rue', 'a@members.example'), person('Ann\u2011Marie Le Rue', 'a@members.example'), 'sure'],
    [person('Łuka Nowel', 'l@members.example'), person('Luka Nowel', 'l@members.example'), 'sure'],
    [person('Mary Shale', 'm@members.example'), person('Shale, Mary', 'm@members.example'), 'sure'],
    [person('Mary Shale', '', '', { phone: '+44 1632 960118' }), person('Mary Shale', '', '', { phone: '01632 960 118' }), 'sure'],
    [person('Mary Shale', '', 'Lesk', at('8 Quay St')), person('Mary Shale', '', 'Lesk', at('Quay Street 8', 'Lesk')), 'sure'],
    [person('Ines Albrecht'), person('Ines Albrecht'), 'sure'],
    [known, person('Ines Albrecht', 'other@members.example', 'northgate'), 'likely'],
    [known, person('Ines Albrecht'), 'likely'],
    [person('Ines Albrecht', '', 'Northgate'), person('Ines Albrecht', 'ines@members.example'), 'likely'],
    [known, person('Ines Albrechtt', 'ines@members.example'), 'likely'],
    [known, person('Tomas Albrecht', 'ines@members.example'), 'likely'],
    [person('Hannah Vale', '', 'Lesk'), person('H. Vale', '', 'Lesk'), 'likely'],
    [father, person('Jon Mirov', 'son@members.example', 'Lesk', at('2 Park Row')), 'likely'],
    [father, person('Jon Mirov', 'son@members.example', 'Lesk', at('77 River Street')), 'two people'],
    [known, person('Ines Albrecht', 'other@members.example'), 'two people'],
    [known, person('Ines Albrecht', '', 'Elsewhere'), 'two people'],
    [known, person('Ines Albrecht', 'other@members.example', 'Elsewhere'), 'two people'],
    [person('Mary Shale', '', 'Lesk', at('8 Quay St')), person('Tom Shale', '', 'Lesk', at('8 Quay St')), 'two people'],
    [person('Mary Shale', '', 'Lesk', at('8 Quay St')), person('Mary Shale', '', 'Orrin', at('8 Quay St')), 'two people'],
  ])('%j and %j: %s', (one, other, expected) => {
    expect([verdict(one, other), verdict(other, one)]).toEqual([expected, expected])
  })

  it('prefers a sure match to likely ones, and knows nobody before somebody is added', () => {
    const index = createPeopleIndex<Person>()
    const before = index.find(known)
    const namesake = person('Ines Albrecht', 'other@members.example', 'Northgate')
    index.add(namesake)
    index.add(known)
    expect([before, index.find(known)?.person, index.find(namesake)?.person]).toEqual([null, known, namesake])
  })
})
