import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../core/day.ts'
import type { CaseId } from '../../../../core/ids.ts'
import type { PackItem } from '../../../../core/pack/pack-order.ts'
import { eveningLetters, itemPages } from '../../../../core/pack/pack-order.ts'
import { packItems } from '../../../../core/pack/pack-items.ts'
import { parseLetterCode } from '../../../../core/pack/code.ts'
import type { Block, Page } from '../../../../core/pack/page/page.ts'
import { packParts } from '../../../../core/pack/types.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packMember, packPlan, packTarget, sheetWords } from '../../../kit/pack-sample.ts'

type Given = Parameters<typeof packPlan>[0]
const coverOf = (given: Given): readonly Page[] => {
  const [cover] = packItems(packPlan(given), sheetWords)
  return cover?.kind === 'pages' && cover.part === 'cover' ? cover.pages : []
}
const members = [packMember(1, 'Tamsin Oyelaran', true)]
const longName = 'Committee of the Relatives of Those Who Were Taken from the Town Library of Lesk and Its Surroundings'
const thirty = packCase({ peopleAtRisk: [{ name: longName, pronoun: null }], targets: Array.from({ length: 30 }, (_, index) => packTarget(index + 10, { name: `${longName}, official ${index + 1}` })) })
const six = Array.from({ length: 6 }, (_, index) => packCase({ id: `01HX0000000000000000000C${index}0` as CaseId, uaNumber: `${100 + index}/22`, peopleAtRisk: [{ name: `Person ${index + 1}`, pronoun: null }] }))
const occasion = { name: 'Winter letter evening', day: '2026-12-05' as Day }
const every = { parts: packParts, outlets: ['Library'], outletCopies: 2, occasion }

describe('the cover', () => {
  it('says the occasion, what to have ready, what is inside and where it goes, and what is made for whom', () => {
    const [texts = []] = textsOnPages(coverOf({ members, choices: { copies: 2, occasion, parts: ['cover', 'case', 'howto', 'letters', 'labels'] } }))
    expect(texts).toEqual([
      'Cover sheet', 'Millrace Letter Group', 'Winter letter evening', expect.stringContaining('5 December 2026'),
      '6', 'letters', '6', 'envelopes', '3', 'stamps abroad', '3', 'stamps at home', '10', 'sheets of paper',
      'What is inside, from top to bottom',
      '1', 'This sheet', '1', 'for you', '☐', '2', 'Case card', '1', 'on the tables', '☐', '3', 'How to write', '1', 'on the tables', '☐',
      '4–9', 'Letters, in the order below', '6', 'by their case card', '☐', '10', 'Labels L7160', '1', 'print at 100 %', '☐',
      'Before the evening', '☐ Case cards folded', '☐ Stamps, pens, scissors', '☐ Laptop charged',
      'Before the post', '☐ Read and signed', '☐ No blank line forgotten', '☐ Address whole, stamp on', '☐ Counted in Vigil', '☐ Paper and Vigil agree',
      'Letters by case and target', 'Case', 'Letters to', 'Codes at the foot', 'Post', 'Made', 'Written', 'Posted',
      '1', 'Marek Dovrin', 'UA 105/22, Peru', 'Ana Belmonte Ruiz', '7KQM-001-8 to 003-C', 'abroad', '3', 'Luis Arroyo', '7KQM-004-2 to 006-6', 'home', '3', 'All letters', '6',
    ])
  })

  it('names each part at the sheets that it has in the printed pile', () => {
    const plan = packPlan({ members, cases: six, choices: { ...every, copies: 3 } })
    const items = packItems(plan, sheetWords)
    const pagesOf = (is: (item: PackItem) => boolean): string => {
      const first = items.findIndex(is)
      const before = items.slice(0, first).reduce((sum, item) => sum + itemPages(item, plan), 0)
      const own = items.filter(is).reduce((sum, item) => sum + itemPages(item, plan), 0)
      return own === 1 ? `${before + 1}` : `${before + 1}–${before + own}`
    }
    const placeOfEnvelopes = Number(pagesOf(({ kind }) => kind === 'envelopes').split('–')[0])
    const [texts = []] = textsOnPages(coverOf({ members, cases: six, choices: { ...every, copies: 3 } }))
    const rangeOf = (name: string): string => texts[texts.indexOf(name) - 1] ?? ''
    expect([rangeOf('Letters, in the order below'), rangeOf('Petition'), rangeOf('Labels L7160'), rangeOf('Envelopes DL')]).toEqual([
      pagesOf((item) => item.kind === 'letters' && item.from === 0), pagesOf((item) => item.kind === 'pages' && item.part === 'petition'),
      pagesOf(({ kind }) => kind === 'labels'), `${placeOfEnvelopes}–${placeOfEnvelopes + eveningLetters(plan) - 1}`,
    ])
    expect([rangeOf('Envelopes DL, To take home: Library'), texts[texts.indexOf('sheets of paper') - 1]]).toEqual([`${placeOfEnvelopes + eveningLetters(plan)}–${plan.counts.pages}`, String(plan.counts.pages - plan.counts.envelopes)])
  })

  it('counts sheets, not pages, where both sides are printed', () => {
    const pages = coverOf({ members: [], cases: [thirty], choices: { copies: 2, parts: ['cover', 'letters'], isDuplex: true } })
    const [texts = []] = textsOnPages(pages)
    const own = Math.ceil(pages.length / 2)
    expect([pages.length > own, texts[texts.indexOf('Letters, in the order below') - 1], texts[texts.indexOf('sheets of paper') - 1]]).toEqual([true, `${own + 1}–${own + 60}`, `${own + 60}`])
  })

  it('says in which file the letters are', () => {
    const names = (more: NonNullable<Given>['choices']): readonly string[] => (textsOnPages(coverOf({ members: [], choices: { copies: 4, parts: ['cover', 'letters', 'tally'], ...more } })).flat()).filter((text) => /file|Tally/u.test(text))
    expect(names({ perFile: 3 })).toEqual(['Letters, in the order below, file 1 of 3', 'Tally sheet', 'Letters, in the order below, file 2 of 3', 'Letters, in the order below, file 3 of 3'])
    expect(names({ perFile: 0 })).toEqual(['Tally sheet'])
  })

  it('gives each target one row of codes that no other has, also of alternating texts, then each outlet', () => {
    const [first] = packCase().letters
    const plan = { members, cases: [packCase({ letters: first === undefined ? [] : [first, { ...first, closing: 'Yours faithfully,' }] })], choices: { ...every, copies: 4, doesRotate: true } }
    const codes = textsOnPages(coverOf(plan)).flat().filter((text) => text.startsWith('7KQM'))
    const { letters } = packPlan(plan)
    const places = codes.map((range) => range.split(' to ').map((code, index) => parseLetterCode(index === 0 ? code : `7KQM-${code}`)).map((parsed) => (parsed.ok ? parsed.value.position : 0)))
    expect(places).toEqual([[1, 5], [6, 10], [11, 14]])
    expect(letters.length).toBe(14)
  })

  it('names only what the pack has', () => {
    const [texts = []] = textsOnPages(coverOf({ choices: { copies: 1, parts: ['cover', 'labels'] } }))
    expect([texts.includes('Letters by case and target'), texts.some((text) => text.startsWith('☐ Case cards')), texts.slice(4, 6)]).toEqual([false, false, ['letters', '6']])
  })

  it.each<readonly [string, Given]>([
    ['one case', { members }],
    ['thirty targets with long names', { members, cases: [thirty, ...six], choices: { ...every, occasion: { ...occasion, name: `${longName} ${longName}` }, perFile: 20 } }],
    ['thirty outlets', { members, choices: { ...every, outlets: Array.from({ length: 30 }, (_, index) => `${longName} ${index}`), outletCopies: 1 } }],
    ['US Letter', { members, cases: six, choices: { ...every, paper: 'letter' } }],
    ['large print', { members, cases: [thirty, ...six], choices: { ...every, largePrint: 'all' } }],
    ['large print on US Letter', { members, cases: six, choices: { ...every, largePrint: 'all', paper: 'letter' } }],
    ['long words', { members, settings: { groupName: 'G'.repeat(60) }, cases: [packCase({ peopleAtRisk: [{ name: 'N'.repeat(80), pronoun: null }] })], choices: { occasion: { name: 'O'.repeat(90), day: null } } }],
  ])('has whole names within its pages: %s', (_, given) => {
    const pages = coverOf(given)
    const texts = textsOnPages(pages)
    const { cards, batches, choices } = packPlan(given)
    const names = [...cards.flatMap(({ peopleAtRisk }) => peopleAtRisk.map(({ name }) => name)), ...batches.map(({ targetName }) => targetName), choices.occasion?.name ?? 'Letter pack']
    expect([areWithin(pages, choices.paper), names.filter((name) => !texts.flat().includes(name)), new Set(texts.map(([head]) => head))]).toEqual([true, [], new Set(['Cover sheet'])])
  })

  it('keeps the rows of a case together, and repeats the head of the table', () => {
    const tablesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' && block.widths.length === 8 ? [block] : []))
    const pages = coverOf({ members, cases: Array.from({ length: 14 }, (_, index) => packCase({ id: `01HX0000000000000000000C${String(index).padStart(2, '0')}` as CaseId, targets: [0, 1, 2].map((at) => packTarget(10 + at)) })), choices: { occasion } })
    const parts = pages.flatMap(({ blocks }) => tablesOf(blocks))
    expect([pages.length > 1, parts.every(({ rows }) => rows.filter(({ isHead }) => isHead).length === 2), parts.every(({ rows }) => (rows.find(({ isHead }) => !isHead)?.cells.length ?? 0) === 8)]).toEqual([true, true, true])
  })
})
