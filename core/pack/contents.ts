import { fitOf } from './fit-letters.ts'
import type { PackFile } from './pack-files.ts'
import type { PackItem } from './pack-order.ts'
import { itemPages } from './pack-order.ts'
import type { PackPart, PackPlan } from './types.ts'

/** What is together in a printed pack, such as the case cards: its place from the top of the pile, in sheets. */
export type Content = {
  readonly part: PackPart
  /** The outlet of what is to take home or of its envelopes; else empty. */
  readonly of: string
  /** The second set of a part, beside the one in usual print. */
  readonly isLarge: boolean
  /** The file, from 1, that these letters are in where a pack has several; else null. */
  readonly file: number | null
  /** Place of the first sheet, from 1. */
  readonly first: number
  /** Sheets of paper, or envelopes. */
  readonly count: number
}

type Planned = Pick<PackPlan, 'letters' | 'fits' | 'counts' | 'choices'>

/** Sheets of paper, or envelopes, of one item. On both sides, every sheet and letter begins on the front of a sheet. */
const sheetsOf = (item: PackItem, plan: Planned): number => {
  const pages = (count: number): number => (plan.choices.isDuplex ? Math.ceil(count / 2) : count)
  if (item.kind === 'letters') return plan.letters.slice(item.from, item.to).reduce((sum, letter) => sum + pages(fitOf(plan, letter).pages), 0)
  return item.kind === 'labels' || item.kind === 'returns' || item.kind === 'envelopes' ? itemPages(item, plan) : pages(itemPages(item, plan))
}

type Key = Pick<Content, 'part' | 'of'>

/** Envelopes of the evening, and those of each outlet, in the order of the letters. */
const envelopesBy = ({ letters, choices }: Planned): readonly (Key & { readonly count: number })[] =>
  [null, ...choices.outlets.keys()].flatMap((outlet) => {
    const count = letters.filter((letter) => letter.outlet === outlet).length
    return count === 0 ? [] : [{ part: 'envelopes' as const, of: outlet === null ? '' : (choices.outlets[outlet] ?? ''), count }]
  })

const ownKey = (item: PackItem, { letters, choices }: Planned): Key => {
  switch (item.kind) {
    case 'pages': return { part: item.part, of: item.part === 'takehome' ? item.of : '' }
    case 'letters': {
      const outlet = letters[item.from]?.outlet ?? null
      return outlet === null ? { part: 'letters', of: '' } : { part: 'takehome', of: choices.outlets[outlet] ?? '' }
    }
    case 'labels': case 'returns': case 'envelopes': return { part: item.kind, of: '' }
  }
}

/** The place after those before. */
const nextOf = (contents: readonly Content[]): number => {
  const last = contents.at(-1)
  return (last?.first ?? 1) + (last?.count ?? 0)
}

/** What is in a pack from the top of the pile down, once all its files are printed, the first one first. `coverSheets` are on top of it. */
export const contentsOf = (files: readonly PackFile[], coverSheets: number, plan: Planned): readonly Content[] => {
  const contents: Content[] = [{ part: 'cover', of: '', isLarge: false, file: null, first: 1, count: coverSheets }]
  let isOpen = false
  for (const [index, { items }] of files.entries()) {
    isOpen = false
    for (const item of items) {
      const last = contents.at(-1)
      const own = ownKey(item, plan)
      // The cards of a pack to take home are in it.
      const key = isOpen && last?.part === 'takehome' && own.part === 'case' ? last : own
      if (item.kind === 'envelopes') {
        for (const envelopes of envelopesBy(plan)) contents.push({ ...envelopes, isLarge: false, file: null, first: nextOf(contents) })
        continue
      }
      const count = sheetsOf(item, plan)
      if (isOpen && last?.part === key.part && last.of === key.of) contents.splice(-1, 1, { ...last, count: last.count + count })
      else {
        contents.push({
          part: key.part, of: key.of, count,
          isLarge: plan.choices.largePrint === 'copies' && contents.some(({ part }) => part === key.part && (part === 'case' || part === 'howto')),
          file: files.length > 1 && item.kind === 'letters' ? index + 1 : null,
          first: nextOf(contents),
        })
      }
      isOpen = true
    }
  }
  return contents
}

/** Sheets of paper that a pack takes; envelopes are none. */
export const sheetsOfPaper = (contents: readonly Content[]): number => contents.reduce((sum, { part, count }) => (part === 'envelopes' ? sum : sum + count), 0)
