import { dayInWords } from '../../day.ts'
import { sheetPurposes } from '../../member/sheet-purposes.ts'
import { textWidth } from '../face.ts'
import { mm } from '../page/geometry.ts'
import { heightOf, sumOf } from '../page/measure.ts'
import type { Block, Cell, Page, Row, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { boxCharacter, cellOf, runsText, spaceOf, textOf } from '../page/parts.ts'
import { atSize, types } from '../page/type.ts'
import { doorCount, privacyRuns, purposeRuns, signInHead, welcome } from './sign-in-parts.ts'
import type { Desk, SheetInput } from './sheet.ts'
import { deskOf, pagesWith } from './sheet.ts'

/** Strips are a little wider than the text, so that the cuts reach out of it. */
const outside = mm(6)
const widths = [mm(131), mm(55)]
const padding = mm(5)
const fieldWidth = mm(131) - outside - padding
const fieldHeight = mm(8)
const stripHeights = { min: mm(42), max: mm(48) } as const
/** A shorter line is too short for an address. */
const minLine = mm(36)
const gap = mm(4)
const stubTypes = [types.body, atSize(types.body, 9.5), types.small] as const

/** Words with a line after each to write on, as wide as they leave: `shares` of that room. */
const fieldRow = (fields: readonly { readonly label: string; readonly share: number }[], { set }: Desk): Table => {
  const type = set(types.guest)
  const labels = fields.map(({ label }) => textWidth(label, type.size, type.face) * 1.03 + gap)
  const left = fieldWidth - labels.reduce((sum, width) => sum + width, 0) - gap * (fields.length - 1)
  const height = Math.max(fieldHeight, type.line + 4)
  const cells = fields.flatMap(({ label }, index): readonly Cell[] => [
    ...(index === 0 ? [] : [{ blocks: [] }]), cellOf(textOf(label, type), { at: 'bottom' }), { blocks: [], edges: { bottom: lines.cap } },
  ])
  const columns = fields.flatMap(({ share }, index) => [...(index === 0 ? [] : [gap]), labels[index] ?? 0, left * share])
  return { kind: 'table', widths: columns, rows: [{ height, cells }] }
}

/** E-mail or phone, and beside it, where the line stays long enough, whether the person is here for the first time. */
const contactRow = ({ words: { signIn: words } }: SheetInput, desk: Desk): readonly Block[] => {
  const type = desk.set(types.guest)
  const box = { text: boxCharacter, type: { ...type, size: type.size * 1.25 } }
  const first = textWidth(words.head.firstTime, type.size, type.face) * 1.03 + type.size * 2
  const label = textWidth(words.head.contact, type.size, type.face) * 1.03 + gap
  const line = fieldWidth - label - first - gap
  const firstTime = [{ text: `${words.head.firstTime} `, type }, box]
  if (line < minLine) return [fieldRow([{ label: words.head.contact, share: 1 }], desk), runsText(firstTime, { before: 3 })]
  const cells: readonly Cell[] = [
    cellOf(textOf(words.head.contact, type), { at: 'bottom' }), { blocks: [], edges: { bottom: lines.cap } }, { blocks: [] }, cellOf(runsText(firstTime, { align: 'end' }), { at: 'bottom' }),
  ]
  return [{ kind: 'table', widths: [label, line, gap, first], rows: [{ height: Math.max(fieldHeight, type.line + 4), cells }] }]
}

const strip = (sheet: number, input: SheetInput, desk: Desk): readonly Block[] => {
  const { plan, words: { signIn: words, locale } } = input
  const { head } = words
  const [plain, bold] = [desk.set(types.guest), desk.set(types.guestBold)]
  const day = dayInWords(plan.choices.occasion?.day ?? plan.madeOn, locale)
  return [
    textOf(words.strip({ day, sheet }), desk.set(types.foot), { align: 'end' }),
    fieldRow([{ label: head.name, share: 0.58 }, { label: head.town, share: 0.42 }], desk),
    ...contactRow(input, desk),
    spaceOf(3),
    ...sheetPurposes.map((purpose) => runsText(purposeRuns(purpose, words, plain, bold), {
      mark: { text: boxCharacter, type: { ...plain, size: plain.size * 1.25 }, width: plain.size * 2 }, before: 1.5,
    })),
  ]
}

/** What each person takes along: what the group does with the strip, and whom to ask. */
const stub = (input: SheetInput, desk: Desk, height: number): readonly Block[] => {
  const width = (widths[1] ?? 0) - padding * 2
  const made = stubTypes.map((given): Block => {
    const type = desk.set(given)
    return runsText(privacyRuns(input, type, [{ text: `${input.words.signIn.keep} `, type: { ...type, face: 'sans-bold' } }]))
  })
  const fitting = made.find((block) => heightOf(block, width) <= height - 6) ?? made.at(-1)
  return fitting === undefined ? [] : [fitting]
}

/** Strips that are torn off, one for each person: nobody reads another's name. */
export const stripPages = (input: SheetInput): readonly Page[] => {
  const { plan, words: all } = input
  const words = all.signIn
  const desk = deskOf(input, 'portrait-full')
  const head: readonly Block[] = [signInHead(input, desk), ...welcome(words.howStrips, words, desk), doorCount(words.withoutStrip, words), spaceOf(8)]
  const room = desk.room - sumOf(head, desk.textWidth)
  const minStub = sumOf(stub(input, desk, 0), (widths[1] ?? 0) - padding * 2) + 8
  const needed = Math.max(stripHeights.min, sumOf(strip(1, input, desk), fieldWidth) + 9, minStub)
  const perPage = Math.max(1, Math.floor(room / needed))
  const height = Math.floor(Math.min(room / perPage, Math.max(stripHeights.max, needed + 8)))
  const pages = Math.max(1, Math.ceil(plan.choices.signInLines / perPage))
  const rowsOf = (sheet: number): readonly Row[] => Array.from({ length: perPage }, (_, index): Row => {
    const edges = { ...(index === 0 ? { top: lines.cut } : {}), bottom: lines.cut }
    return {
      height,
      cells: [
        cellOf(strip(sheet, input, desk), { edges, padding: { start: outside, end: padding, top: 2 } }),
        cellOf(stub(input, desk, height), { edges: { ...edges, start: lines.cut }, at: 'middle', padding: { start: padding, end: padding } }),
      ],
    }
  })
  return pagesWith(Array.from({ length: pages }, (_, page) => [...head, { kind: 'table', widths, indent: -outside, rows: rowsOf(page + 1) }]), 'portrait-full', all, null)
}
