import { fitOf } from './fit-letters.ts'
import type { Page } from './page/page.ts'
import { cardPages } from './sheets/card/card.ts'
import { howToPages } from './sheets/how-to.ts'
import { ownWordsSheets } from './sheets/own-words.ts'
import { petitionPages } from './sheets/petition.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import { signInPages } from './sheets/sign-in.ts'
import { receiptPages } from './sheets/receipts.ts'
import { solidarityPages } from './sheets/solidarity.ts'
import { takeHomePages } from './sheets/take-home.ts'
import { tallyPages } from './sheets/tally.ts'
import { thanksPages } from './sheets/thanks.ts'
import { wallPages } from './sheets/wall.ts'
import type { CaseCard, PackPart, PackPlan } from './types.ts'

/** One item of a pack, in printed order. */
export type PackItem =
  | { readonly kind: 'pages'; readonly part: PackPart; /** A case's or an outlet's, else empty. */ readonly of: string; readonly pages: readonly Page[] }
  /** Letters by their places in the plan, the last one excluded. */
  | { readonly kind: 'letters'; readonly from: number; readonly to: number }
  | { readonly kind: 'labels' }
  | { readonly kind: 'returns' }
  | { readonly kind: 'envelopes' }

type Planned = Omit<PackPlan, 'packId' | 'warnings'>

const cardName = ({ uaNumber, title }: CaseCard): string => (uaNumber === null ? title : `UA ${uaNumber}`)

/** The number of letters of the evening: they come first in a plan, then those to take home, outlet by outlet. */
export const eveningLetters = ({ letters }: Pick<PackPlan, 'letters'>): number => {
  const first = letters.findIndex(({ outlet }) => outlet !== null)
  return first < 0 ? letters.length : first
}

const cards = (plan: Planned, isLarge: boolean, words: SheetWords): readonly PackItem[] =>
  plan.cards.map((card, index): PackItem => ({ kind: 'pages', part: 'case', of: cardName(card), pages: cardPages({ card, number: index + 1, plan, words, isLarge }) }))

const readingSheets = (plan: Planned, isLarge: boolean, words: SheetWords): readonly PackItem[] => {
  const { parts } = plan.choices
  return [
    ...(parts.includes('case') ? cards(plan, isLarge, words) : []),
    ...(parts.includes('howto') ? [{ kind: 'pages', part: 'howto', of: '', pages: howToPages({ plan, words, isLarge, stamps: plan.counts.stamps }) } as const] : []),
  ]
}

const takeHome = (plan: Planned, words: SheetWords): readonly PackItem[] => {
  const isLarge = plan.choices.largePrint === 'all'
  return plan.choices.outlets.flatMap((name, outlet): readonly PackItem[] => {
    const from = plan.letters.findIndex((letter) => letter.outlet === outlet)
    if (from < 0) return []
    const to = plan.letters.findLastIndex((letter) => letter.outlet === outlet) + 1
    return [
      { kind: 'pages', part: 'takehome', of: name, pages: takeHomePages(outlet, { plan, words, isLarge }, plan.counts) },
      ...cards(plan, isLarge, words),
      { kind: 'letters', from, to },
    ]
  })
}

/** Everything that is printed below the cover, in order. */
export const itemsBelowCover = (plan: Planned, words: SheetWords): readonly PackItem[] => {
  const { parts, largePrint } = plan.choices
  const evening = eveningLetters(plan)
  const eachPage = (part: PackPart, pages: (card: CaseCard, number: number) => readonly Page[]): readonly PackItem[] =>
    parts.includes(part) ? plan.cards.map((card, index): PackItem => ({ kind: 'pages', part, of: cardName(card), pages: pages(card, index + 1) })) : []
  const pages = (part: PackPart, make: () => readonly Page[]): readonly PackItem[] => {
    const made = parts.includes(part) ? make() : []
    return made.length === 0 ? [] : [{ kind: 'pages', part, of: '', pages: made }]
  }
  return [
    ...(largePrint === 'all' ? [] : readingSheets(plan, false, words)),
    ...(largePrint === 'none' ? [] : readingSheets(plan, true, words)),
    ...(parts.includes('letters') && evening > 0 ? [{ kind: 'letters', from: 0, to: evening } as const] : []),
    ...(parts.includes('ownwords') ? plan.cards.flatMap((card, index) => ownWordsSheets(card, index + 1, { plan, words, isLarge: largePrint === 'all' })
      .map((pages): PackItem => ({ kind: 'pages', part: 'ownwords', of: cardName(card), pages }))) : []),
    ...eachPage('solidarity', (card, number) => solidarityPages(card, number, { plan, words, isLarge: largePrint === 'all' })),
    ...pages('signin', () => signInPages({ plan, words, isLarge: largePrint === 'all' })),
    ...pages('tally', () => tallyPages({ plan, words, isLarge: largePrint === 'all' })),
    ...eachPage('petition', (card, number) => petitionPages(card, number, { plan, words, isLarge: largePrint === 'all' })),
    ...pages('wall', () => wallPages({ plan, words, isLarge: false })),
    ...pages('receipts', () => receiptPages({ plan, words, isLarge: largePrint === 'all' }, plan.counts)),
    ...pages('thanks', () => thanksPages({ plan, words, isLarge: largePrint === 'all' })),
    ...(parts.includes('takehome') ? takeHome(plan, words) : []),
    ...(parts.includes('labels') && plan.letters.length > 0 ? [{ kind: 'labels' } as const] : []),
    ...((plan.counts.returnSheets ?? 0) > 0 ? [{ kind: 'returns' } as const] : []),
    ...(parts.includes('envelopes') && !plan.choices.hasWindow && plan.letters.length > 0 ? [{ kind: 'envelopes' } as const] : []),
  ]
}

/** Printed pages of one item. */
export const itemPages = (item: PackItem, plan: Pick<PackPlan, 'letters' | 'fits' | 'counts'>): number => {
  switch (item.kind) {
    case 'pages': return item.pages.length
    case 'letters': return plan.letters.slice(item.from, item.to).reduce((sum, letter) => sum + fitOf(plan, letter).pages, 0)
    case 'labels': return plan.counts.labelSheets
    case 'returns': return plan.counts.returnSheets ?? 0
    case 'envelopes': return plan.letters.length
  }
}
