import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { afterAll, describe, expect, it } from 'vitest'
import type { TemplateId } from '../../../core/ids.ts'
import { packParts } from '../../../core/pack/types.ts'
import { writePack } from '../../../documents/pack/write-pack.ts'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { packCase, packLetter, packMember, packPlan, packTarget } from '../../kit/pack-sample.ts'
import { calm, fonts, makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()

const practice = packCase({ isPractice: true, letters: [packLetter, { ...packLetter, language: 'es' }], targets: Array.from({ length: 7 }, (_, index) => packTarget(index + 1)) })
const members = [packMember(1, 'Ines Albrecht', true, { isPractice: true })]
const everything = { parts: packParts, outlets: ['Town library'], outletCopies: 1, translation: 'es', language: 'en', copies: 0 }

/** Pages without the mark; a sheet of labels has it on each label. */
const unmarked = async (name: string, plan: ReturnType<typeof packPlan>): Promise<readonly string[]> => {
  const [path = ''] = await writeTestPack(plan, folder.path, `${name}.docx`)
  const pages = pagesByLibreOffice(path)
  expect(pages).toHaveLength(plan.counts.pages)
  return pages.filter((page) => !/practice[:,]/iu.test(page))
}

describe(`a practice pack${why}`, () => {
  it.skipIf(why !== '').each([
    ['on A4', {}], ['in large print', { largePrint: 'all' }], ['on both sides of US Letter', { isDuplex: true, paper: 'letter', labelStock: '5160', envelope: '10' }], ['with windows', { hasWindow: true }],
  ] as const)('says on each page, label and envelope that it is one, %s', async (name, choices) => {
    expect(await unmarked(name, packPlan({ cases: [practice], members, choices: { ...everything, ...choices } }))).toEqual([])
  })

  it.skipIf(why !== '')('says so on each label', async () => {
    const plan = packPlan({ cases: [practice], members, choices: { parts: ['labels'], copies: 0 } })
    const [path = ''] = await writeTestPack(plan, folder.path, 'labels.docx')
    expect(pagesByLibreOffice(path).join('').match(/PRACTICE, do not post/gu)).toHaveLength(plan.letters.length)
  })

  it.skipIf(why !== '')('says so above each letter of the group’s own template', async () => {
    const template = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: ['{target address}', '{salutation}', '{letter}', '{closing}', '{code}'].map((text) => new Paragraph(text)) }] })))
    const plan = packPlan({ cases: [practice], members, choices: { parts: ['letters'], copies: 1, templateId: '01HX00000000000000000000X1' as TemplateId } })
    const written = await writePack(plan, join(folder.path, 'own.docx'), calm, { fonts, pictures: {}, template })
    const pages = written.ok ? pagesByLibreOffice(written.value.filePaths[0] ?? '') : []
    expect([pages.length, pages.filter((page) => !page.includes('Practice: an invented case. Do not post.'))]).toEqual([plan.letters.length, []])
  })
})

describe(`a real pack${why}`, () => {
  it.skipIf(why !== '')('has no such mark', async () => {
    const plan = packPlan({ choices: { parts: ['cover', 'letters', 'labels', 'envelopes'] } })
    const [path = ''] = await writeTestPack(plan, folder.path, 'real.docx')
    expect(pagesByLibreOffice(path).filter((page) => /practice[:,]/iu.test(page))).toEqual([])
  })
})
