import { fitOf } from './fit-letters.ts'
import { coverPages, pageLayouts } from './page-layout.ts'
import type { SheetPage, SheetRoom } from './sheets/blocks.ts'
import { howToPages } from './sheets/how-to.ts'
import { ownWordsPages } from './sheets/own-words.ts'
import { petitionPage } from './sheets/petition.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import { signInPages } from './sheets/sign-in.ts'
import { solidarityPage } from './sheets/solidarity.ts'
import { takeHomePages } from './sheets/take-home.ts'
import { tallyPages } from './sheets/tally.ts'
import type { CaseCard, PackPart, PackPlan } from './types.ts'

/** One item of a pack, in printed order. */
export type PackItem =
  | { readonly kind: 'cover'; readonly pages: number }
  | { readonly kind: 'card'; readonly card: CaseCard; readonly isLarge: boolean }
  | { readonly kind: 'sheet'; readonly part: PackPart; /** A case's or an outlet's, else empty. */ readonly of: string; readonly pages: readonly SheetPage[]; readonly isLarge: boolean }
  /** Letters by their places in the plan, the last one excluded. */
  | { readonly kind: 'letters'; readonly from: number; readonly to: number }
  | { readonly kind: 'labels' }
  | { readonly kind: 'envelopes' }

type Planned = Omit<PackPlan, 'packId' | 'warnings'>

const cardName = ({ uaNumber, title }: CaseCard): string => (uaNumber === null ? title : `UA ${uaNumber}`)

/** The number of letters of the evening: they come first in a plan, then those to take home, outlet by outlet. */
export const eveningLetters = ({ letters }: Pick<PackPlan, 'letters'>): number => {
  const first = letters.findIndex(({ outlet }) => outlet !== null)
  return first < 0 ? letters.length : first
}

const readingSheets = (plan: Planned, isLarge: boolean, words: SheetWords): readonly PackItem[] => {
  const room = roomOf(plan, isLarge)
  const { parts } = plan.choices
  return [
    ...(parts.includes('case') ? plan.cards.map((card): PackItem => ({ kind: 'card', card, isLarge })) : []),
    ...(parts.includes('howto') ? [{ kind: 'sheet', part: 'howto', of: '', pages: howToPages(plan, room, words), isLarge } as const] : []),
  ]
}

const roomOf = ({ choices }: Planned, isLarge: boolean): SheetRoom => {
  const { textWidth, textHeight } = pageLayouts[choices.paper]
  return { width: textWidth, height: textHeight, isLarge }
}

const takeHome = (plan: Planned, words: SheetWords): readonly PackItem[] => {
  const isLarge = plan.choices.largePrint === 'all'
  return plan.choices.outlets.flatMap((name, outlet): readonly PackItem[] => {
    const from = plan.letters.findIndex((letter) => letter.outlet === outlet)
    if (from < 0) return []
    const to = plan.letters.findLastIndex((letter) => letter.outlet === outlet) + 1
    return [
      { kind: 'sheet', part: 'takehome', of: name, pages: takeHomePages(plan, outlet, roomOf(plan, false), words), isLarge: false },
      ...plan.cards.map((card): PackItem => ({ kind: 'card', card, isLarge })),
      { kind: 'letters', from, to },
    ]
  })
}

/** Everything that is printed, in order: files, preview and page counts are made from it. */
export const packItems = (plan: Planned, words: SheetWords): readonly PackItem[] => {
  const { parts, largePrint } = plan.choices
  const room = roomOf(plan, false)
  const evening = eveningLetters(plan)
  const sheet = (part: PackPart, pages: readonly SheetPage[], of = ''): readonly PackItem[] =>
    parts.includes(part) ? [{ kind: 'sheet', part, of, pages, isLarge: false }] : []
  const each = (part: PackPart, pages: (card: CaseCard) => readonly SheetPage[]): readonly PackItem[] =>
    parts.includes(part) ? plan.cards.flatMap((card) => sheet(part, pages(card), cardName(card))) : []
  return [
    ...(parts.includes('cover') ? [{ kind: 'cover', pages: coverPages(plan.batches.length) } as const] : []),
    ...(largePrint === 'all' ? [] : readingSheets(plan, false, words)),
    ...(largePrint === 'none' ? [] : readingSheets(plan, true, words)),
    ...(parts.includes('letters') && evening > 0 ? [{ kind: 'letters', from: 0, to: evening } as const] : []),
    ...each('ownwords', (card) => ownWordsPages(card, room, words)),
    ...each('solidarity', (card) => [solidarityPage(card, room, words)]),
    ...sheet('signin', parts.includes('signin') ? signInPages(plan, room, words) : []),
    ...sheet('tally', parts.includes('tally') ? tallyPages(plan, room, words) : []),
    ...each('petition', (card) => [petitionPage(card, plan, room, words)]),
    ...(parts.includes('takehome') ? takeHome(plan, words) : []),
    ...(parts.includes('labels') && plan.letters.length > 0 ? [{ kind: 'labels' } as const] : []),
    ...(parts.includes('envelopes') && !plan.choices.hasWindow && plan.letters.length > 0 ? [{ kind: 'envelopes' } as const] : []),
  ]
}

/** Printed pages of one item. */
export const itemPages = (item: PackItem, plan: Pick<PackPlan, 'letters' | 'fits' | 'counts'>): number => {
  switch (item.kind) {
    case 'cover': return item.pages
    case 'card': return 1
    case 'sheet': return item.pages.length
    case 'letters': return plan.letters.slice(item.from, item.to).reduce((sum, letter) => sum + fitOf(plan, letter).pages, 0)
    case 'labels': return plan.counts.labelSheets
    case 'envelopes': return plan.letters.length
  }
}
