import type { Paragraph, Table } from 'docx'
import { coverRows, pageLayouts } from '../../core/letter/page-layout.ts'
import type { PackPlan } from '../../core/letter/types.ts'
import { dayInWords } from '../../core/day.ts'
import { cutToLines } from '../../core/letter/count-lines.ts'
import { batchTable } from './batch-table.ts'
import { batchRows } from './batch-rows.ts'
import { headingLook, quietLook, sheetLook, titleLook } from './sheet-looks.ts'
import { paragraphOf, runsOf, textParagraph } from './paragraphs.ts'
import { sheetWords as words } from './words.ts'

const box = '☐'
/** Common to Word; LibreOffice falls back to any face that has the box. */
const boxFont = 'Segoe UI Symbol'

const inside = ({ counts, cards, letters, choices }: PackPlan): readonly string[] => {
  const inFirst = choices.perFile > 0 ? Math.min(choices.perFile, letters.length) : letters.length
  return [
    ...(cards.length > 0 ? [words.insideCards(cards.length)] : []),
    ...(counts.letters > 0 ? [words.insideLetters(counts.letters)] : []),
    ...(counts.files > 1 ? [words.insideFiles(1, inFirst, counts.files)] : []),
    ...(counts.labelSheets > 0 ? [words.insideLabels(counts.labelSheets, choices.labelStock, choices.labelStart)] : []),
  ]
}

const check = (text: string): Paragraph =>
  paragraphOf([...runsOf(box, { ...sheetLook, font: boxFont }), ...runsOf(`   ${text}`, sheetLook)], sheetLook, { after: 4 })

/** The first sheets: what is in the pack, its batches by code, and what to look at before posting. */
export const coverSheets = (plan: PackPlan): readonly (Paragraph | Table)[] => {
  const { counts } = plan
  const { textWidth } = pageLayouts[plan.choices.paper]
  const rows = batchRows(plan, textWidth)
  const oneLine = (text: string): string => cutToLines(text, { width: textWidth, size: sheetLook.size }, 1)
  const later = Array.from({ length: Math.ceil(Math.max(0, rows.length - coverRows.first) / coverRows.next) }, (_, page) => {
    const from = coverRows.first + page * coverRows.next
    return [
      textParagraph(words.batchesContinued, headingLook, { isPageStart: true, after: 6 }),
      batchTable(rows.slice(from, from + coverRows.next), textWidth),
    ]
  })
  return [
    textParagraph(words.packTitle, titleLook, { after: 2 }),
    textParagraph(oneLine(words.madeOn(plan.groupName, dayInWords(plan.madeOn))), quietLook, { after: 8 }),
    textParagraph(words.numbers(words.letters(counts.letters), words.targets(counts.targets), String(counts.stampsAbroad), String(counts.stampsAtHome)), sheetLook),
    textParagraph(words.inside, headingLook, { before: 14, after: 4 }),
    ...inside(plan).map((line) => textParagraph(oneLine(line), sheetLook, { after: 2 })),
    textParagraph(words.checklist, headingLook, { before: 14, after: 4 }),
    ...words.checks.map(check),
    ...(rows.length === 0 ? [] : [
      textParagraph(words.batches, headingLook, { before: 14, after: 6 }),
      batchTable(rows.slice(0, coverRows.first), textWidth),
    ]),
    ...later.flat(),
  ]
}
