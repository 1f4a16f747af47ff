import type { Paragraph, Table } from 'docx'
import { dayInWords } from '../../core/day.ts'
import { coverRows, pageLayouts } from '../../core/pack/page-layout.ts'
import { envelopeNames } from '../../core/pack/envelopes.ts'
import { eveningLetters } from '../../core/pack/pack-order.ts'
import { amountText, costOf } from '../../core/pack/postage.ts'
import type { PackPart, PackPlan } from '../../core/pack/types.ts'
import { packParts } from '../../core/pack/types.ts'
import { cutToLines } from '../../core/pack/count-lines.ts'
import { batchTable } from './batch-table.ts'
import { batchRows } from './batch-rows.ts'
import { headingLook, quietLook, sheetLook, titleLook } from './sheet-looks.ts'
import { paragraphOf, runsOf, textParagraph } from './paragraphs.ts'
import { packWords } from './pack-words.ts'
import { practiceMarkOnSheet } from './practice-mark.ts'

const words = packWords.packFiles.cover

const box = '☐'
/** Word has this font; LibreOffice falls back to any font that has the box. */
const boxFont = 'Segoe UI Symbol'

const hasSheetWords = (part: PackPart): part is PackPart & keyof typeof words.sheets => Object.hasOwn(words.sheets, part)

/** In the order of the pack. */
const contentLines = (plan: PackPlan): readonly string[] => {
  const { counts, cards, choices } = plan
  const evening = eveningLetters(plan)
  const inFirst = choices.perFile > 0 ? Math.min(choices.perFile, evening) : evening
  const has = (part: PackPart): boolean => choices.parts.includes(part)
  const sheetsIn = (parts: readonly PackPart[]): readonly string[] => parts.flatMap((part) => (has(part) && hasSheetWords(part) ? [words.sheets[part]] : []))
  const [before, after] = [packParts.slice(0, packParts.indexOf('letters')), packParts.slice(packParts.indexOf('letters'))]
  return [
    ...(has('case') && cards.length > 0 ? [words.cards({ count: cards.length })] : []),
    ...sheetsIn(before),
    ...(has('letters') && evening > 0 ? [words.letters({ count: evening })] : []),
    ...(counts.files > 1 ? [files(plan, inFirst)] : []),
    ...sheetsIn(after),
    ...(has('takehome') ? [words.takeHome({ count: choices.outlets.length })] : []),
    ...(counts.labelSheets > 0 ? [labels(plan)] : []),
    ...(has('envelopes') && !choices.hasWindow ? [words.envelopes({ count: counts.envelopes, name: envelopeNames[choices.envelope] })] : []),
  ]
}

/** Letters of a group’s own template are in files of their own, after the one with the sheets. */
const files = ({ counts, choices }: PackPlan, inFirst: number): string => (choices.templateId === null
  ? words.files({ first: 1, last: inFirst, files: counts.files })
  : words.lettersElsewhere({ letterFiles: counts.files - 1, files: counts.files }))

const labels = ({ counts: { labelSheets: sheets }, choices: { labelStock: stock, labelStart: start } }: PackPlan): string =>
  start > 1 ? words.labelsFrom({ sheets, stock, start }) : words.labels({ sheets, stock })

const numbers = ({ counts, currency }: PackPlan): string => {
  const cost = costOf(counts.stamps)
  const line = words.numbers({ letters: counts.letters, targets: counts.targets, abroad: counts.stampsAbroad, home: counts.stampsAtHome })
  return cost === null || counts.stamps.length === 0 ? line : `${line} ${words.cost({ amount: amountText(cost, currency) })}`
}

const checkItem = (text: string): Paragraph =>
  paragraphOf([...runsOf(box, { ...sheetLook, font: boxFont }), ...runsOf(`   ${text}`, sheetLook)], sheetLook, { after: 4 })

/** The first sheets: what is in the pack, its batches by code, and what to look at before posting. */
export const coverSheets = (plan: PackPlan): readonly (Paragraph | Table)[] => {
  const { textWidth } = pageLayouts[plan.choices.paper]
  const rows = batchRows(plan, textWidth)
  const oneLine = (text: string): string => cutToLines(text, { width: textWidth, size: sheetLook.size }, 1)
  const later = Array.from({ length: Math.ceil(Math.max(0, rows.length - coverRows.first) / coverRows.next) }, (_, page) => {
    const from = coverRows.first + page * coverRows.next
    return [
      textParagraph(words.batchesContinued, headingLook, { isPageStart: true, after: 6 }),
      ...practiceMarkOnSheet(plan),
      batchTable(rows.slice(from, from + coverRows.next), textWidth),
    ]
  })
  return [
    textParagraph(words.title, titleLook, { after: 2 }),
    ...practiceMarkOnSheet(plan),
    textParagraph(oneLine(packWords.format.series([plan.groupName, plan.choices.occasion?.name ?? '', dayInWords(plan.choices.occasion?.day ?? plan.madeOn, packWords.locale)])), quietLook, { after: 8 }),
    textParagraph(oneLine(numbers(plan)), sheetLook),
    textParagraph(words.inside, headingLook, { before: 14, after: 4 }),
    ...contentLines(plan).map((line) => textParagraph(oneLine(line), sheetLook, { after: 2 })),
    textParagraph(words.checklist, headingLook, { before: 14, after: 4 }),
    ...Object.values(words.checks).map(checkItem),
    ...(rows.length === 0 ? [] : [
      textParagraph(words.batches, headingLook, { before: 14, after: 6 }),
      batchTable(rows.slice(0, coverRows.first), textWidth),
    ]),
    ...later.flat(),
  ]
}
