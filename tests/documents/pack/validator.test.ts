import { readFileSync } from 'node:fs'
import validate from '@ooxml-tools/validate'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { packParts } from '../../../core/pack/types.ts'
import { packCase, packPlan } from '../../kit/pack-sample.ts'
import { arabicCase, japaneseCase } from '../../kit/pack-scripts.ts'
import { pngOf } from '../../kit/sample-pictures.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())

const everyPart = { parts: packParts, outlets: ['Library'], outletCopies: 2 }

const pictures = { p: pngOf(300, 400), e: pngOf(200, 100) }

const packs = {
  'A4': packPlan(),
  'US Letter': packPlan({ choices: { paper: 'letter', labelStock: '5163' } }),
  'labels from 5': packPlan({ choices: { labelStart: 5 } }),
  'labels only': packPlan({ choices: { parts: ['labels'] } }),
  'own words': packPlan({ cases: [packCase({ letters: [] })] }),
  'Arabic': packPlan({ cases: [arabicCase] }),
  'Japanese': packPlan({ cases: [japaneseCase] }),
  'every part': packPlan({ choices: everyPart }),
  'every part on both sides': packPlan({ choices: { ...everyPart, isDuplex: true } }),
  'every part with a photo and an emblem': packPlan({ photos: new Map([[packCase().id, { key: 'p', format: 'png', width: 300, height: 400, description: 'At a desk & a lamp', credit: 'Photo: Millrace Library' }]]), emblem: { key: 'e', format: 'png', width: 200, height: 100 }, choices: everyPart }),
  'large print in Arabic': packPlan({ cases: [arabicCase], choices: { ...everyPart, largePrint: 'all' } }),
  'windows, letters of the group and a translation': packPlan({ choices: { hasWindow: true, groupLetters: 1, translation: 'es', largePrint: 'copies' } }),
  'envelopes only': packPlan({ choices: { parts: ['envelopes'], envelope: 'c5' } }),
  'odd characters': packPlan({ cases: [packCase({ title: 'A & B <c> "d" \u0000\u0007\ud800\uffff\ue0e0 \t tab\nnext', background: ' \u000b' })] }),
}

describe('the Open XML SDK’s validator', () => {
  it.each(Object.entries(packs))('finds no fault in a pack: %s', async (name, plan) => {
    const [path = ''] = await writeTestPack(plan, folder.path, `${name}.docx`, pictures)
    expect(await validate(new Uint8Array(readFileSync(path)), 'docx')).toEqual([])
  })

  it('finds the fault in a broken one', async () => {
    const [path = ''] = await writeTestPack(packs.A4, folder.path, 'broken.docx')
    const parts = unzipSync(readFileSync(path))
    const xml = new TextDecoder().decode(parts['word/document.xml']).replace('<w:framePr ', '<w:framePr w:wrap="sideways" ').replace(' w:wrap="around"', '')
    const broken = zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(xml) })
    expect(await validate(broken, 'docx')).not.toEqual([])
  })
})
