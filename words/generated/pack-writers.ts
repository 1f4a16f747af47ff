// Written by `npm run words` from words/en/pack-writers.json. Do not edit.

export type PackWritersMessages = {
  readonly ways: {
    readonly all: (values: { readonly count: number }) => string
    readonly some: string
    readonly none: string
  }
  readonly find: string
  readonly group: string
  readonly groupKinds: {
    readonly tag: (values: { readonly count: number }) => string
    readonly language: (values: { readonly count: number }) => string
    readonly event: (values: { readonly count: number; readonly day: string }) => string
  }
  readonly coming: (values: { readonly count: number }) => string
  readonly chosen: (values: { readonly all: number; readonly count: number }) => string
  readonly chooseFound: (values: { readonly count: number }) => string
  readonly chooseNone: string
  readonly gone: (values: { readonly count: number }) => string
  readonly leftOut: string
  readonly unnamed: (values: { readonly count: number; readonly names: string }) => string
  readonly avoids: (values: { readonly count: number; readonly country: string; readonly names: string }) => string
}
