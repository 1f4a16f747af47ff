import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MemberId } from '../../../core/ids.ts'
import { packItems } from '../../../core/pack/pack-items.ts'
import { itemPages, type PackItem } from '../../../core/pack/pack-order.ts'
import { paperDefaults } from '../../../core/pack/paper-defaults.ts'
import { papers } from '../../../core/pack/paper.ts'
import { returnSendersOf } from '../../../core/pack/return-labels.ts'
import { packParts, type PackPart, type PackPlan } from '../../../core/pack/types.ts'
import { pdfsByLibreOffice, whyNoLibreOffice, wordsInPdf } from '../../kit/libre-office.ts'
import { packCase, packMember, packPlan, packTarget, sheetWords } from '../../kit/pack-sample.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())

const names = ['Maximilian Featherstonehaugh-Cholmondeley', 'Maria Guadalupe Hernandez de Sample', 'Wilhelmine Oberhuber-Krzyżanowski', 'Ana Belmonte Ruiz']
const addresses = [
  ['Ministry of Justice, Constitutional Affairs and Public Administration', 'Building C, Fourth Floor, East Wing, 1234 Boulevard of September', '12345-6789 Portvale'],
  ['Avenida Libertador General Bernardo O’Higgins 1449, Piso 5', '8340518 Santiago, Región Metropolitana'],
  ['P.O. Box 98765', 'Springfield, IL 62701'],
  ['Calle Uno 5', 'Lima 15001, Perú'],
]
const targets = (count: number) => Array.from({ length: count }, (_, index) => packTarget(index + 10, {
  name: `${names[index % names.length]}${index < names.length ? '' : ` ${index}`}`, role: 'Minister of Justice and Prisons', postalLines: addresses[index % addresses.length] ?? [], country: 'Peru', salutation: 'Dear Minister,',
}))
const demands = ['Release Teodora Vasín-Oyelaran immediately and unconditionally.', 'Until then, give her the medicine that she needs, and let her see her family and a lawyer of her choice.']
const people = [{ name: 'Teodora Vasín-Oyelaran', pronoun: 'she/her' }, { name: 'Farid Nasserin', pronoun: null }]
const group = { groupName: 'Letter Group of Millrace and Sallow', groupAddress: 'c/o Town Library, Reading Room\n2 Mill Lane\nMillrace ML1 2AB', country: 'United Kingdom' }
const writers = ['Tamsin Mary Oyelaran-Featherstone', 'Jo Field'].map((name, index) => packMember(index + 1, name, true, { id: `01HX0000000000000000000W0${index}` as MemberId, addressLines: ['Flat 12, The Old Convent of Our Lady', `${index + 4} Rise`, 'Lesk LK4 7PQ'] }))

type Kind = PackPart | 'letter'

const kindOf = (item: PackItem): Kind => (item.kind === 'pages' ? item.part : item.kind)

/** All text of the pages of each part, without what separates words. */
const textsOf = (plan: PackPlan, pdf: string): ReadonlyMap<Kind, string> => {
  const pages = wordsInPdf(pdf)
  const texts = new Map<Kind, string>()
  let page = 0
  for (const item of packItems(plan, sheetWords)) {
    const count = itemPages(item, plan)
    const words = pages.slice(page, page + count).flatMap((one) => one.words.map(({ text }) => text))
    texts.set(kindOf(item), `${texts.get(kindOf(item)) ?? ''} ${words.join(' ')} `)
    page += count
  }
  expect(pages).toHaveLength(page)
  return texts
}

/** The words of texts; a word with a hyphen may be on two lines. */
const wordsIn = (texts: readonly string[]): readonly string[] => [...new Set(texts.flatMap((text) => text.split(/[\s\u00A0-]+/u)).filter((word) => word !== ''))]

const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

const missingIn = (text: string, wanted: readonly string[]): readonly string[] => {
  const printed = new Set(unescape(text).normalize('NFC').split(/[\s\u00A0-]+/u))
  const all = unescape(text).normalize('NFC')
  return wordsIn(wanted).filter((word) => !printed.has(word) && !all.includes(word))
}

/** What each part has to name, by what it is for. */
const wantedOn = (plan: PackPlan): Readonly<Partial<Record<Kind, readonly string[]>>> => {
  const { batches, letters } = plan
  const to = batches.flatMap(({ addressLines }) => addressLines)
  const senders = letters.flatMap(({ sender }) => (sender === null ? [] : [sender.name, ...sender.addressLines]))
  const returns = letters.flatMap(({ returnTo }) => (returnTo === null ? [] : [returnTo.name, ...returnTo.addressLines]))
  const atRisk = people.map(({ name }) => name)
  const officials = batches.map(({ targetName }) => targetName)
  return {
    cover: [...officials, ...atRisk.slice(0, 1), group.groupName], case: [...atRisk, ...demands],
    howto: batches[0]?.addressLines.slice(0, 1) ?? [], letters: [...to, ...senders], ownwords: [...atRisk.slice(0, 1), ...demands, ...(batches[0]?.addressLines ?? [])],
    solidarity: atRisk.slice(0, 1), signin: [group.groupName], tally: atRisk.slice(0, 1), petition: [...atRisk.slice(0, 1), ...demands, ...(officials.length === 1 ? officials : [])],
    receipts: to, thanks: [group.groupName], takehome: [...to, 'Town', 'library', 'Hill', 'school'],
    labels: to, returns: returnSendersOf(plan).flatMap(({ lines }) => lines), envelopes: [...to, ...returns],
  }
}

const plans: ReadonlyMap<string, PackPlan> = new Map(papers.flatMap((paper) => [1, 30].map((count): [string, PackPlan] => [`${paper}, ${count} ${count === 1 ? 'target' : 'targets'}`, packPlan({
  cases: [packCase({ title: 'Teodora Vasín-Oyelaran held without charge', targets: targets(count), demands, peopleAtRisk: people })], members: writers, settings: group,
  choices: {
    parts: packParts, outlets: ['Town library', 'Hill school'], outletCopies: 1, copies: 0, paper, ...paperDefaults[paper], labelStock: paper === 'a4' ? 'L7163' : '5163', perFile: 0,
    returnStock: paper === 'a4' ? 'L7160' : '5161', returnOf: 'members', returnCount: 3, signInForm: 'strips',
  },
})])))

describe.skipIf(whyNoLibreOffice() !== '')(`a pack of every part${whyNoLibreOffice()}`, () => {
  const pdfs = new Map<string, string>()
  beforeAll(async () => {
    const paths: string[] = []
    for (const [name, plan] of plans) paths.push((await writeTestPack(plan, folder.path, `${name.replaceAll(/\W+/gu, '-')}.docx`))[0] ?? '')
    for (const [index, pdf] of pdfsByLibreOffice(paths).entries()) pdfs.set([...plans.keys()][index] ?? '', pdf)
  }, 600_000)

  it.each([...plans])('%s: no word of an address, a name or a demand is missing', (name, plan) => {
    const texts = textsOf(plan, pdfs.get(name) ?? '')
    const wanted = wantedOn(plan)
    const missing = Object.entries(wanted).map(([part, words]) => [part, missingIn(texts.get(part as Kind) ?? '', words)])
    expect(missing.filter(([, words]) => (words ?? []).length > 0)).toEqual([])
  })
})
