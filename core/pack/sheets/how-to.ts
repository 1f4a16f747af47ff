import { amountText } from '../postage.ts'
import type { CaseCard, PackPlan } from '../types.ts'
import type { SheetBlock, SheetPage, SheetRoom } from './blocks.ts'
import { pagesOf } from './blocks.ts'
import { bullets, caseName, continued, heading, paragraph, ruleWords, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'

const rulesOf = (card: CaseCard, words: SheetWords): readonly SheetBlock[] => {
  const rules = ruleWords(card, words)
  return rules.length === 0 ? [] : [paragraph(caseName(card, words), 'strong', 1), ...bullets(rules)]
}

const postage = ({ counts, currency }: Pick<PackPlan, 'counts' | 'currency'>, isLarge: boolean, words: SheetWords['howTo']): readonly SheetBlock[] => {
  if (counts.stamps.length === 0) return []
  const { postageHead: head } = words
  const height = isLarge ? 32 : 20
  return [
    heading(words.postage),
    {
      kind: 'table', widths: [0.5, 0.32, 0.18], hasGrid: false,
      rows: [
        { height, isHead: true, cells: [{ text: head.to, style: 'small' }, { text: head.price, style: 'small' }, { text: head.letters, style: 'small', isAtEnd: true }] },
        ...counts.stamps.map((stamp) => ({
          height,
          cells: [
            { text: stamp.name, style: 'body' as const },
            { text: stamp.price === null ? words.noPrice : amountText(stamp.price, currency), style: 'body' as const },
            { text: String(stamp.count), style: 'body' as const, isAtEnd: true },
          ],
        })),
      ],
    },
  ]
}

/** Tone, what to do and not to do, each case's own rules, and the cost of stamps. */
export const howToPages = (plan: Pick<PackPlan, 'cards' | 'counts' | 'currency'>, room: SheetRoom, words: SheetWords): readonly SheetPage[] => {
  const { howTo } = words
  const rules = plan.cards.flatMap((card) => rulesOf(card, words))
  return pagesOf([
    title(howTo.title),
    heading(howTo.tone), ...bullets(linesOf(howTo.toneLines)),
    heading(howTo.must), ...bullets(linesOf(howTo.mustLines)),
    heading(howTo.mustNot), ...bullets(linesOf(howTo.mustNotLines)),
    ...(rules.length === 0 ? [] : [heading(howTo.rules), ...rules]),
    ...postage(plan, room.isLarge, howTo),
  ], room, continued(howTo.title, '', words, room))
}
