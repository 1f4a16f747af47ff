// Written by `npm run words` from words/en/pack-files.json. Do not edit.

export type PackFilesMessages = {
  readonly translation: string
  readonly signHere: string
  readonly practice: string
  readonly practiceLabel: string
  readonly cover: {
    readonly title: string
    readonly numbers: (values: { readonly abroad: number; readonly home: number; readonly letters: number; readonly targets: number }) => string
    readonly cost: (values: { readonly amount: string }) => string
    readonly inside: string
    readonly cards: (values: { readonly count: number }) => string
    readonly sheets: {
      readonly howto: string
      readonly ownwords: string
      readonly solidarity: string
      readonly signin: string
      readonly tally: string
      readonly petition: string
    }
    readonly takeHome: (values: { readonly count: number }) => string
    readonly envelopes: (values: { readonly count: number; readonly name: string }) => string
    readonly letters: (values: { readonly count: number }) => string
    readonly lettersElsewhere: (values: { readonly files: number; readonly letterFiles: number }) => string
    readonly files: (values: { readonly files: number; readonly first: number; readonly last: number }) => string
    readonly labels: (values: { readonly sheets: number; readonly stock: string }) => string
    readonly labelsFrom: (values: { readonly sheets: number; readonly start: number; readonly stock: string }) => string
    readonly batches: string
    readonly batchesContinued: string
    readonly batchColumns: {
      readonly what: string
      readonly codes: string
      readonly count: string
    }
    readonly codeRange: (values: { readonly first: string; readonly last: string }) => string
    readonly checklist: string
    readonly checks: {
      readonly signed: string
      readonly blank: string
      readonly envelope: string
      readonly stamps: string
      readonly counted: string
    }
  }
  readonly card: {
    readonly title: string
    readonly ofNumber: (values: { readonly number: string }) => string
    readonly people: string
    readonly happened: string
    readonly ask: string
    readonly background: string
    readonly deadline: (values: { readonly day: string }) => string
    readonly languages: (values: { readonly names: string }) => string
    readonly index: (values: { readonly number: string }) => string
    readonly wholeStory: string
  }
  readonly testSheet: {
    readonly fileName: (values: { readonly stock: string }) => string
    readonly title: (values: { readonly stock: string }) => string
    readonly lay: string
    readonly read: string
    readonly drift: string
    readonly across: string
    readonly down: string
    readonly foot: string
  }
}
