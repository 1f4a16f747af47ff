import type { CaseRule } from '../../case/case-file.ts'
import type { SheetPurpose } from '../../member/sheet-purposes.ts'
import type { NumberColumn, TallyColumn } from '../../tally/columns.ts'
import type { CoverWords } from './cover-words.ts'
import type { TakeHomeWords } from './take-home-words.ts'

/** Sentences in the order they are printed in. */
type Lines = Readonly<Record<string, string>>

type PageWords = (values: { readonly page: number; readonly pages: number }) => string

/** The words of a pack's sheets. They are an input, because pages are counted with the text that is printed. */
export type SheetWords = {
  readonly cover: CoverWords
  readonly card: {
    readonly urgentAction: (values: { readonly number: string }) => string
    readonly index: (values: { readonly number: string }) => string
    readonly photo: string
    readonly moreNames: (values: { readonly names: string; readonly count: number }) => string
    readonly storyGoesOn: string
    readonly ask: string
    readonly to: string
    readonly languages: (values: { readonly names: string }) => string
    readonly ownLanguage: string
    readonly pronoun: (values: { readonly pronoun: string }) => string
    readonly pronounOf: (values: { readonly name: string; readonly pronoun: string }) => string
    readonly post: (values: { readonly days: number }) => string
    readonly deadline: string
    readonly fold: string
  }
  readonly howTo: {
    readonly title: string
    readonly lead: string
    readonly about: string
    readonly parts: Readonly<Record<'address' | 'greeting' | 'self' | 'happened' | 'ask' | 'end' | 'name', { readonly name: string; readonly note: string }>>
    readonly sample: {
      readonly greeting: string
      readonly self: string
      readonly about: (values: { readonly name: string }) => string
      readonly ask: string
      readonly end: string
      readonly name: string
    }
    readonly must: string
    readonly mustLines: Lines
    readonly mustNot: string
    readonly mustNotLines: Lines
    readonly rules: string
    readonly postage: string
    readonly noPrice: string
    readonly safety: string
    readonly safetyAsk: string
    readonly page: (values: { readonly page: number; readonly pages: number }) => string
  }
  readonly rules: Readonly<Record<CaseRule, string>>
  readonly caseName: (values: { readonly number: string; readonly title: string }) => string
  readonly zones: {
    readonly home: string
    readonly abroad: string
  }
  readonly ownWords: {
    readonly title: string
    readonly writeBy: (values: { readonly day: string }) => string
    readonly ask: string
    readonly openings: string
    readonly openingLines: Readonly<Record<string, (values: { readonly name: string }) => string>>
    readonly leaveOut: string
    readonly plainLeaveOut: string
    readonly cut: string
    readonly nextPage: string
    readonly closing: string
    readonly someone: string
  }
  readonly solidarity: {
    readonly greetings: Readonly<Record<'think' | 'forgotten' | 'afar' | 'light', string>>
    readonly field: (values: { readonly name: string }) => string
    readonly from: string
    readonly cut: string
    readonly text: string
    readonly count: string
  }
  readonly signIn: {
    readonly title: string
    readonly heading: string
    readonly free: string
    readonly howStrips: string
    readonly howList: string
    readonly withoutStrip: string
    readonly withoutLine: string
    readonly newHere: string
    readonly head: { readonly name: string; readonly town: string; readonly contact: string; readonly firstTime: string }
    readonly purposes: Readonly<Record<SheetPurpose, { readonly short: string; readonly start: string; readonly whole: string }>>
    readonly strip: (values: { readonly day: string; readonly sheet: number }) => string
    readonly keep: string
    readonly privacy: (values: { readonly group: string }) => string
    readonly ask: (values: { readonly contact: string }) => string
    readonly theGroup: string
  }
  readonly tally: {
    readonly title: string
    readonly heading: string
    readonly strokes: string
    readonly keysOfScreen: (values: { readonly presses: number }) => string
    readonly sheet: string
    readonly sheetOf: (values: { readonly page: number; readonly pages: number }) => string
    readonly countedBy: string
    readonly hours: string
    readonly key: string
    readonly case: string
    readonly row: (values: { readonly number: number }) => string
    readonly ua: (values: { readonly number: string }) => string
    readonly columns: Readonly<Record<TallyColumn, string>>
    readonly hints: Readonly<Record<NumberColumn, string>>
    readonly total: string
    readonly all: string
    readonly typedIn: string
    readonly typeItIn: string
  }
  readonly petition: {
    readonly title: string
    readonly to: string
    readonly and: string
    readonly askPlain: (values: { readonly people: string }) => string
    readonly alsoAsk: string
    readonly head: { readonly name: string; readonly town: string; readonly signature: string }
    readonly note: string
    readonly cut: string
    readonly back: (values: { readonly day: string }) => string
    readonly backTo: (values: { readonly group: string }) => string
    readonly count: string
    readonly sheet: (values: { readonly number: number }) => string
  }
  readonly takeHome: TakeHomeWords
  readonly wall: {
    readonly title: string
    readonly letters: string
    readonly cards: string
    readonly end: string
    readonly rule: string
    readonly lastEnd: (values: { readonly count: number }) => string
    readonly lastNumber: (values: { readonly count: number }) => string
    readonly case: string
    readonly page: PageWords
  }
  readonly receipts: {
    readonly title: string
    readonly text: string
    readonly from: string
    readonly head: Readonly<Record<'code' | 'to' | 'postage' | 'receipt', string>>
    readonly total: (values: { readonly count: number }) => string
    readonly office: string
    readonly page: PageWords
  }
  readonly thanks: {
    readonly title: string
    readonly came: (values: { readonly name: string }) => string
    readonly cameNoName: string
    readonly people: (values: { readonly names: string }) => string
    readonly cases: (values: { readonly count: number }) => string
    readonly from: string
  }
  readonly continued: (values: { readonly name: string }) => string
  /** `a, b and c`. */
  readonly list: (parts: readonly string[]) => string
  /** A text of a case beside words of the sheet: one that runs in the other direction is kept apart from them. */
  readonly apart: (text: string) => string
  readonly pair: (values: { readonly before: string; readonly after: string }) => string
  /** `a, b, c`, without empty ones. */
  readonly series: (parts: readonly string[]) => string
  readonly number: (value: number) => string
  /** In which days are written. */
  readonly locale: string
}

/** The sentences of a list. */
export const linesOf = (lines: Lines): readonly string[] => Object.values(lines)
