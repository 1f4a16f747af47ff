import { amountText } from '../postage.ts'
import type { CaseCard, PackPlan } from '../types.ts'
import type { SheetBlock, SheetPage, SheetRoom } from './blocks.ts'
import { pagesOf } from './blocks.ts'
import { bullets, heading, paragraph, ruleWords, title } from './parts.ts'
import { sheetWords } from './words.ts'

const words = sheetWords.howTo

const rulesOf = (card: CaseCard): readonly SheetBlock[] => {
  const rules = ruleWords(card)
  return rules.length === 0 ? [] : [paragraph(sheetWords.caseName(card.uaNumber, card.title), 'strong', 1), ...bullets(rules)]
}

const postage = ({ counts, currency }: Pick<PackPlan, 'counts' | 'currency'>, isLarge: boolean): readonly SheetBlock[] => {
  if (counts.stamps.length === 0) return []
  const [to, price, letters] = words.postageHead
  const height = isLarge ? 32 : 20
  return [
    heading(words.postage),
    {
      kind: 'table', widths: [0.5, 0.32, 0.18], hasGrid: false,
      rows: [
        { height, isHead: true, cells: [{ text: to, style: 'small' }, { text: price, style: 'small' }, { text: letters, style: 'small', isAtEnd: true }] },
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

/** Tone, musts and must-nots, each case's own rules, and what the stamps cost. */
export const howToPages = (plan: Pick<PackPlan, 'cards' | 'counts' | 'currency'>, room: SheetRoom): readonly SheetPage[] => {
  const rules = plan.cards.flatMap(rulesOf)
  return pagesOf([
    title(words.title),
    heading(words.tone), ...bullets(words.toneLines),
    heading(words.must), ...bullets(words.mustLines),
    heading(words.mustNot), ...bullets(words.mustNotLines),
    ...(rules.length === 0 ? [] : [heading(words.rules), ...rules]),
    ...postage(plan, room.isLarge),
  ], room)
}
