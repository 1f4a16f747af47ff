import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../../../core/case/case-file.ts'
import { pageLayouts } from '../../../../core/pack/page-layout.ts'
import type { SheetBlock, SheetPage, SheetRoom } from '../../../../core/pack/sheets/blocks.ts'
import { blockHeight, pagesOf, roomLeft } from '../../../../core/pack/sheets/blocks.ts'
import { howToPages } from '../../../../core/pack/sheets/how-to.ts'
import { ownWordsPages } from '../../../../core/pack/sheets/own-words.ts'
import { petitionPage } from '../../../../core/pack/sheets/petition.ts'
import { signInPages } from '../../../../core/pack/sheets/sign-in.ts'
import { solidarityPage } from '../../../../core/pack/sheets/solidarity.ts'
import { takeHomePages } from '../../../../core/pack/sheets/take-home.ts'
import { tallyPages } from '../../../../core/pack/sheets/tally.ts'
import type { CaseId } from '../../../../core/ids.ts'
import { packCase, packMember, packPlan, packTarget, sheetWords } from '../../../kit/pack-sample.ts'

const room: SheetRoom = { width: pageLayouts.a4.textWidth, height: pageLayouts.a4.textHeight, isLarge: false }
const textsOf = (pages: readonly SheetPage[]): readonly string[] =>
  pages.flat().flatMap((block) => (block.kind === 'text' ? [block.text] : block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : []))
const rowsOf = (page: SheetPage): number => page.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)
const fits = (pages: readonly SheetPage[], where = room): boolean => pages.every((page) => roomLeft(page, where) >= 0)
const [card] = packPlan().cards
if (!card) throw new Error('The sample has no case')

describe('pagesOf', () => {
  const block = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: fc.lorem({ maxCount: 30 }), style: fc.constantFrom('heading' as const, 'body' as const), before: fc.nat(20) }),
    fc.record({ kind: fc.constant('rule' as const), height: fc.integer({ min: 10, max: 40 }) }),
    fc.integer({ min: 1, max: 70 }).map((rows): SheetBlock => ({ kind: 'table', widths: [1], hasGrid: true, rows: [{ height: 20, isHead: true, cells: [{ text: 'Head', style: 'small' }] }, ...Array.from({ length: rows }, (_, row) => ({ height: 24, cells: [{ text: `row ${row}`, style: 'body' as const }] }))] })),
  )

  it('loses no text, no line and no row, repeats heads alone, and overfills no page', () => {
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 30 }), (blocks) => {
      const pages = pagesOf(blocks, room)
      const without = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== 'Head')
      expect({ texts: without(textsOf(pages)), rules: pages.flat().filter(({ kind }) => kind === 'rule').length, fits: fits(pages) })
        .toEqual({ texts: without(textsOf([blocks])), rules: blocks.filter(({ kind }) => kind === 'rule').length, fits: true })
    }))
  })

  it('leaves no heading at a page’s foot', () => {
    const filler = Array.from({ length: 45 }, (): SheetBlock => ({ kind: 'rule', height: 15 }))
    const pages = pagesOf([...filler, { kind: 'text', text: 'Heading', style: 'heading' }, { kind: 'rule', height: 30 }], room)
    expect(pages.map((page) => page.map((each) => each.kind).slice(-2))).toEqual([['rule', 'rule'], ['text', 'rule']])
  })

  it('leaves no heading of a table at a page’s foot', () => {
    const filler = Array.from({ length: 45 }, (): SheetBlock => ({ kind: 'rule', height: 15 }))
    const row = (isHead: boolean) => ({ height: 32, isHead, cells: [{ text: 'Abroad', style: 'body' as const }] })
    const pages = pagesOf([...filler, { kind: 'text', text: 'Stamps', style: 'heading' }, { kind: 'table', widths: [1], hasGrid: false, rows: [row(true), row(false)] }], room)
    expect(pages.map((page) => page.map((each) => each.kind).slice(-2))).toEqual([['rule', 'rule'], ['text', 'table']])
  })
})

it('pagesOf keeps a table with its heading where one page holds both', () => {
  const filler = Array.from({ length: 42 }, (): SheetBlock => ({ kind: 'rule', height: 15 }))
  const table = (rows: number): SheetBlock => ({ kind: 'table', widths: [1], hasGrid: false, rows: [true, ...Array.from({ length: rows }, () => false)].map((isHead) => ({ height: 20, isHead, cells: [{ text: 'Abroad', style: 'body' as const }] })) })
  const rows = (count: number) => pagesOf([...filler, { kind: 'text', text: 'Stamps', style: 'heading' }, table(count)], room).map(rowsOf)
  expect([rows(4), rows(60).length]).toEqual([[0, 5], 3])
})

describe('the sheets', () => {
  it('sign-in: names as they may be printed, then empty lines to the foot; the note to tear off stays on one page', () => {
    const members = [packMember(1, 'Tamsin Oyelaran', true), packMember(2, 'Jo Field', false)]
    const short = signInPages(packPlan({ members, choices: { signInLines: 3 } }), room, sheetWords)
    const long = signInPages(packPlan({ members, choices: { signInLines: 60 } }), room, sheetWords)
    expect([short.length, fits(short), textsOf(short).filter((text) => /Tamsin|Jo Field/u.test(text)), rowsOf(short[0] ?? []) > 15, long.length, fits(long), textsOf(long.slice(-1)).some((text) => text.startsWith('What happens'))])
      .toEqual([1, true, ['Tamsin Oyelaran'], true, 3, true, true])
  })

  it('show with an ellipsis where a name was cut', () => {
    const name = 'Ifeoluwakiitan '.repeat(12).trim()
    const cases = [packCase({ peopleAtRisk: [{ name, pronoun: null }] })]
    const plan = packPlan({ cases, members: [packMember(1, name, true), packMember(2, 'Ifeoluwakiitan of a name that two lines hold', true)] })
    const [long] = plan.cards
    const named = (pages: readonly SheetPage[]): readonly string[] => textsOf(pages.map((page) => page.filter(({ kind }) => kind === 'table'))).filter((text) => text.includes('Ifeoluwakiitan'))
    const found = [signInPages(plan, room, sheetWords), tallyPages(plan, room, sheetWords), long ? [solidarityPage(long, room, sheetWords)] : []].map(named)
    expect(found.map((texts) => texts.filter((text) => text.endsWith('…')).length)).toEqual([1, 1, 4])
    expect(found[0]).toContain('Ifeoluwakiitan of a name that two lines hold')
  })

  it('tally: a numbered row for each case in their order, a column for each of what is counted, and the totals', () => {
    const cases = Array.from({ length: 10 }, (_, index) => packCase({ id: `01HX0000000000000000000C${String(index).padStart(2, '0')}` as CaseId, uaNumber: `${100 + index}/22`, peopleAtRisk: [{ name: 'Ann', pronoun: null }], targets: [packTarget(index + 10)] }))
    const pages = tallyPages(packPlan({ cases }), room, sheetWords)
    const rows = pages.flat().flatMap((each) => (each.kind === 'table' ? each.rows : [])).map(({ cells }) => cells.map(({ text }) => text))
    const boxes = ['', '', '', '', '', '', '']
    expect([rows, pages.length, fits(pages)]).toEqual([
      [
        ['', 'Case', 'Letters', 'Total', 'Group letters', 'Signed by', 'Cards', 'Total', 'Petition names'],
        ...cases.map(({ uaNumber }, index) => [String(index + 1), `${uaNumber}  Ann`, ...boxes]), ['', 'All on this sheet', ...boxes],
      ],
      1, true,
    ])
  })

  it('own words: what must and must not be said, and lines to the foot, for any case', () => {
    const long = { ...card, demands: Array.from({ length: 20 }, () => 'See that he is released at once and without conditions. '.repeat(6)), ownRules: Array.from({ length: 12 }, (_, index) => `Rule ${index}`) }
    const pages = [ownWordsPages({ ...card, demands: ['Release him'], rules: ['no-religious-cards'] }, room, sheetWords), ownWordsPages(long, room, sheetWords)]
    expect([pages.map((each) => fits(each)), textsOf(pages[0] ?? []).filter((text) => /Release him|religious/u.test(text)), pages.map((each) => (each.at(-1) ?? []).filter(({ kind }) => kind === 'rule').length >= 6)])
      .toEqual([[true, true], ['Release him', 'No religious words or cards.'], [true, true]])
  })

  it('how-to: each case’s rules and what the stamps cost; in large print over more pages', () => {
    const plan = packPlan({ cases: [packCase({ file: { ...emptyCaseFile, rules: ['no-return-address'], ownRules: ['Write by hand.'] } })], settings: { postage: { currency: 'EUR', zones: [], rates: [{ zone: 'abroad', upToGrams: 20, price: 185, validFrom: '2022-01-01' as (typeof card)['deadline'] & string }] } } })
    const [plain, large] = [howToPages(plan, room, sheetWords), howToPages(plan, { ...room, isLarge: true }, sheetWords)]
    expect([textsOf(plain).filter((text) => /return address, neither|by hand|EUR|ask at/u.test(text)), plain.length, large.length > 1, fits(plain), fits(large, { ...room, isLarge: true })])
      .toEqual([['No return address, neither in the letter nor on the envelope.', 'Write by hand.', 'EUR 1.85', 'ask at the table'], 1, true, true, true])
  })

  it('petition and cards: one page each, with the people and the targets', () => {
    const pages = [petitionPage(card, packPlan(), room, sheetWords), solidarityPage({ ...card, peopleAtRisk: [{ name: 'Ann', pronoun: null }, { name: 'Ben', pronoun: null }] }, room, sheetWords)]
    expect([fits(pages), textsOf(pages).filter((text) => /^To |^For (?:Ann|Ben)$/u.test(text)), blockHeight(pages[1]?.at(-1) ?? { kind: 'cut', height: 0 }, room) > 400])
      .toEqual([true, ['To Ana Belmonte Ruiz, Luis Arroyo', 'For Ann', 'For Ben', 'For Ann', 'For Ben'], true])
  })

  it('take-home: an outlet’s own letters by their codes, and the envelopes to address', () => {
    const plan = packPlan({ choices: { copies: 1, members: 'none', parts: ['letters', 'takehome'], outlets: ['Library', 'School'], outletCopies: 2 } })
    const texts = textsOf(takeHomePages(plan, 1, room, sheetWords))
    expect([texts.filter((text) => /7KQM/u.test(text)), texts.some((text) => text.includes('For School')), texts.some((text) => text.startsWith('Luis Arroyo\nEmbassy of Peru'))])
      .toEqual([[6, 8].map((first) => `UA 105/22\n${plan.letters.slice(first, first + 2).map(({ code }) => code).join('\nto ')}`), true, true])
  })

  it('take-home: says only what the letters have', () => {
    const steps = (hasHandwriting: boolean): readonly string[] =>
      textsOf(takeHomePages(packPlan({ members: [], choices: { parts: ['takehome'], outlets: ['Library'], outletCopies: 1, hasHandwriting } }), 0, room, sheetWords)).filter((text) => text.startsWith('Sign a letter'))
    expect([steps(true), steps(false)]).toEqual([['Sign a letter, and add a sentence of your own on the dotted lines.'], ['Sign a letter.']])
  })

  it('say on each further page what they belong to', () => {
    const members = [packMember(1, 'Tamsin Oyelaran', true)]
    const occasion = { name: 'Winter evening', day: null }
    const cases = Array.from({ length: 14 }, (_, index) => packCase({ id: `01HX0000000000000000000C${String(index).padStart(2, '0')}` as CaseId, targets: [packTarget(index + 10)] }))
    const long = { ...card, demands: Array.from({ length: 20 }, () => 'See that he is released at once and without conditions. '.repeat(6)), ownRules: Array.from({ length: 12 }, (_, index) => `Rule ${index}`) }
    const pages = [
      signInPages(packPlan({ members, choices: { signInLines: 60, occasion } }), room, sheetWords), tallyPages(packPlan({ cases, choices: { occasion } }), room, sheetWords),
      ownWordsPages(long, room, sheetWords), howToPages(packPlan(), { ...room, isLarge: true, height: 500 }, sheetWords),
    ]
    expect(pages.map((each) => [...new Set(each.slice(1).map((page) => textsOf([page])[0]))])).toEqual([
      ['Who is here, Winter evening, 1 February 2023, continued'], ['Tally sheet, Millrace Letter Group, Winter evening, 1 February 2023, continued'],
      ['In your own words, UA 105/22, Poet held after reading, continued'], ['How to write, continued'],
    ])
  })
})
