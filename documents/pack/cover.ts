import type { Paragraph, Table } from 'docx'
import { coverRows, pageLayouts } from '../../core/pack/page-layout.ts'
import { envelopeNames } from '../../core/pack/envelopes.ts'
import { eveningLetters } from '../../core/pack/pack-order.ts'
import { amountText, costOf } from '../../core/pack/postage.ts'
import type { PackPart, PackPlan } from '../../core/pack/types.ts'
import { packParts } from '../../core/pack/types.ts'
import { dayInWords } from '../../core/day.ts'
import { cutToLines } from '../../core/pack/count-lines.ts'
import { batchTable } from './batch-table.ts'
import { batchRows } from './batch-rows.ts'
import { headingLook, quietLook, sheetLook, titleLook } from './sheet-looks.ts'
import { paragraphOf, runsOf, textParagraph } from './paragraphs.ts'
import { sheetWords as words } from './words.ts'

const box = '☐'
/** Common to Word; LibreOffice falls back to any face that has the box. */
const boxFont = 'Segoe UI Symbol'

const inside = (plan: PackPlan): readonly string[] => {
  const { counts, cards, choices } = plan
  const evening = eveningLetters(plan)
  const inFirst = choices.perFile > 0 ? Math.min(choices.perFile, evening) : evening
  const has = (part: PackPart): boolean => choices.parts.includes(part)
  const sheets = packParts.flatMap((part) => (has(part) && part in words.insideSheets ? [words.insideSheets[part as keyof typeof words.insideSheets]] : []))
  return [
    ...(has('case') && cards.length > 0 ? [words.insideCards(cards.length)] : []),
    ...(has('letters') && evening > 0 ? [words.insideLetters(evening)] : []),
    ...(counts.files > 1 ? [words.insideFiles(1, inFirst, counts.files)] : []),
    ...sheets,
    ...(has('takehome') ? [words.insideTakeHome(choices.outlets.length)] : []),
    ...(counts.labelSheets > 0 ? [words.insideLabels(counts.labelSheets, choices.labelStock, choices.labelStart)] : []),
    ...(has('envelopes') && !choices.hasWindow ? [words.insideEnvelopes(counts.envelopes, envelopeNames[choices.envelope])] : []),
  ]
}

const numbers = ({ counts, currency }: PackPlan): string => {
  const cost = costOf(counts.stamps)
  const line = words.numbers(words.letters(counts.letters), words.targets(counts.targets), String(counts.stampsAbroad), String(counts.stampsAtHome))
  return cost === null || counts.stamps.length === 0 ? line : `${line}${words.cost(amountText(cost, currency))}`
}

const check = (text: string): Paragraph =>
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
      batchTable(rows.slice(from, from + coverRows.next), textWidth),
    ]
  })
  return [
    textParagraph(words.packTitle, titleLook, { after: 2 }),
    textParagraph(oneLine(words.madeOn([plan.groupName, plan.choices.occasion?.name ?? ''].filter((part) => part !== '').join(', '), dayInWords(plan.choices.occasion?.day ?? plan.madeOn))), quietLook, { after: 8 }),
    textParagraph(oneLine(numbers(plan)), sheetLook),
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
