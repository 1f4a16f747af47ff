import type { Paragraph, Table } from 'docx'
import { Document, Packer, SectionType } from 'docx'
import { unzipSync } from 'fflate'
import { labelStock } from '../../core/letter/label-stocks.ts'
import { pageLayouts } from '../../core/letter/page-layout.ts'
import type { LabelStock, PackPlan } from '../../core/letter/types.ts'
import { cleanText } from './clean-text.ts'
import { caseCard } from './case-card.ts'
import { coverSheets } from './cover.ts'
import { labelTable } from './label-row.ts'
import type { LetterVariant } from './letter-template.ts'
import { letterTemplate } from './letter-template.ts'
import { textParagraph, tinyParagraph, twips, twipsPerMillimetre } from './paragraphs.ts'
import { markCharacter } from './slots.ts'

/** What one file of the pack holds: the sheets go into the first file only. */
export type VolumeParts = { readonly hasSheets: boolean; readonly variants: readonly LetterVariant[] }

/** Times has twins of the same widths everywhere, so lines and pages come out alike in Word and LibreOffice. */
const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' } as const
const normalSize = 22

const mark = (): Paragraph => textParagraph('', { size: 1, lineHeight: 1 }, {}, { text: markCharacter })

const pageOf = (paper: PackPlan['choices']['paper']) => {
  const { width, height, marginX, marginTop, marginBottom } = pageLayouts[paper]
  const edge = twips(30)
  return {
    size: { width: twips(width), height: twips(height) },
    margin: { top: twips(marginTop), bottom: twips(marginBottom), left: twips(marginX), right: twips(marginX), header: edge, footer: edge, gutter: 0 },
  }
}

const labelPageOf = (stock: LabelStock) => {
  const { width, height } = pageLayouts[stock.paper]
  const at = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)
  return {
    size: { width: twips(width), height: twips(height) },
    margin: { top: at(stock.top), bottom: 0, left: at(stock.left), right: 0, header: 0, footer: 0, gutter: 0 },
  }
}

const sheetsOf = (plan: PackPlan): readonly (Paragraph | Table)[] => [
  ...(plan.choices.parts.includes('cover') ? coverSheets(plan) : []),
  ...plan.cards.flatMap((card) => caseCard(card, plan.choices.paper)),
]

/** The file with one letter of each kind and one row of labels, as the engine copies from it. */
export const packDocument = (plan: PackPlan, { hasSheets, variants }: VolumeParts): Document => {
  const { paper } = plan.choices
  const stock = hasSheets && plan.counts.labelSheets > 0 ? labelStock(plan.choices.labelStock) : undefined
  const letters = variants.flatMap((variant) => [mark(), ...letterTemplate(variant, paper)])
  const sheets = [...(hasSheets ? sheetsOf(plan) : []), ...letters, ...(variants.length > 0 ? [mark()] : [])]
  // The section's own marks stand in its last paragraph, which must not be one that is cut out.
  const first = sheets.length === 0 ? [] : [{ properties: { page: pageOf(paper) }, children: [...sheets, tinyParagraph()] }]
  const labels = stock === undefined ? [] : [{ properties: { type: SectionType.NEXT_PAGE, page: labelPageOf(stock) }, children: [labelTable(stock, plan.batches), tinyParagraph()] }]
  return new Document({
    creator: cleanText(plan.groupName),
    lastModifiedBy: cleanText(plan.groupName),
    title: 'Letter pack',
    styles: { default: { document: { run: { font: fonts, size: normalSize, language: { value: 'en-GB' } } } } },
    sections: [...first, ...labels],
  })
}

/** The parts of a Word file by name, as `docx` makes them. */
export const partsOf = async (document: Document): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(Object.entries(unzipSync(await Packer.toBuffer(document))))
