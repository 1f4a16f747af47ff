import { fitOf } from './fit-letters.ts'
import { packUnits, type PackUnit } from './pack-pages.ts'
import type { PackItem } from './pack-order.ts'
import type { PackLetter, PackPart, PackPlan } from './types.ts'

/** One page of a preview: its number in the whole pack, and what it shows. */
export type PreviewPage = {
  readonly number: number
  readonly part: PackPart | 'letter' | 'translation'
  /** The person, target or case it is for; empty if none. */
  readonly of: string
}

/** Places of the first and, excluded, the last of some things in a row. */
type Range = { readonly from: number; readonly to: number }

/** Some pages of a pack that follow one another: what has to be written for them, and what each shows. */
export type PreviewWindow = {
  readonly items: readonly PackItem[]
  /** Among the sheets of labels. */
  readonly labelSheets: Range
  /** Among those of labels with senders' addresses. */
  readonly returnSheets: Range
  readonly envelopes: Range
  readonly pages: readonly PreviewPage[]
}

/** Enough to look around in, and fast to draw; a sheet of more pages is a window of its own. */
const windowPages = 12

/** The units around a page. A pack is divided into the same windows whichever page is asked for. */
const unitsAround = (units: readonly PackUnit[], page: number): readonly PackUnit[] => {
  let from = 0
  for (const [index, unit] of units.entries()) {
    const first = units[from]
    if (first !== undefined && index > from && unit.page + unit.pages - first.page > windowPages) {
      if (page < unit.page) return units.slice(from, index)
      from = index
    }
  }
  return units.slice(from)
}

const letterName = ({ sender, kind }: PackLetter): string => (kind === 'single' ? (sender?.name ?? '') : '')

type Shown = Omit<PreviewPage, 'number'>

const repeat = (count: number, shown: Shown): readonly Shown[] => Array.from({ length: count }, () => shown)

const shownOf = (item: PackItem, { pages, at }: PackUnit, plan: Pick<PackPlan, 'letters' | 'fits'>): readonly Shown[] => {
  switch (item.kind) {
    case 'pages': return repeat(pages, { part: item.part, of: item.of })
    case 'labels': case 'returns': case 'envelopes': return repeat(pages, { part: item.kind, of: '' })
    case 'letters': {
      const letter = plan.letters[at]
      if (letter === undefined) return []
      const of = letterName(letter)
      const { letterPages } = fitOf(plan, letter)
      return [...repeat(Math.min(letterPages, pages), { part: 'letter', of }), ...repeat(pages - letterPages, { part: 'translation', of })]
    }
  }
}

const rangeOf = (units: readonly PackUnit[]): Range => ({ from: units[0]?.at ?? 0, to: (units.at(-1)?.at ?? -1) + 1 })

/** The pages of a pack around one of them, numbered from 1; the last ones where it has fewer. */
export const previewWindow = (items: readonly PackItem[], plan: Pick<PackPlan, 'letters' | 'fits' | 'counts'>, page: number): PreviewWindow => {
  const units = unitsAround(packUnits(items, plan), page)
  const unitsOf = (kind: PackItem['kind']): readonly PackUnit[] => units.filter(({ item }) => items[item]?.kind === kind)
  return {
    items: [...new Set(units.map(({ item }) => item))].flatMap((index): readonly PackItem[] => {
      const item = items[index]
      if (item === undefined) return []
      return item.kind === 'letters' ? [{ ...item, ...rangeOf(units.filter((unit) => unit.item === index)) }] : [item]
    }),
    labelSheets: rangeOf(unitsOf('labels')),
    returnSheets: rangeOf(unitsOf('returns')),
    envelopes: rangeOf(unitsOf('envelopes')),
    pages: units.flatMap((unit) => {
      const item = items[unit.item]
      return item === undefined ? [] : shownOf(item, unit, plan).map((shown, index): PreviewPage => ({ number: unit.page + index, ...shown }))
    }),
  }
}
