import type { PackPart } from '../types.ts'

type Named<Names extends string> = { readonly [Name in Names]: (values: { readonly name: string }) => string }
type Counted<Names extends string> = { readonly [Name in Names]: (values: { readonly count: number }) => string }

export type CoverFact = 'letters' | 'envelopes' | 'abroad' | 'home' | 'paper'

/** The words of the cover sheet. */
export type CoverWords = {
  readonly title: string
  /** What a pack without an occasion is called. */
  readonly pack: string
  readonly foot: (values: { readonly mark: string; readonly day: string }) => string
  readonly footNoMark: (values: { readonly day: string }) => string
  readonly page: (values: { readonly page: number; readonly pages: number }) => string
  readonly facts: Counted<CoverFact>
  readonly times: (values: { readonly start: string; readonly end: string }) => string
  readonly inside: string
  readonly range: (values: { readonly first: number; readonly last: number }) => string
  readonly parts: Counted<'cover' | 'case'> & Named<'takehome' | 'envelopes'> & {
    readonly howto: string
    readonly letters: string
    readonly ownwords: string
    readonly solidarity: string
    readonly signin: string
    readonly tally: string
    readonly petition: string
    readonly wall: string
    readonly receipts: string
    readonly thanks: string
    readonly labels: (values: { readonly stock: string }) => string
    readonly returns: (values: { readonly stock: string }) => string
    readonly labelsFrom: (values: { readonly stock: string; readonly start: number }) => string
  }
  /** Where each part is put. */
  readonly places: Readonly<Record<PackPart, string>>
  readonly large: (values: { readonly name: string }) => string
  readonly inFile: (values: { readonly name: string; readonly file: number; readonly files: number }) => string
  readonly before: string
  readonly beforeChecks: { readonly case: string; readonly solidarity: string; readonly stamps: string; readonly cost: (values: { readonly amount: string }) => string; readonly signin: string; readonly laptop: string }
  readonly post: string
  readonly postChecks: Readonly<Record<string, string>>
  readonly letters: string
  readonly columns: Readonly<Record<'case' | 'to' | 'codes' | 'post' | 'made' | 'written' | 'posted', string>>
  readonly codeRange: (values: { readonly first: string; readonly last: string }) => string
  readonly abroad: string
  readonly home: string
  readonly takeHome: (values: { readonly name: string }) => string
  readonly all: string
}
