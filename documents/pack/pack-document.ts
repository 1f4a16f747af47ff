import type { ISectionOptions, ISectionPropertiesOptions, Paragraph, Table } from 'docx'
import { Document, Packer, PageOrientation, SectionType } from 'docx'
import { unzipSync } from 'fflate'
import type { PackItem } from '../../core/pack/pack-order.ts'
import type { PageShape } from '../../core/pack/page-shape.ts'
import { endsSection, shapeOf } from '../../core/pack/page-shape.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
import { cleanText } from '../slots/clean-text.ts'
import { defaultFace, runFontsOf } from './face-fonts.ts'
import { envelopePage, envelopeTemplate } from './envelope-template.ts'
import type { EnvelopeVariant } from './envelope-variants.ts'
import { labelPage } from './label-page.ts'
import { labelTable } from './label-row.ts'
import type { LabelSheets } from './label-texts.ts'
import type { LetterVariant } from './letter-setting.ts'
import { letterTemplate } from './letter-template.ts'
import type { LetterStyles } from './letter-styles.ts'
import { createLetterStyles } from './letter-styles.ts'
import { textParagraph, tinyParagraph, twips } from './paragraphs.ts'
import { pageBoxOf } from './sheet-end.ts'
import type { Mark } from '../slots/letter-slots.ts'
import { markText } from '../slots/letter-slots.ts'
import { packWordsOf } from '../../words/pack-languages.ts'
import { sheetPages } from './page/sheet-pages.ts'

/** What one file of the pack holds, and the templates its letters, envelopes and rows of labels are copied from. */
export type DocumentParts = {
  readonly items: readonly PackItem[]
  readonly letters: readonly LetterVariant[]
  readonly envelopes: readonly EnvelopeVariant[]
  readonly labels: readonly LabelSheets[]
}

/** The pack that a file is of, and the bytes of the pictures in it. */
export type PackToWrite = { readonly plan: PackPlan; readonly pictures: PictureFiles }

type Child = Paragraph | Table

const normalSize = 22

const mark = (name: Mark): Paragraph => textParagraph('', { size: 1, lineHeight: 1 }, {}, { text: markText(name) })

/** Size and margins of the pack's pages. */
const pageOf = (plan: PackPlan, shape: PageShape): NonNullable<ISectionPropertiesOptions['page']> => {
  const { width, height, side, top, bottom, edge } = pageBoxOf(plan, shape)
  // The library turns a landscape page itself: it takes the measures of the upright sheet.
  const isLandscape = width > height
  return {
    size: isLandscape ? { width: twips(height), height: twips(width), orientation: PageOrientation.LANDSCAPE } : { width: twips(width), height: twips(height) },
    margin: { top: twips(top), bottom: twips(bottom), left: twips(side), right: twips(side), header: twips(edge), footer: twips(edge), gutter: 0 },
  }
}

const itemChildren = (item: PackItem, { plan, pictures }: PackToWrite, run: number): readonly Child[] => {
  switch (item.kind) {
    case 'pages': return sheetPages(item.pages, plan, pictures)
    case 'letters': return [mark(`letters-${run}`)]
    case 'labels': case 'returns': case 'envelopes': return []
  }
}

/** Sheets and letters, in order, after the templates of the letters, which are cut out of the file. */
const mainSection = (styles: LetterStyles, pack: PackToWrite, { items, letters }: DocumentParts): readonly ISectionOptions[] => {
  const { plan } = pack
  const { isDuplex } = plan.choices
  let runs = 0
  const own = items.filter(({ kind }) => kind !== 'labels' && kind !== 'returns' && kind !== 'envelopes')
  const children = own.flatMap((item, index) => {
    const next = own[index + 1]
    // Printed on both sides, every sheet ends its own section, and letters do so themselves.
    const isEnd = isDuplex ? item.kind !== 'letters' : next !== undefined && endsSection(item, next)
    return [...itemChildren(item, pack, item.kind === 'letters' ? runs++ : 0), ...(isEnd ? [mark(`section-end-${shapeOf(item)}`)] : [])]
  })
  const last = own.at(-1)
  if (children.length === 0) return []
  const templates = letters.flatMap((variant) => [mark('letter'), ...letterTemplate(styles, variant, plan)])
  return [{
    // Where everything has ended its own section, this one must not begin a page.
    properties: { page: pageOf(plan, last === undefined ? 'letter' : shapeOf(last)), ...(isDuplex ? { type: SectionType.CONTINUOUS } : {}) },
    // A section's properties are in its last paragraph, which must not be one that is cut out.
    children: [...templates, mark('content'), ...children, tinyParagraph()],
  }]
}

const labelSections = (plan: PackPlan, { labels }: DocumentParts): readonly ISectionOptions[] => labels.map(({ stock, variants }) => ({
  properties: { type: SectionType.NEXT_PAGE, page: labelPage(stock, plan.calibration) },
  children: [labelTable(stock, variants, plan.calibration), tinyParagraph()],
}))

const envelopeSection = (plan: PackPlan, { envelopes }: DocumentParts): readonly ISectionOptions[] => [{
  properties: { type: SectionType.NEXT_PAGE, page: envelopePage(plan.choices.envelope) },
  children: [...envelopes.flatMap((variant) => [mark('envelope'), ...envelopeTemplate(variant, plan)]), mark('envelopes'), tinyParagraph()],
}]

/** The file with one letter, envelope and row of labels of each kind, as the engine copies from it. */
export const packDocument = (pack: PackToWrite, parts: DocumentParts): Document => {
  const { plan } = pack
  const has = (kind: PackItem['kind']): boolean => parts.items.some((item) => item.kind === kind)
  const words = packWordsOf(plan.choices)
  const styles = createLetterStyles()
  const sections = [...mainSection(styles, pack, parts), ...labelSections(plan, parts), ...(has('envelopes') ? envelopeSection(plan, parts) : [])]
  return new Document({
    creator: cleanText(plan.groupName),
    lastModifiedBy: cleanText(plan.groupName),
    title: words.sheets.cover.pack,
    styles: { default: { document: { run: { font: runFontsOf(defaultFace), size: normalSize, language: { value: words.locale } } } }, paragraphStyles: [...styles.all()] },
    sections,
  })
}

/** The parts of a Word file by name, as `docx` makes them. */
export const partsOf = async (document: Document): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(Object.entries(unzipSync(await Packer.toBuffer(document))))
