import { fitOf } from './fit-letters.ts'
import type { LetterFit } from './letter-fits.ts'
import type { PackItem } from './pack-order.ts'
import { itemPages } from './pack-order.ts'
import type { PackLetter, PackPart, PackPlan } from './types.ts'

/** One page of a preview: its number in the whole pack, and what it shows. */
export type PreviewPage = {
  readonly number: number
  readonly part: PackPart | 'letter' | 'translation'
  /** The person, target or case it is for; empty if none. */
  readonly of: string
}

/** How much of each item is shown: enough to see how it looks, and fast to draw. */
export const previewLimits = { letters: 8, labelSheets: 1, envelopes: 2 } as const

/** The same items with only the first letters of each run. */
export const previewItems = (items: readonly PackItem[]): readonly PackItem[] =>
  items.map((item) => (item.kind === 'letters' ? { ...item, to: Math.min(item.to, item.from + previewLimits.letters) } : item))

const letterName = ({ sender, kind }: PackLetter): string => (kind === 'single' ? (sender?.name ?? '') : '')

const letterPages = (letter: PackLetter, { pages, letterPages: own }: LetterFit): readonly Omit<PreviewPage, 'number'>[] =>
  Array.from({ length: pages }, (_, page) => ({ part: page < own ? 'letter' as const : 'translation' as const, of: letterName(letter) }))

/** What each page of a preview shows, and its number in the whole pack. */
export const previewPages = (items: readonly PackItem[], plan: Pick<PackPlan, 'letters' | 'fits' | 'counts'>): readonly PreviewPage[] => {
  const pages: PreviewPage[] = []
  let number = 0
  const add = (shown: readonly Omit<PreviewPage, 'number'>[], all: number): void => {
    for (const [index, page] of shown.entries()) pages.push({ number: number + index + 1, ...page })
    number += all
  }
  const same = (count: number, part: PackPart, of = ''): readonly Omit<PreviewPage, 'number'>[] => Array.from({ length: count }, () => ({ part, of }))
  for (const item of items) {
    const all = itemPages(item, plan)
    switch (item.kind) {
      case 'cover': add(same(all, 'cover'), all); break
      case 'card': add(same(1, 'case', item.card.uaNumber ?? item.card.title), 1); break
      case 'sheet': add(same(all, item.part, item.of), all); break
      case 'letters': {
        const shown = plan.letters.slice(item.from, Math.min(item.to, item.from + previewLimits.letters))
        add(shown.flatMap((letter) => letterPages(letter, fitOf(plan, letter))), all)
        break
      }
      case 'labels': add(same(Math.min(all, previewLimits.labelSheets), 'labels'), all); break
      case 'envelopes': add(same(Math.min(all, previewLimits.envelopes), 'envelopes'), all)
    }
  }
  return pages
}
