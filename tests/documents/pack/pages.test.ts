import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { CaseId, MemberId } from '../../../core/ids.ts'
import { fitOf } from '../../../core/pack/fit-letters.ts'
import { itemPages } from '../../../core/pack/pack-order.ts'
import { packItems } from '../../../core/pack/pack-items.ts'
import type { PackLetter, PackPlan } from '../../../core/pack/types.ts'
import { packParts } from '../../../core/pack/types.ts'
import { hardCases } from '../../kit/hard-cases.ts'
import { packCase, packLetter, packMember, packPlan, packTarget, sheetWords } from '../../kit/pack-sample.ts'
import { arabicCase, japaneseCase, russianCase } from '../../kit/pack-scripts.ts'
import { storedWithFirstDesign } from '../../kit/first-design.ts'
import { pagesByLibreOffice, pageTexts, pdfsByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()

const longStory = packCase({
  background: Array.from({ length: 40 }, (_, index) => `Part ${index + 1}. ${packLetter.paragraphs[1]}`).join('\n\n'),
  summary: packLetter.paragraphs.join(' ').repeat(3),
  demands: Array.from({ length: 12 }, (_, index) => `Demand ${index + 1}: ${packLetter.paragraphs[0]}`),
})
const longAddress = Array.from({ length: 7 }, (_, index) => `Address line ${index + 1} of the address`)
const manyTargets = packCase({ targets: Array.from({ length: 37 }, (_, index) => packTarget(index + 10, { name: `Target ${index + 1} with a name that goes on and on and does not fit its line` })) })
const extended = packCase({ letters: [{ ...packLetter, paragraphs: [...packLetter.paragraphs, ...packLetter.paragraphs.slice(0, 2)] }], targets: [packTarget(1, { postalLines: longAddress })] })
const longNames = [packMember(1, `${'Ifeoluwakiitan '.repeat(20)}End`, true), packMember(2, 'A'.repeat(300), true), packMember(3, 'نور الهدى', true)]

const twoLanguages = packCase({ letters: [packLetter, { ...packLetter, language: 'es', salutation: 'Señor Ministro:', closing: 'Atentamente,' }] })
const fourteen = Array.from({ length: 14 }, (_, index) => packCase({ id: `01HX0000000000000000000C${String(index).padStart(2, '0')}` as CaseId, uaNumber: `${100 + index}/22`, targets: [packTarget(index + 10)] }))
const rates = { groupAddress: 'c/o Library\nMillrace', postage: { currency: 'EUR', zones: [], rates: [{ zone: 'abroad', upToGrams: 50, price: 185, validFrom: '2022-01-01' as Day }] } }
const everyPart = { parts: packParts, outlets: ['Town library', 'Hill school'], outletCopies: 3, returnBy: '2023-03-01' as Day }

const packs = {
  'A4 with everything': packPlan(),
  'US Letter with everything': packPlan({ choices: { paper: 'letter', labelStock: '5160' } }),
  'labels from 5, two sheets': packPlan({ choices: { labelStart: 5, copies: 12 } }),
  'labels to the sheet’s edge': packPlan({ choices: { labelStock: '3474', copies: 22 } }),
  'the labels only': packPlan({ choices: { parts: ['labels'], copies: 19 } }),
  'the letters only': packPlan({ choices: { parts: ['letters'], copies: 9 } }),
  'own words': packPlan({ cases: [packCase({ letters: [] })], choices: { paper: 'letter' } }),
  'a long story': packPlan({ cases: [longStory] }),
  'a long story on US Letter': packPlan({ cases: [longStory], choices: { paper: 'letter' } }),
  'a cover of several sheets': packPlan({ cases: [manyTargets], choices: { paper: 'letter', copies: 0 } }),
  'a letter set small': packPlan({ cases: [extended], choices: { paper: 'letter' } }),
  'long names': packPlan({ members: longNames }),
  'Arabic': packPlan({ cases: [arabicCase], members: longNames }),
  'Japanese': packPlan({ cases: [japaneseCase] }),
  'every part on A4': packPlan({ choices: everyPart, settings: rates }),
  'every part on US Letter': packPlan({ choices: { ...everyPart, paper: 'letter', labelStock: '5160', envelope: '10' }, settings: rates }),
  'every part on both sides': packPlan({ choices: { ...everyPart, isDuplex: true } }),
  'letters on both sides': packPlan({ choices: { parts: ['letters'], isDuplex: true } }),
  'large print': packPlan({ choices: { ...everyPart, largePrint: 'all' } }),
  'large print on US Letter': packPlan({ choices: { ...everyPart, largePrint: 'all', paper: 'letter' } }),
  'some large print': packPlan({ choices: { parts: ['cover', 'case', 'howto', 'letters'], largePrint: 'copies' } }),
  'letters of the group': packPlan({ choices: { parts: ['letters'], groupLetters: 2, signatureLines: 24 } }),
  'letters of a large group': packPlan({ choices: { parts: ['letters'], groupLetters: 1, copies: 0, members: 'none', signatureLines: 200 } }),
  'a blank letter of a large group': packPlan({ cases: [packCase({ letters: [] })], choices: { parts: ['letters'], groupLetters: 1, copies: 0, members: 'none', signatureLines: 60, largePrint: 'all' } }),
  'translations on both sides': packPlan({ cases: [twoLanguages], choices: { parts: ['letters'], translation: 'en', language: 'es', isDuplex: true } }),
  'windows on US Letter in large print': packPlan({ choices: { parts: ['letters'], hasWindow: true, paper: 'letter', largePrint: 'all' } }),
  'letters that need two pages': packPlan({ cases: [packCase({ letters: [{ ...packLetter, paragraphs: Array.from({ length: 3 }, () => packLetter.paragraphs).flat() }] })], choices: { parts: ['letters'] } }),
  'letters in Cyrillic': packPlan({ cases: [russianCase], choices: { parts: ['letters'] } }),
  'translations in large print': packPlan({ cases: [twoLanguages], choices: { parts: ['letters'], translation: 'en', language: 'es', largePrint: 'all', paper: 'letter' } }),
  'letters of a plan that was stored with the first design': storedWithFirstDesign(packPlan({ cases: [twoLanguages], choices: { parts: ['letters'], groupLetters: 1, translation: 'en', language: 'es' } })),
  'windows': packPlan({ choices: { parts: ['letters', 'envelopes'], hasWindow: true } }),
  'small envelopes': packPlan({ choices: { parts: ['letters', 'envelopes'], envelope: 'c6' } }),
  'strips to sign in': packPlan({ choices: { parts: ['signin'], signInForm: 'strips', signInLines: 12 } }),
  'strips in large print on US Letter': packPlan({ choices: { parts: ['signin'], signInForm: 'strips', largePrint: 'all', paper: 'letter' } }),
  'tally sheets of ten cases': packPlan({ cases: fourteen.slice(4), choices: { parts: ['tally'] } }),
  'a tally sheet on US Letter': packPlan({ choices: { parts: ['tally'], paper: 'letter' } }),
  'a long sign-in sheet': packPlan({ choices: { parts: ['signin'], signInLines: 60 } }),
  'fourteen cases': packPlan({ cases: fourteen, choices: { parts: packParts.filter((part) => part !== 'takehome') } }),
  'cards of hard cases': packPlan({ cases: hardCases, choices: { parts: ['case'] } }),
  'cards of hard cases on US Letter in large print': packPlan({ cases: hardCases, choices: { parts: ['case'], largePrint: 'all', paper: 'letter' } }),
  'every part in Arabic': packPlan({ cases: [arabicCase], choices: everyPart }),
}

/** The code at the foot of a letter's page, from 0: further pages have their number beside it. */
const codeAt = ({ letterDesign }: PackPlan, { code }: PackLetter, at: number, count: number): string => {
  if (at >= count) return ''
  return at > 0 && letterDesign === 'serif' ? `${code} · ${at + 1}/${count}` : code
}

describe(`pages as LibreOffice sets them${why}`, () => {
  const pdfs = new Map<string, string>()
  beforeAll(async () => {
    if (why !== '') return
    const names = Object.keys(packs)
    const paths: string[] = []
    for (const [place, plan] of Object.values(packs).entries()) paths.push(...await writeTestPack(plan, folder.path, `pack-${place}.docx`))
    for (const [place, pdf] of pdfsByLibreOffice(paths).entries()) pdfs.set(names[place] ?? '', pdf)
  }, 600_000)

  it.skipIf(why !== '').each(Object.entries(packs))('%s', (name, plan) => {
    const pages = pageTexts(pdfs.get(name) ?? '')
    const items = packItems(plan, sheetWords)
    // The cover and the sheets to take home name codes too: each letter's own page must hold its code, and no other.
    const wrong = items.flatMap((item, place) => {
      if (item.kind !== 'letters') return []
      let page = items.slice(0, place).reduce((sum, before) => sum + itemPages(before, plan), 0)
      return plan.letters.slice(item.from, item.to).flatMap((letter) => {
        const { letterPages, pages: count } = fitOf(plan, letter)
        // Each page of the letter itself has it; a translation, which is not sent, has none.
        const found = pages.slice(page, page + count).map((text) => (text.match(/7KQM-\d{3}-.(?: · \d+\/\d+)?/gu) ?? []).join())
        page += count
        const expected = Array.from({ length: count }, (_, at) => codeAt(plan, letter, at, letterPages))
        return found.join() === expected.join() ? [] : [{ code: letter.code, found }]
      })
    })
    expect({ pages: pages.length, empty: pages.filter((page) => page.trim() === '').length, wrong }).toEqual({ pages: plan.counts.pages, empty: 0, wrong: [] })
  })
})

describe(`packs of any size${why}`, () => {
  const membersOf = (count: number) => Array.from({ length: count }, (_, index) => packMember(index, `Member ${index} of ${'the '.repeat(index % 5)}group`, index % 3 > 0, { id: `01HX00000000000000000M${String(index).padStart(4, '0')}` as MemberId }))
  const sizes = process.env['VIGIL_SLOW'] === undefined ? [1, 30, 300] : [1, 30, 300, 3000]

  it.skipIf(why !== '').each(sizes.flatMap((size) => (['a4', 'letter'] as const).flatMap((paper) => [[size, paper, 0], [size, paper, 100]] as const)))('%i letters on %s, %i in one file (0: all)', async (size, paper, perFile) => {
    const plan = packPlan({
      cases: [packCase({ targets: [packTarget(1)] })], members: membersOf(size), settings: rates,
      choices: { ...everyPart, parts: packParts.filter((part) => part !== 'takehome'), copies: 0, paper, perFile },
    })
    const paths = await writeTestPack(plan, folder.path, `size ${size} ${paper} ${perFile}.docx`)
    const pages = paths.map((path) => pagesByLibreOffice(path).length)
    expect([paths.length, pages.reduce((sum, count) => sum + count, 0)]).toEqual([plan.counts.files, plan.counts.pages])
  }, 900_000)
})

describe(`packs of every part by targets, paper and print${why}`, () => {
  const long = (index: number): string => `Target ${index + 1} with a name that goes on and on and does not fit its line`
  const combinations = ([1, 6, 30] as const).flatMap((targets) => (['a4', 'letter'] as const).flatMap((paper) => (['none', 'all'] as const).map((largePrint) => ({ targets, paper, largePrint }))))
    // Of the longest packs one of each is enough: they take minutes.
    .filter(({ targets, paper, largePrint }) => targets < 30 || (paper === 'letter') === (largePrint === 'all'))

  it.skipIf(why !== '').each(combinations)('$targets targets on $paper, large print: $largePrint', async ({ targets, paper, largePrint }) => {
    const one = packCase({ targets: Array.from({ length: targets }, (_, index) => packTarget(index + 10, { name: long(index) })) })
    const plan = packPlan({ cases: [one], members: longNames, settings: rates, choices: { ...everyPart, copies: 1, paper, largePrint } })
    const [path = ''] = await writeTestPack(plan, folder.path, `${targets} targets ${paper} ${largePrint}.docx`)
    expect(pagesByLibreOffice(path).length).toBe(plan.counts.pages)
  }, 600_000)
})
