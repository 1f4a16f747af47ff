import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanText } from '../../documents/slots/clean-text.ts'
import { packMember, packPlan } from '../kit/pack-sample.ts'
import { readZipTexts } from '../kit/read-zip.ts'
import { makeTestFolder, writeTestPack } from '../kit/write-pack-for-test.ts'
import { xmlProblem, xmlTexts } from '../kit/xml-texts.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())

const scripts = ['Ifeoluwa Ọlá', 'Ñandú & Söhne <b>', 'نور الهدى', 'שירה לוי', 'मीरा देवी', '山田花子', '김민지', 'Ελένη', 'Žofie "Ž"', 'O’Brien', ']]>', '&amp;', 'a\tb', 'a\r\nb', '\ue0e0\ue0e3\ue0ff', '\u0000\u0007\u001b', '\ud800', '\udfff\ufffe', '👩‍👧']
const piece = fc.oneof(fc.constantFrom(...scripts), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }))
const name = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ')),
  piece.map((text) => `${text}x`.repeat(300).slice(0, 300)),
)

/** What a reader of the page sees of a text: its characters, without spaces, breaks and tabs: a line that is too long is broken at a space. */
const seen = (text: string): string => cleanText(text).replaceAll(/\s/gu, '')

describe('a pack of any names', () => {
  it('is well-formed XML that holds every name and address line as given', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(name, fc.array(name, { maxLength: 3 })), { minLength: 1, maxLength: 8 }), async (people) => {
      const members = people.map(([memberName, addressLines], index) => packMember(index, memberName, true, { addressLines, town: '' }))
      const plan = packPlan({ members, choices: { parts: ['letters'], copies: 0 } })
      const [path = ''] = await writeTestPack(plan, folder.path)
      const xml = readZipTexts(path)['word/document.xml'] ?? ''
      const texts = xmlTexts(xml).join('').replaceAll(/\s/gu, '')
      const expected = plan.letters.flatMap(({ sender }) => (sender === null ? [] : [sender.name].concat(sender.addressLines).map(seen)))
      expect({ problem: xmlProblem(xml), missing: expected.filter((text) => !texts.includes(text)) }).toEqual({ problem: '', missing: [] })
    }), { numRuns: 40 })
  })

  it('finds what is wrong with XML that is not well formed', () => {
    expect(['<a><b></a></b>', '<a>&x;</a>', '<a>\u0001</a>', '<a>', '<a/><b', '<a>\ud800</a>'].map((xml) => xmlProblem(xml) === '')).toEqual([false, false, false, false, false, false])
  })
})
