import { fitOf } from './fit-letters.ts'
import type { LetterFit } from './letter-fits.ts'
import { labelOrder } from './label-order.ts'
import { labelSheets } from './label-stocks.ts'
import { packFilesOf } from './pack-files.ts'
import { packItems } from './pack-items.ts'
import { eveningLetters, itemPages } from './pack-order.ts'
import type { PostageTable, StampCount } from './postage.ts'
import { homeZone, letterGrams, priceOf, worldZone } from './postage.ts'
import { fittingSendersOf } from './return-labels.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import type { PackBatch, PackChoices, PackCounts, PackLetter, PackPlan } from './types.ts'

type Planned = Omit<PackPlan, 'packId' | 'warnings' | 'counts'>

/** The letters that a pack prints or addresses, and that go to the post: those of the evening too, unless neither they nor their labels or envelopes are in it. */
const postedLetters = ({ choices: { parts }, letters }: Pick<PackPlan, 'choices' | 'letters'>): readonly PackLetter[] =>
  (parts.includes('letters') || parts.includes('labels') || parts.includes('envelopes') ? letters : letters.slice(eveningLetters({ letters })))

const lettersBy = (letters: readonly PackLetter[], batches: readonly PackBatch[], postage: PackBatch['postage']): number =>
  letters.filter(({ batch }) => batches[batch]?.postage === postage).length

/** Sheets of paper that go into the envelope: a translation stays with the writer. */
const sheetsOf = ({ letterPages }: LetterFit, { isDuplex }: PackChoices): number => (isDuplex ? Math.ceil(letterPages / 2) : letterPages)

/** Stamps to buy, by zone and price, in the order of the letters. */
const stampsOf = ({ batches, letters, fits, choices, madeOn }: Pick<PackPlan, 'batches' | 'letters' | 'fits' | 'choices' | 'madeOn'>, table: PostageTable, zones: SheetWords['zones']): readonly StampCount[] => {
  const day = choices.occasion?.day ?? madeOn
  const zoneNames: Readonly<Record<string, string>> = { [homeZone]: zones.home, [worldZone]: zones.abroad }
  const counts = new Map<string, StampCount>()
  for (const letter of letters) {
    const zone = batches[letter.batch]?.zone ?? worldZone
    const sheets = sheetsOf(fitOf({ fits }, letter), choices)
    const key = `${zone} ${sheets}`
    const found = counts.get(key)
    if (found) counts.set(key, { ...found, count: found.count + 1 })
    else counts.set(key, { zone, name: table.zones.find(({ id }) => id === zone)?.name ?? zoneNames[zone] ?? zone, count: 1, price: priceOf(table, zone, letterGrams(sheets), day) })
  }
  const byPrice = new Map<string, StampCount>()
  for (const stamp of counts.values()) {
    const key = `${stamp.zone} ${stamp.price}`
    byPrice.set(key, { ...stamp, count: stamp.count + (byPrice.get(key)?.count ?? 0) })
  }
  return [...byPrice.values()]
}

/** Counts what a plan needs: sheets, stamps, files and pages. */
export const countPack = (planned: Planned, table: PostageTable, words: SheetWords): PackCounts => {
  const { choices, batches, letters, fits, stock, returnStock } = planned
  const hasLetters = choices.parts.includes('letters')
  const posted = postedLetters(planned)
  const counts: PackCounts = {
    letters: hasLetters ? letters.length : letters.length - eveningLetters(planned),
    targets: new Set(batches.map(({ targetId }) => targetId)).size,
    envelopes: posted.length,
    stampsAbroad: lettersBy(posted, batches, 'abroad'),
    stampsAtHome: lettersBy(posted, batches, 'home'),
    stamps: stampsOf({ ...planned, letters: posted }, table, words.zones),
    labelSheets: stock === null || !choices.parts.includes('labels') ? 0 : labelSheets(stock, labelOrder(planned).length, choices.labelStart),
    ...(choices.parts.includes('returns') && returnStock !== null ? { returnSheets: labelSheets(returnStock, fittingSendersOf(planned).length * choices.returnCount, 1) } : {}),
    files: 1,
    pages: 0,
  }
  const items = packItems({ ...planned, counts }, words)
  return { ...counts, files: packFilesOf(items, planned).length, pages: items.reduce((sum, item) => sum + (item.kind === 'letters' && choices.templateId !== null ? 0 : itemPages(item, { letters, fits, counts })), 0), ...(choices.templateId === null ? {} : { lettersOfTemplate: counts.letters }) }
}
