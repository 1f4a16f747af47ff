import { expect, it } from 'vitest'
import type { OutletId } from '../../../core/ids.ts'
import { planOutletPost } from '../../../core/outlet/plan-outlet-post.ts'

const outlet = (name: string, postLines: readonly string[]) => ({ id: name as OutletId, shownName: name, postLines })

it('post to outlets has their name and address, and names those that get none, with the reason', () => {
  const outlets = [outlet('School', []), outlet('Library', ['2 Mill Lane', 'Millrace']), outlet('Shop', ['1', '2', '3', '4']), outlet('Café', ['1 rue Haute', '75001 Paris', 'France'])]
  expect(planOutletPost(outlets, { homeCountry: 'United Kingdom', hasRoom: (lines) => lines.length < 5 })).toEqual({
    addresses: [{ names: ['Library'], lines: ['2 Mill Lane', 'Millrace'] }, { names: ['Café'], lines: ['1 rue Haute', '75001 Paris', 'FRANCE'] }],
    leftOut: [{ id: 'Shop', name: 'Shop', why: 'no-room' }, { id: 'School', name: 'School', why: 'no-address' }],
  })
})
