import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../core/day.ts'
import { receiptPages } from '../../../../core/pack/sheets/receipts.ts'
import { areWithin, textsOnPages } from '../../../kit/page-texts.ts'
import { packCase, packPlan, packTarget, sheetWords } from '../../../kit/pack-sample.ts'

const rates = { groupAddress: 'c/o Library\nMillrace', postage: { currency: 'EUR', zones: [], rates: [{ zone: 'abroad', upToGrams: 50, price: 220, validFrom: '2022-01-01' as Day }, { zone: 'home', upToGrams: 50, price: 85, validFrom: '2022-01-01' as Day }] } }
type Given = Parameters<typeof packPlan>[0]
const pagesOf = (given: Given, isLarge = false) => {
  const plan = packPlan(given)
  return receiptPages({ plan, words: sheetWords, isLarge }, plan.counts)
}

describe('the list of postal receipts', () => {
  it('has each letter of the evening with its addressee and postage, and who sends them', () => {
    const given: Given = { members: [], settings: rates, choices: { copies: 1, parts: ['letters', 'receipts'] } }
    const [first, second] = packPlan(given).letters.map(({ code }) => code)
    const [texts = []] = textsOnPages(pagesOf(given))
    expect(texts.slice(2)).toEqual([
      'Postal receipts', 'For registered post: write the number of each receipt, or stick it on, beside the letter’s code.', 'From', 'Millrace Letter Group', 'c/o Library', 'Millrace',
      'Code', 'Addressee', 'Postage', 'Receipt',
      first, 'Ana Belmonte Ruiz', 'Minister of Justice, Ministry of Justice, Calle Uno 5, Lima 15001, PERU', 'EUR 2.20',
      second, 'Luis Arroyo', 'Embassy of Peru, 1 Chestnut Avenue, Washington DC 20036', 'EUR 0.85', '2 letters in all', 'EUR 3.05', 'Stamp of the post office, day',
    ])
  })

  it('is left out where no letters are printed for the evening', () => {
    expect([pagesOf({ choices: { copies: 1, parts: ['receipts'] } }), pagesOf({ members: [], choices: { copies: 0, parts: ['letters', 'receipts', 'takehome'], outlets: ['Library'], outletCopies: 1 } })]).toEqual([[], []])
  })

  it.each<readonly [string, Given, boolean]>([
    ['many letters', { choices: { copies: 60, parts: ['letters'] } }, false],
    ['long addresses', { cases: [packCase({ targets: [packTarget(1, { name: 'A name that goes on and on, of the Ministry of Everything and All '.repeat(3).trim(), postalLines: ['Long address line '.repeat(9).trim()] })] })], choices: { copies: 3, parts: ['letters'] } }, false],
    ['US Letter, in large print', { choices: { copies: 20, parts: ['letters'], paper: 'letter' } }, true],
  ])('has every code once, whole addresses and a head on each page: %s', (_, given, isLarge) => {
    const pages = pagesOf(given, isLarge)
    const { letters, batches, choices } = packPlan(given)
    const texts = textsOnPages(pages)
    const all = texts.flat()
    expect([
      areWithin(pages, choices.paper), letters.filter(({ code }) => all.filter((text) => text === code).length !== 1).length, batches.filter(({ addressLines: [name = ''] }) => !all.includes(name)).length,
      texts.slice(0, -1).every((page) => page.includes('Receipt')),
    ]).toEqual([true, 0, 0, true])
  })
})
