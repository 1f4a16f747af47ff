import { expect, it } from 'vitest'
import { caseLabel } from '../../../core/case/case-label.ts'

const named = (...names: readonly string[]): { name: string; pronoun: null }[] => names.map((name) => ({ name, pronoun: null }))

it('names the people, then the title, then the number', () => {
  expect([
    caseLabel({ peopleAtRisk: named('Ana Ejemplo'), title: 'A TITLE', uaNumber: '1/24' }),
    caseLabel({ peopleAtRisk: named('Ana', 'Ben', 'Cem', 'Dai'), title: 'A TITLE', uaNumber: '1/24' }),
    caseLabel({ peopleAtRisk: [], title: 'A TITLE', uaNumber: '1/24' }),
    caseLabel({ peopleAtRisk: [], title: null, uaNumber: '1/24' }),
    caseLabel({ peopleAtRisk: [], title: null, uaNumber: null }),
  ]).toEqual(['Ana Ejemplo', 'Ana, Ben +2', 'A TITLE', 'UA 1/24', ''])
})
