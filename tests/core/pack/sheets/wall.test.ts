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

  it('shows where the evening before ended: a thick line below and after its last letter, or its number where there are fewer boxes', () => {
    const wallOf = (lettersBefore: number | null) => wallPages({ plan: packPlan({ cases: casesOf(2), choices: { occasion }, lettersBefore }), words: sheetWords, isLarge: false })
    const boxes = wallOf(164)[0]?.blocks.flatMap((block) => (block.kind === 'table' && block.widths.length === 20 ? block.rows.flatMap(({ cells }) => cells) : [])) ?? []
    const thick = (edge: 'top' | 'end' | 'bottom' | 'start'): readonly number[] => boxes.flatMap(({ edges }, index) => (edges?.[edge]?.weight === 2.25 ? [index + 1] : []))
    const from = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index)
    expect([thick('bottom'), thick('top'), thick('end'), thick('start')]).toEqual([from(145, 164), from(165, 184), [164], [165]])
    const saysOf = (count: number | null): string => textsOnPages(wallOf(count))[0]?.find((text) => text.startsWith('One box')) ?? ''
    expect([saysOf(164), saysOf(1), saysOf(900), saysOf(null)]).toEqual([
      'One box for each letter: colour it in. The thick line is the end of the evening before: 164 letters.', 'One box for each letter: colour it in. The thick line is the end of the evening before: 1 letter.',
      'One box for each letter: colour it in. At the evening before: 900 letters.', 'One box for each letter: colour it in.',
    ])
  })

  it('is one page where names of the evening and the group are long', () => {
    const plan = packPlan({ cases: casesOf(2), settings: { groupName: 'Millrace and Upper Wexcombe Letter Writing Group for Human Rights' }, choices: { occasion: { ...occasion, name: 'Winter letter evening of all groups along the river and in the hills' } } })
    const pages = wallPages({ plan, words: sheetWords, isLarge: false })
    expect([pages.length, textsOnPages(pages)[0]?.[0]]).toEqual([1, expect.stringMatching(/^Winter letter evening of all groups along the river and in the hills\nSaturday,? 5 December 2026, 19:00 to 22:00, Millrace and Upper Wexcombe Letter Writing Group for Human Rights$/u)])
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
