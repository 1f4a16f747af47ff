import type { ISectionOptions, ISectionPropertiesOptions, Paragraph, Table } from 'docx'
import { Document, Packer, SectionType } from 'docx'
import { unzipSync } from 'fflate'
import { labelStock } from '../../core/pack/label-stocks.ts'
import type { PackItem } from '../../core/pack/pack-order.ts'
import { pageLayouts } from '../../core/pack/page-layout.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { cleanText } from '../slots/clean-text.ts'
import { caseCard } from './case-card.ts'
import { coverSheets } from './cover.ts'
import { envelopePage, envelopeTemplate } from './envelope-template.ts'
import type { EnvelopeVariant } from './envelope-variants.ts'
import { labelPage } from './label-page.ts'
import { labelTable } from './label-row.ts'
import type { LetterVariant } from './letter-template.ts'
import { letterTemplate } from './letter-template.ts'
import type { LetterStyles } from './letter-styles.ts'
import { createLetterStyles } from './letter-styles.ts'
import { textParagraph, tinyParagraph, twips } from './paragraphs.ts'
import { practiceMarkOnSheet } from './practice-mark.ts'
import { sheetPage } from './sheet-paragraphs.ts'
import type { Mark } from '../slots/letter-slots.ts'
import { markText } from '../slots/letter-slots.ts'
import { packWords } from './pack-words.ts'

/** What one file of the pack holds, and the templates its letters and envelopes are copied from. */
export type DocumentParts = {
  readonly items: readonly PackItem[]
  readonly letters: readonly LetterVariant[]
  readonly envelopes: readonly EnvelopeVariant[]
}

type Child = Paragraph | Table

/** Every system has a typeface with the widths of Times, so lines and pages are the same in Word and LibreOffice. */
const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' } as const
const normalSize = 22

const mark = (name: Mark): Paragraph => textParagraph('', { size: 1, lineHeight: 1 }, {}, { text: markText(name) })

/** Size and margins of the pack's pages. */
const pageOf = (paper: PackPlan['choices']['paper']): NonNullable<ISectionPropertiesOptions['page']> => {
  const { width, height, marginX, marginTop, marginBottom } = pageLayouts[paper]
  const edge = twips(30)
  return {
    size: { width: twips(width), height: twips(height) },
    margin: { top: twips(marginTop), bottom: twips(marginBottom), left: twips(marginX), right: twips(marginX), header: edge, footer: edge, gutter: 0 },
  }
}

/** A page of a sheet with the mark of a practice pack after its first paragraph. */
const onSheet = ([first, ...others]: readonly Child[], plan: PackPlan): readonly Child[] =>
  (first === undefined ? [] : [first, ...practiceMarkOnSheet(plan), ...others])

const itemChildren = (item: PackItem, plan: PackPlan, run: number): readonly Child[] => {
  const { paper } = plan.choices
  switch (item.kind) {
    case 'cover': return [...coverSheets(plan), mark('sheet-end')]
    case 'card': return [...onSheet(caseCard(item.card, paper, item.isLarge), plan), mark('sheet-end')]
    case 'sheet': return [...item.pages.flatMap((page) => onSheet(sheetPage(page, pageLayouts[paper].textWidth, item.isLarge), plan)), mark('sheet-end')]
    case 'letters': return [mark(`letters-${run}`)]
    case 'labels': case 'envelopes': return []
  }
}

/** Sheets and letters, in order, after the templates of the letters, which are cut out of the file. */
const mainSection = (styles: LetterStyles, plan: PackPlan, { items, letters }: DocumentParts): readonly ISectionOptions[] => {
  const { paper, isDuplex } = plan.choices
  let runs = 0
  const children = items.flatMap((item) => itemChildren(item, plan, item.kind === 'letters' ? runs++ : 0))
  if (children.length === 0) return []
  const templates = letters.flatMap((variant) => [mark('letter'), ...letterTemplate(styles, variant, plan)])
  return [{
    // Printed on both sides, every sheet ends its own section, so this one must not begin a page.
    properties: { page: pageOf(paper), ...(isDuplex ? { type: SectionType.CONTINUOUS } : {}) },
    // A section's properties are in its last paragraph, which must not be one that is cut out.
    children: [...templates, mark('content'), ...children, tinyParagraph()],
  }]
}

const labelSection = (plan: PackPlan): readonly ISectionOptions[] => {
  const stock = labelStock(plan.choices.labelStock)
  if (stock === undefined || plan.counts.labelSheets === 0) return []
  const children = [labelTable(stock, plan), tinyParagraph()]
  return [{ properties: { type: SectionType.NEXT_PAGE, page: labelPage(stock, plan.calibration) }, children }]
}

const envelopeSection = ({ isPractice, choices: { envelope } }: PackPlan, { envelopes }: DocumentParts): readonly ISectionOptions[] => [{
  properties: { type: SectionType.NEXT_PAGE, page: envelopePage(envelope) },
  children: [...envelopes.flatMap((variant) => [mark('envelope'), ...envelopeTemplate(variant, envelope, isPractice)]), mark('envelopes'), tinyParagraph()],
}]

/** The file with one letter, envelope and row of labels of each kind, as the engine copies from it. */
export const packDocument = (plan: PackPlan, parts: DocumentParts): Document => {
  const has = (kind: PackItem['kind']): boolean => parts.items.some((item) => item.kind === kind)
  const styles = createLetterStyles()
  const sections = [...mainSection(styles, plan, parts), ...(has('labels') ? labelSection(plan) : []), ...(has('envelopes') ? envelopeSection(plan, parts) : [])]
  return new Document({
    creator: cleanText(plan.groupName),
    lastModifiedBy: cleanText(plan.groupName),
    title: packWords.packFiles.cover.title,
    styles: { default: { document: { run: { font: fonts, size: normalSize, language: { value: packWords.locale } } } }, paragraphStyles: [...styles.all()] },
    sections,
  })
}

/** The parts of a Word file by name, as `docx` makes them. */
export const partsOf = async (document: Document): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(Object.entries(unzipSync(await Packer.toBuffer(document))))
