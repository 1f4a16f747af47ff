import type { CaseRule } from '../../case/case-file.ts'
import type { TallyColumn } from '../../tally/columns.ts'

/** Sentences in the order they are printed in. */
type Lines = Readonly<Record<string, string>>

/** The words of a pack's sheets. They are an input, because pages are counted with the text that is printed. */
export type SheetWords = {
  readonly howTo: {
    readonly title: string
    readonly tone: string
    readonly toneLines: Lines
    readonly must: string
    readonly mustLines: Lines
    readonly mustNot: string
    readonly mustNotLines: Lines
    readonly rules: string
    readonly postage: string
    readonly postageHead: { readonly to: string; readonly price: string; readonly letters: string }
    readonly noPrice: string
  }
  readonly rules: Readonly<Record<CaseRule, string>>
  readonly caseName: (values: { readonly number: string; readonly title: string }) => string
  readonly zones: {
    readonly home: string
    readonly abroad: string
  }
  readonly ownWords: {
    readonly title: string
    readonly mustSay: string
    readonly mustNotSay: string
    readonly openings: string
    readonly openingLines: Readonly<Record<string, (values: { readonly name: string }) => string>>
    readonly plainMustNot: string
    readonly space: string
    readonly someone: string
  }
  readonly solidarity: {
    readonly title: string
    readonly text: (values: { readonly names: string }) => string
    readonly count: string
    readonly field: (values: { readonly name: string }) => string
  }
  readonly signIn: {
    readonly title: string
    readonly head: Lines
    readonly purposes: string
    readonly without: string
    readonly newHere: string
    readonly total: string
    readonly cut: string
    readonly privacy: (values: { readonly group: string }) => string
    readonly theGroup: string
    readonly agreed: string
  }
  readonly tally: {
    readonly title: string
    readonly text: string
    readonly countedBy: string
    readonly case: string
    readonly columns: Readonly<Record<TallyColumn, string>>
    readonly total: string
    readonly all: string
  }
  readonly petition: {
    readonly title: string
    readonly to: (values: { readonly names: string }) => string
    readonly ask: string
    readonly askPlain: (values: { readonly people: string }) => string
    readonly head: Lines
    readonly total: string
  }
  readonly takeHome: {
    readonly title: string
    readonly outlet: (values: { readonly name: string }) => string
    readonly returnBy: (values: { readonly day: string }) => string
    readonly noDay: string
    readonly inside: string
    readonly letters: (values: { readonly count: number }) => string
    readonly cards: (values: { readonly count: number }) => string
    readonly steps: string
    readonly stepLines: { readonly read: string; readonly post: string }
    readonly signOnly: string
    readonly signAndAdd: string
    readonly envelopes: string
    readonly head: Lines
    readonly codes: (values: { readonly first: string; readonly last: string }) => string
    readonly back: string
  }
  readonly continued: (values: { readonly name: string }) => string
  /** `a, b and c`. */
  readonly list: (parts: readonly string[]) => string
  /** `a, b, c`, without empty ones. */
  readonly series: (parts: readonly string[]) => string
  /** In which days are written. */
  readonly locale: string
}

/** The sentences of a list. */
export const linesOf = (lines: Lines): readonly string[] => Object.values(lines)
