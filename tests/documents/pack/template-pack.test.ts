import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { Document, Header, ImageRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, describe, expect, it } from 'vitest'
import type { TemplateId } from '../../../core/ids.ts'
import { writePack } from '../../../documents/pack/write-pack.ts'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { packPlan } from '../../kit/pack-sample.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { calm, fonts, makeTestFolder } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()
const templateId = '01HX00000000000000000000X1' as TemplateId

/** One grey point. */
const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (character) => character.charCodeAt(0))

/** As a group would make it: a letterhead, a picture in the text, placeholders in plain words. */
const template = async (): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(new Document({
  sections: [{
    headers: { default: new Header({ children: [new Paragraph('{group name}, letters for people at risk')] }) },
    children: [
      new Paragraph({ children: [new ImageRun({ type: 'png', data: dot, transformation: { width: 20, height: 20 } }), new ImageRun({ type: 'png', data: dot, transformation: { width: 10, height: 10 } })] }),
      // Word splits words into runs as it likes.
      new Paragraph({ children: [new TextRun('{mem'), new TextRun({ text: 'ber name}', bold: true })] }),
      ...['{member address}', '{date}', '{target address}', '{salutation}', '{letter}', '{handwriting}', '{closing}', '{signature}', '{code}'].map((text) => new Paragraph(text)),
    ],
  }],
})))

const written = async (name: string, choices: Parameters<typeof packPlan>[0]): Promise<{ readonly plan: ReturnType<typeof packPlan>; readonly paths: readonly string[] }> => {
  const plan = packPlan(choices)
  const result = await writePack(plan, join(folder.path, name), calm, { fonts, pictures: {}, template: await template() })
  if (!result.ok) throw new Error(result.problem.code)
  return { plan, paths: result.value.filePaths }
}

describe(`letters of a group’s own template${why}`, () => {
  it('are in a file of their own after the sheets, valid, each with its own code and drawings', async () => {
    const { plan, paths } = await written('own.docx', { choices: { templateId, copies: 2 } })
    const xml = readZipTexts(paths[1] ?? '')['word/document.xml'] ?? ''
    const drawings = [...xml.matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/gu)].map(([, id]) => id)
    expect({
      names: paths.map((path) => basename(path)),
      files: plan.counts.files,
      faults: [await validate(new Uint8Array(readFileSync(paths[0] ?? '')), 'docx'), await validate(new Uint8Array(readFileSync(paths[1] ?? '')), 'docx')],
      drawings: [drawings.length, new Set(drawings).size],
      braces: /[{}]/u.test(xml.replaceAll(/<[^>]*>/gu, '')),
      cover: /Letters, in the order below, [a-z0-9 ]*2 of 2/u.exec((readZipTexts(paths[0] ?? '')['word/document.xml'] ?? '').replaceAll(/<[^>]*>/gu, ''))?.[0],
    }).toEqual({
      names: ['own-1-of-2.docx', 'own-2-of-2.docx'], files: 2, faults: [[], []], drawings: [plan.letters.length * 2, plan.letters.length * 2], braces: false,
      cover: 'Letters, in the order below, file 2 of 2',
    })
  })

  it.skipIf(why !== '').each([['one side', false], ['both sides', true]] as const)('are one page each under the letterhead, on %s', async (name, isDuplex) => {
    const { plan, paths } = await written(`pages ${name}.docx`, { choices: { templateId, parts: ['letters'], isDuplex } })
    const pages = pagesByLibreOffice(paths[0] ?? '')
    expect({
      heads: pages.map((page) => page.includes('Millrace Letter Group, letters for people at risk')),
      codes: pages.map((page) => page.match(/7KQM-\d{3}-./gu)),
      members: pages.filter((page) => page.includes('Tamsin Oyelaran')).length,
    }).toEqual({ heads: plan.letters.map(() => true), codes: plan.letters.map(({ code }) => [code]), members: 2 })
  })

  it.skipIf(why !== '').each([['in the paragraph', false], ['in its style', true]] as const)('begin the numbers of a list again, numbered %s', async (name, isStyled) => {
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({
      numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '(%1)', start: 3 }] }] },
      styles: { paragraphStyles: [{ id: 'Points', name: 'Points', paragraph: { numbering: { reference: 'points', level: 0 } } }, { id: 'Inner', name: 'Inner', basedOn: 'Points' }] },
      sections: [{ children: [
        new Paragraph({ text: '{letter}', ...(isStyled ? { style: 'Inner' } : { numbering: { reference: 'points', level: 0 } }) }),
        new Paragraph('{target address}'), new Paragraph('{closing}'), new Paragraph('{code}'),
      ] }],
    })))
    const plan = packPlan({ choices: { templateId, parts: ['letters'], copies: 2 } })
    const result = await writePack(plan, join(folder.path, `lists ${name}.docx`), calm, { fonts, pictures: {}, template: bytes })
    if (!result.ok) throw new Error(result.problem.code)
    const [path = ''] = result.value.filePaths
    const numbersOn = pagesByLibreOffice(path).map((page) => [...page.matchAll(/\((\d+)\)/gu)].map(([, number]) => Number(number)))
    expect({ faults: await validate(new Uint8Array(readFileSync(path)), 'docx'), numbersOn }).toEqual({
      faults: [], numbersOn: plan.letters.map((letter) => (plan.batches[letter.batch]?.letter.paragraphs ?? []).map((_, index) => index + 3)),
    })
  })

  it('are not made without the template’s bytes', async () => {
    await expect(writePack(packPlan({ choices: { templateId } }), join(folder.path, 'none.docx'), calm, { fonts, pictures: {} })).rejects.toThrow('template')
  })
})
