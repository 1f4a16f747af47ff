import * as fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, it } from 'vitest'
import type { MemberId } from '../../core/ids.ts'
import { fitOf } from '../../core/pack/fit-letters.ts'
import { pdfsByLibreOffice, whyNoLibreOffice } from '../kit/libre-office.ts'
import { packCase, packMember, packPlan, packTarget } from '../kit/pack-sample.ts'
import { readZipTexts } from '../kit/read-zip.ts'
import { makeTestFolder, writeTestPack } from '../kit/write-pack-for-test.ts'
import { xmlProblem } from '../kit/xml-texts.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()
const isSlow = process.env['VIGIL_SLOW'] !== undefined
/** Letters in one pack; with `VIGIL_SLOW` ten packs make the five thousand. */
const packSize = 500
const packs = isSlow ? 10 : 1

/** Names as people of twenty scripts have them. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  latin: ['Ifeoluwa', 'Ñandú', 'Łukasz', 'Søren', 'Žofie', 'O’Brien', 'Şule'], vietnamese: ['Nguyễn', 'Trần Thị Hồng', 'Đặng'], greek: ['Ελένη', 'Παπαδόπουλος'], cyrillic: ['Дмитрий', 'Шевченко', 'Ђорђе'],
  armenian: ['Արամ', 'Խաչատրյան'], georgian: ['ნინო', 'ბერიძე'], hebrew: ['שירה', 'לוי'], arabic: ['نور', 'الهدى', 'عبد الرحمن'], persian: ['پروین', 'گلشیری'], urdu: ['فیض', 'ٹیپو'],
  devanagari: ['मीरा', 'शर्मा'], bengali: ['রবীন্দ্র', 'ঠাকুর'], tamil: ['கமலா', 'செல்வம்'], telugu: ['సీత', 'రామయ్య'], thai: ['สมชาย', 'ใจดี'], burmese: ['အောင်', 'ဆန်း'], khmer: ['សុខា', 'ចាន់'],
  ethiopic: ['አበበ', 'ቢቂላ'], chinese: ['王小明', '歐陽'], japanese: ['山田花子', 'さくら', 'タロウ'], korean: ['김민지', '박서준'],
}
const nameIn = (words: readonly string[]): fc.Arbitrary<string> => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' ').slice(0, 300).trim())
const name = fc.oneof(...Object.values(scripts).map(nameIn))

/**
 * What of a name can be looked for in a PDF's text: its letters, each as often as it comes. A PDF holds
 * shapes in the order they are drawn, so right-to-left and Indic text comes back in another order, and
 * marks that were drawn with their letter may be read differently or not at all.
 */
const lettersOf = (text: string): string => [...text.normalize('NFKD').toLowerCase()].filter((character) => /\p{L}/u.test(character) && !/\p{M}/u.test(character)).sort().join('')

/** How many letters of `wanted` are not in `page`, both sorted. */
const missing = (wanted: string, page: string): number => {
  const counts = new Map<string, number>()
  for (const letter of page) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let lost = 0
  for (const letter of wanted) {
    const left = counts.get(letter) ?? 0
    if (left <= 0) lost += 1
    counts.set(letter, left - 1)
  }
  return lost
}

/** Scripts whose letters are drawn as themselves, one shape each: there not one may be missing. */
const isDrawnPlainly = (text: string): boolean => /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{M}\p{P}\s]*$/u.test(text)
/** Elsewhere a shape is several letters at once; a name that was lost lacks nearly all of its own. */
const maxLost = 0.5

describe(`letters to sign in twenty scripts${isSlow ? '' : ` (${packSize * packs}; VIGIL_SLOW=1 makes 5,000)`}${why}`, () => {
  it.each(Array.from({ length: packs }, (_, index) => index + 1))('pack %i is well formed, can be turned into pages, and every name is on its own', async (seed) => {
    const names = fc.sample(name, { numRuns: packSize, seed })
    const members = names.map((each, index) => packMember(0, each, true, { id: `01HX00000000000000000M${String(index).padStart(4, '0')}` as MemberId, addressLines: [], town: 'Millrace' }))
    const plan = packPlan({ members, cases: [packCase({ targets: [packTarget(1)] })], choices: { parts: ['letters'], copies: 0, perFile: 0 } })
    const [path = ''] = await writeTestPack(plan, folder.path, `names-${seed}.docx`)
    const problem = xmlProblem(readZipTexts(path)['word/document.xml'] ?? '')
    if (why !== '') return expect(problem).toBe('')
    const [pdf = ''] = pdfsByLibreOffice([path])
    const pages = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }).split('\f').slice(0, -1)
    // A name of three hundred characters may take its letter to a second page.
    let next = 0
    const pageOf = plan.letters.map((letter) => {
      const first = next
      next += fitOf(plan, letter).pages
      return pages.slice(first, next).join('\n')
    })
    const lost = names.filter((each, index) => {
      const wanted = lettersOf(each)
      const gone = missing(wanted, lettersOf(pageOf[index] ?? ''))
      return isDrawnPlainly(each) ? gone > 0 : gone > wanted.length * maxLost
    })
    expect({ problem, pages: pages.length, codes: plan.letters.filter(({ code }, index) => !pageOf[index]?.includes(code)).length, lost }).toEqual({ problem: '', pages: plan.counts.pages, codes: 0, lost: [] })
  }, 300_000)

  it('finds a name that is not there', () => {
    expect([missing(lettersOf('Ελένη'), lettersOf('Dear Minister')), missing(lettersOf('Søren'), lettersOf('from Søren of Lesk'))]).toEqual([5, 0])
  })
})
