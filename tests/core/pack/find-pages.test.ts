import { describe, expect, it } from 'vitest'
import { findPages, type PackPlace } from '../../../core/pack/find-pages.ts'
import { packItems } from '../../../core/pack/pack-items.ts'
import { packUnits } from '../../../core/pack/pack-pages.ts'
import { wordsIn } from '../../../words/words.ts'
import { packMember, packPlan, sheetWords } from '../../kit/pack-sample.ts'

const members = [packMember(1, 'Tamsin Oyelaran', true), packMember(2, 'Jo Field', false), packMember(3, 'Émile Field', true)]
const plan = packPlan({ members, choices: { copies: 20, parts: ['cover', 'case', 'letters', 'tally'] } })
const items = packItems(plan, sheetWords)
const units = packUnits(items, plan)
const { parts } = wordsIn('en').packs
const find = (typed: string) => findPages(typed, plan, items, units, { nameOf: (id) => members.find((member) => member.id === id)?.name, partName: (part) => parts[part] })
const said = (place: PackPlace): string => [place.page, place.kind, place.kind === 'part' ? place.part : '', place.kind === 'letter' ? place.member : '', 'target' in place ? place.target : ''].filter((word) => word !== '').join(' ')
const found = (typed: string): readonly string[] => find(typed).places.map(said)

describe('a place in a pack', () => {
  it('is one of its parts or targets before anything is typed', () => {
    expect(found('')).toEqual(['1 part cover', '2 part case', '3 part letters', '49 part tally', '3 target Ana Belmonte Ruiz', '26 target Luis Arroyo'])
  })

  it('is found by member, also one who is not named on letters, and by target beside the member', () => {
    expect(found('field')).toEqual(['4 letter Jo Field Ana Belmonte Ruiz', '5 letter Émile Field Ana Belmonte Ruiz', '27 letter Jo Field Luis Arroyo', '28 letter Émile Field Luis Arroyo'])
    expect(found('EMILE arroyo')).toEqual(['28 letter Émile Field Luis Arroyo'])
  })

  it('is found by target, part and case', () => {
    expect([found('luis'), found('tally'), found('105/22')]).toEqual([['26 target Luis Arroyo'], ['49 part tally'], ['2 part case', '3 target Ana Belmonte Ruiz', '26 target Luis Arroyo']])
  })

  it('is a page by its number, of those there are', () => {
    expect([found('17'), found('49'), found('50'), found('999999999')]).toEqual([['17 page'], ['49 page'], [], []])
  })

  it('says how many more match', () => {
    const many = Array.from({ length: 50 }, (_, place) => packMember(place + 1, `Member ${place + 1}`, true))
    const large = packPlan({ members: many, choices: { parts: ['letters'], copies: 0 } })
    const largeItems = packItems(large, sheetWords)
    const answer = findPages('member', large, largeItems, packUnits(largeItems, large), { nameOf: (id) => many.find((member) => member.id === id)?.name, partName: (part) => parts[part] })
    expect([answer.places.length, answer.rest]).toEqual([40, 60])
  })
})
