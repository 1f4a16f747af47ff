import { afterAll, describe, expect, it } from 'vitest'
import { packCase, packLetter, packMember, packPlan, packTarget } from '../../kit/pack-sample.ts'
import { arabicCase, japaneseCase } from '../../kit/pack-scripts.ts'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
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
}

describe(`pages as LibreOffice sets them${why}`, () => {
  it.skipIf(why !== '').each(Object.entries(packs))('%s', async (name, plan) => {
    const [path = ''] = await writeTestPack(plan, folder.path, `${name.replace(/\W+/gu, '-')}.docx`)
    const pages = pagesByLibreOffice(path)
    const letters = plan.choices.parts.includes('letters') ? plan.letters.map(({ code }) => code) : []
    const firstLetter = pages.length - plan.counts.labelSheets - letters.length
    // The cover names codes too: each letter's own page must hold its code, and no other.
    expect({
      pages: pages.length,
      empty: pages.filter((page) => page.trim() === '').length,
      codes: pages.slice(firstLetter, firstLetter + letters.length).map((page) => page.match(/7KQM-\d{3}-./gu)),
    }).toEqual({ pages: plan.counts.pages, empty: 0, codes: letters.map((code) => [code]) })
  })
})
