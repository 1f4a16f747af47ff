import { dayInWords } from '../../day.ts'
import { cutToLines } from '../count-lines.ts'
import { fitOf } from '../fit-letters.ts'
import type { PackPlan } from '../types.ts'
import type { SheetBlock, SheetPage, SheetRoom, SheetRow } from './blocks.ts'
import { faceOf, pagesOf } from './blocks.ts'
import { bullets, continued, heading, paragraph, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'

const widths = [0.58, 0.3, 0.12] as const
const lineHeight = 15
const padding = 8
/** The case and the first and last code take three small lines. */
const minLines = 3

const rowsOf = ({ letters, batches }: Pick<PackPlan, 'letters' | 'batches'>, outlet: number, room: SheetRoom, words: SheetWords['takeHome']): readonly SheetRow[] =>
  batches.flatMap((batch, index): readonly SheetRow[] => {
    const codes = letters.filter((letter) => letter.outlet === outlet && letter.batch === index).map(({ code }) => code)
    if (codes.length === 0) return []
    const setting = { width: room.width * widths[0] - 10, size: 11 }
    const address = batch.addressLines.map((line) => cutToLines(line, setting, 1))
    const shown = codes.length === 1 ? (codes[0] ?? '') : words.codes({ first: codes[0] ?? '', last: codes.at(-1) ?? '' })
    // Two cases may have the same official: the case’s name is above the codes, on one line.
    const of = cutToLines(batch.uaNumber === null ? batch.caseTitle : `UA ${batch.uaNumber}`, { width: room.width * widths[1], size: faceOf('small', room.isLarge).size }, 1)
    return [{
      height: Math.max(address.length, minLines) * lineHeight + padding,
      cells: [
        { text: address.join('\n'), style: 'body' },
        { text: `${of}\n${shown}`, style: 'small' },
        { text: String(codes.length), style: 'body', isAtEnd: true },
      ],
    }]
  })

/** The cover of an outlet's pack: what is inside, what to do, the envelopes to address, when to bring it back. */
export const takeHomePages = (plan: Pick<PackPlan, 'letters' | 'fits' | 'batches' | 'cards' | 'choices' | 'groupName'>, outlet: number, room: SheetRoom, all: SheetWords): readonly SheetPage[] => {
  const words = all.takeHome
  const count = plan.letters.filter((letter) => letter.outlet === outlet).length
  const { returnBy, outlets } = plan.choices
  const hasLines = plan.letters.some((letter) => letter.outlet === outlet && fitOf(plan, letter).ruledLines > 0)
  const blocks: readonly SheetBlock[] = [
    title(words.title),
    shortened(paragraph([words.outlet({ name: outlets[outlet] ?? '' }), plan.groupName].filter((part) => part !== '').join(' · '), 'strong', 2), 2, room),
    paragraph(returnBy === null ? words.noDay : words.returnBy({ day: dayInWords(returnBy, all.locale) })),
    heading(words.inside), ...bullets([words.cards({ count: plan.cards.length }), words.letters({ count })]),
    heading(words.steps), ...bullets([words.stepLines.read, hasLines ? words.signAndAdd : words.signOnly, words.stepLines.post]),
    paragraph(words.back, 'body', 2),
    heading(words.envelopes),
    {
      kind: 'table', widths, hasGrid: false,
      rows: [{ height: 20, isHead: true, cells: linesOf(words.head).map((text, column) => ({ text, style: 'small' as const, ...(column === 2 ? { isAtEnd: true } : {}) })) }, ...rowsOf(plan, outlet, room, words)],
    },
  ]
  return pagesOf(blocks, room, continued(words.title, outlets[outlet] ?? '', all, room))
}
