import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../../core/ids.ts'
import type { Page, Row, Table } from '../../../../core/pack/page/page.ts'
import { tallyPages } from '../../../../core/pack/sheets/tally.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { tallyColumns } from '../../../../core/tally/columns.ts'
import { areWithin, textsIn, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packPlan, packTarget, sheetWords } from '../../../kit/pack-sample.ts'

const casesOf = (count: number, name = 'Ann') => Array.from({ length: count }, (_, index) =>
  packCase({ id: `01HX0000000000000000000C${String(index).padStart(2, '0')}` as CaseId, uaNumber: `${100 + index}/22`, peopleAtRisk: [{ name: `${name} ${index + 1}`, pronoun: null }], targets: [packTarget(index + 10)] }))
const pagesOf = (count: number, choices: Partial<PackChoices> = {}, name?: string): readonly Page[] =>
  tallyPages({ plan: packPlan({ cases: casesOf(count, name), choices }), words: sheetWords, isLarge: false })
const tablesOf = ({ blocks }: Page): readonly Table[] => blocks.filter((block) => block.kind === 'table')
const isCaseRow = ({ cells, isHead }: Row): boolean => !isHead && cells.length > 12
const caseRowsOf = (page: Page): readonly Row[] => tablesOf(page).flatMap(({ rows }) => rows).filter(isCaseRow)
const textsOf = ({ cells }: Row): readonly string[] => cells.flatMap((cell) => textsIn(cell.blocks))

describe('a tally sheet', () => {
  it('has each case with its keys, name and number, and gates numbered by fives', () => {
    const [page] = pagesOf(8)
    expect(page && caseRowsOf(page).map(textsOf)).toEqual(['Q', 'W', 'E', 'R', 'T', 'Y', 'U', 'I'].map((card, index) => [
      String(index + 1), `Ann ${index + 1}`, `UA ${100 + index}/22`, '5', '10', '15', '20', '25', '30', '35', '40', card, '5', '10', '15', '20',
    ]))
  })

  it('has the keys of the keyboard that counts, in a language whose letters are elsewhere', () => {
    const [page] = pagesOf(3, { cardKeys: ['A', 'Z', 'E', 'R', 'T', 'Y', 'U', 'I'] })
    expect(page && caseRowsOf(page).map(textsOf).filter(([first]) => /^[1-3]$/u.test(first ?? '')).map((texts) => texts.findLast((text) => /^[A-Z]$/u.test(text)))).toEqual(['A', 'Z', 'E'])
  })

  it('has a place for every column that it is typed into', () => {
    const [texts = []] = textsOnPages(pagesOf(3))
    expect(tallyColumns.filter((column) => !texts.includes(sheetWords.tally.columns[column]))).toEqual([])
    // The boxes below the rows: one for each case, in each column that is a number.
    const [page] = pagesOf(3)
    const below = page === undefined ? [] : (tablesOf(page).at(-1)?.rows ?? [])
    expect(below.map((row) => textsOf(row).filter((text) => /^\d$/u.test(text)))).toEqual([['1', '2', '3'], ['1', '2', '3'], ['1', '2', '3']])
  })

  it.each([[1, 8], [2, 8], [3, 6], [4, 8], [5, 5], [8, 8]])('of %i cases has %i rows, and their numbers run on', (cases, rows) => {
    const [page] = pagesOf(cases)
    const found = page === undefined ? [] : caseRowsOf(page)
    const perCase = rows / cases
    expect([found.length, found.slice(0, perCase).map((row) => textsOf(row).filter((text) => /^\d+$/u.test(text) && Number(text) % 5 === 0).at(gatesOfLetters - 1))])
      .toEqual([rows, Array.from({ length: perCase }, (_, index) => String((index + 1) * 40))])
  })

  it('goes on to further sheets with title, head and the row of the entry grid', () => {
    const pages = textsOnPages(pagesOf(10))
    expect(pages.map((texts) => ['Tally sheet', 'One stroke each', 'Letters', 'Key', 'All on this sheet', 'Group letters'].filter((text) => !texts.includes(text)))).toEqual([[], []])
    expect(pages.map((texts) => texts.filter((text) => /UA|Page/u.test(text) || text === '1').slice(0, 4))).toEqual([
      ['Winter evening, 1 February 2023 · Page 1 of 2 · Sheet ____', '1', 'UA 100/22', 'UA 101/22'].map((text) => text.replace('Winter evening', 'Millrace Letter Group')),
      ['Millrace Letter Group, 1 February 2023 · Page 2 of 2 · Sheet ____', 'One stroke for each letter or card, the fifth across:  |||| \nRows and keys of the screen, after Page Down once.', '1', 'Row 9, UA 108/22'],
    ])
  })

  it.each<readonly [number, Partial<PackChoices>]>([[1, {}], [3, { paper: 'letter' }], [8, {}], [8, { paper: 'letter' }], [30, { largePrint: 'all' }]])('has room for %i cases with long names', (count, choices) => {
    const pages = pagesOf(count, choices, 'Ifeoluwakiitan Oluwaseunfunmi Adebayo-Thorsteinsdóttir')
    expect([areWithin(pages, choices.paper ?? 'a4'), pages.flatMap(caseRowsOf).length >= count]).toEqual([true, true])
  })

  it('has the whole of a long name where a case has several rows', () => {
    const name = 'Ifeoluwakiitan Oluwaseunfunmi Adebayo-Thorsteinsdóttir of a town with a name that is long'
    expect(textsOnPages(pagesOf(2, {}, name))[0]).toContain(`${name} 1`)
  })
})

const gatesOfLetters = 8
