import { dayInWords } from '../../day.ts'
import { cutToLines } from '../count-lines.ts'
import type { PackPlan } from '../types.ts'
import type { SheetBlock, SheetPage, SheetRoom, SheetRow } from './blocks.ts'
import { pagesOf } from './blocks.ts'
import { bullets, heading, paragraph, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'

const widths = [0.58, 0.3, 0.12] as const
const lineHeight = 15
const padding = 8

const rowsOf = ({ letters, batches }: Pick<PackPlan, 'letters' | 'batches'>, outlet: number, room: SheetRoom, words: SheetWords['takeHome']): readonly SheetRow[] =>
  batches.flatMap((batch, index): readonly SheetRow[] => {
    const codes = letters.filter((letter) => letter.outlet === outlet && letter.batch === index).map(({ code }) => code)
    if (codes.length === 0) return []
    const setting = { width: room.width * widths[0] - 10, size: 11 }
    const address = batch.addressLines.map((line) => cutToLines(line, setting, 1))
    return [{
      height: address.length * lineHeight + padding,
      cells: [
        { text: address.join('\n'), style: 'body' },
        { text: codes.length === 1 ? (codes[0] ?? '') : words.codes({ first: codes[0] ?? '', last: codes.at(-1) ?? '' }), style: 'small' },
        { text: String(codes.length), style: 'body', isAtEnd: true },
      ],
    }]
  })

/** The cover of an outlet's pack: what is inside, what to do, the envelopes to address, when to bring it back. */
export const takeHomePages = (plan: Pick<PackPlan, 'letters' | 'batches' | 'cards' | 'choices' | 'groupName'>, outlet: number, room: SheetRoom, all: SheetWords): readonly SheetPage[] => {
  const words = all.takeHome
  const count = plan.letters.filter((letter) => letter.outlet === outlet).length
  const { returnBy, outlets } = plan.choices
  const blocks: readonly SheetBlock[] = [
    title(words.title),
    shortened(paragraph([words.outlet({ name: outlets[outlet] ?? '' }), plan.groupName].filter((part) => part !== '').join(' · '), 'strong', 2), 2, room),
    paragraph(returnBy === null ? words.noDay : words.returnBy({ day: dayInWords(returnBy, all.locale) })),
    heading(words.inside), ...bullets([words.cards({ count: plan.cards.length }), words.letters({ count })]),
    heading(words.steps), ...bullets(linesOf(words.stepLines)),
    paragraph(words.back, 'body', 2),
    heading(words.envelopes),
    {
      kind: 'table', widths, hasGrid: false,
      rows: [{ height: 20, isHead: true, cells: linesOf(words.head).map((text, column) => ({ text, style: 'small' as const, ...(column === 2 ? { isAtEnd: true } : {}) })) }, ...rowsOf(plan, outlet, room, words)],
    },
  ]
  return pagesOf(blocks, room)
}
