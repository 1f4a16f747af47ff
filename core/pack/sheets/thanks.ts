import { caseNameOf } from '../../case/case-name.ts'
import { fittingType, sumOf } from '../page/measure.ts'
import type { Block, Page } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { pushedDown, spaceOf, textOf, writingLines } from '../page/parts.ts'
import { atSize, types } from '../page/type.ts'
import { besideEmblem } from './emblem.ts'
import { whenOf } from './occasion.ts'
import type { SheetInput } from './sheet.ts'
import { deskOf, pagesWith, sheetHead } from './sheet.ts'

const maxNames = 4
const maxWriting = 4
const cut = { height: 6, space: 14 } as const
const steps = [types.story, atSize(types.story, 14), atSize(types.story, 12.5)] as const

/** A note of thanks for helpers and guests, with lines for a sentence by hand: two on a sheet, to be cut apart; one in large print. */
export const thanksPages = (input: SheetInput): readonly Page[] => {
  const { plan, words: all, isLarge } = input
  const words = all.thanks
  const desk = deskOf(input, 'portrait-full')
  const { set, textWidth, room } = desk
  const { occasion } = plan.choices
  const names = plan.cards.map(caseNameOf)
  const about = names.length === 0 ? '' : names.length <= maxNames ? words.people({ names: all.list(names) }) : words.cases({ count: names.length })
  const came = occasion === null || occasion.name === '' ? words.cameNoName : words.came({ name: occasion.name })
  const height = isLarge ? room : (room - cut.height - 2 * cut.space) / 2
  const noteOf = (story: (typeof steps)[number]): readonly Block[] => [
    sheetHead(plan.groupName, whenOf(occasion, all), desk),
    ...besideEmblem(plan.emblem, textWidth, (width) => [textOf(words.title, fittingType(words.title, width, [types.occasion, atSize(types.occasion, 32)], 1), { before: 8, after: 8 })]),
    textOf(came, set(story), { after: 6 }),
    ...(about === '' ? [] : [textOf(about, set(story), { after: 6 })]),
  ]
  const end = plan.groupName === '' ? [] : [textOf(words.from, set(types.body), { before: 10 }), textOf(plan.groupName, set(types.heading))]
  const note = steps.map(noteOf).find((blocks) => sumOf([...blocks, ...end], textWidth) <= height) ?? noteOf(steps[2])
  const lineHeight = isLarge ? 34 : 25.5
  const left = height - sumOf([...note, ...end], textWidth)
  const count = Math.max(0, Math.min(maxWriting, Math.floor(left / lineHeight)))
  const whole = pushedDown([...note, ...(count === 0 ? [] : [writingLines(count, textWidth, lineHeight)])], end, textWidth, height)
  const line: Block = { kind: 'table', widths: [textWidth], rows: [{ height: cut.height, cells: [{ blocks: [], edges: { bottom: lines.cut } }] }] }
  const isTwice = !isLarge && sumOf(whole, textWidth) <= height + 0.1
  return pagesWith([isTwice ? [...whole, spaceOf(cut.space), line, spaceOf(cut.space), ...whole] : whole], 'portrait-full', all, null)
}
