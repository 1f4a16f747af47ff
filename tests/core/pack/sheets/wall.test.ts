import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../core/day.ts'
import type { CaseId } from '../../../../core/ids.ts'
import { wallHours } from '../../../../core/pack/sheets/wall-hours.ts'
import { wallPages } from '../../../../core/pack/sheets/wall.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packPlan, sheetWords } from '../../../kit/pack-sample.ts'

const casesOf = (count: number, name = 'Person') => Array.from({ length: count }, (_, index) => packCase({ id: `01HX0000000000000000000C${String(index).padStart(2, '0')}` as CaseId, peopleAtRisk: [{ name: `${name} ${index + 1}`, pronoun: null }] }))
const occasion = { name: 'Winter letter evening', day: '2026-12-05' as Day, startsAt: '19:00', endsAt: '22:00', place: 'Hall' }
const pagesOf = (cases = casesOf(2), choices: Partial<PackChoices> = {}) => wallPages({ plan: packPlan({ cases, choices: { occasion, ...choices } }), words: sheetWords, isLarge: false })

describe('the wall sheet', () => {
  it('has a column for each hour, numbered boxes, and the cases with their keys', () => {
    const [texts = []] = textsOnPages(pagesOf())
    expect(texts.slice(0, 2).concat(texts.slice(2, 10))).toEqual(['Winter letter evening', expect.stringMatching(/5 December 2026, 19:00 to 22:00, Millrace Letter Group$/u), 'Letters tonight', '20:00', '20:30', '21:00', '21:30', 'The end', 'Letters', 'Cards'])
    expect([texts.includes('200'), texts.slice(-8)]).toEqual([true, ['Letters', 'Cards', 'Letters', 'Cards', '1', 'Person 1', '2', 'Person 2']])
  })

  it.each<readonly [string, Parameters<typeof casesOf>, Partial<PackChoices>]>([
    ['one case', [1], {}], ['eight cases', [8], {}], ['eight cases on US Letter', [8], { paper: 'letter' }], ['thirty cases', [30], {}],
    ['long names', [8, 'The Committee of the Relatives of Those Who Were Taken from the Town Library'], {}], ['no evening', [3], { occasion: null }],
  ])('has each case whole within its pages: %s', (_, given, choices) => {
    const pages = pagesOf(casesOf(...given), choices)
    const texts = new Set(textsOnPages(pages).flat())
    expect([areWithin(pages, choices.paper ?? 'a4'), casesOf(...given).filter(({ peopleAtRisk: [person] }) => !texts.has(person?.name ?? ''))]).toEqual([true, []])
  })
})

describe('the hours of a wall sheet', () => {
  it('are the last half hours, also past midnight', () => {
    expect(wallHours({ startsAt: '22:00', endsAt: '01:00' })).toEqual(['23:00', '23:30', '00:00', '00:30'])
  })

  it('are left to be written where the times are not known or are too short', () => {
    expect([wallHours(null), wallHours({ startsAt: '19:00', endsAt: null }), wallHours({ startsAt: '19:00', endsAt: '20:30' })]).toEqual(Array.from({ length: 3 }, () => ['', '', '', '']))
  })
})
