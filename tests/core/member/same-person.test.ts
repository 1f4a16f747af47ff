import { describe, expect, it } from 'vitest'
import { createPeopleIndex } from '../../../core/member/same-person.ts'

const person = (name: string, email = '', town = '') => ({ name, email, town })
const known = person('Inés Álbrecht', 'ines@members.example', 'Northgate')

describe('the same person', () => {
  it.each([
    [known, person(' ines  ALBRECHT', 'INES@members.example', 'Elsewhere'), true],
    [known, person('Ines Albrecht', 'other@members.example', 'northgate'), true],
    [known, person('Ines Albrecht'), true],
    [known, person('Ines Albrecht', 'other@members.example'), false],
    [known, person('Ines Albrecht', '', 'Elsewhere'), false],
    [known, person('Ines Albrecht', 'other@members.example', 'Elsewhere'), false],
    [known, person('Ines Albrechtsen', 'ines@members.example', 'Northgate'), false],
    [person('Ines Albrecht'), person('Ines Albrecht', 'ines@members.example', 'Northgate'), true],
    [person('Ines Albrecht', '', 'Northgate'), person('Ines Albrecht', 'ines@members.example'), true],
  ])('%j and %j: %s', (one, other, isSame) => {
    expect([createPeopleIndex([one]).has(other), createPeopleIndex([other]).has(one)]).toEqual([isSame, isSame])
  })

  it('knows nobody before somebody is added', () => {
    const index = createPeopleIndex()
    const before = index.has(known)
    index.add(known)
    expect([before, index.has(known)]).toEqual([false, true])
  })
})
