// Written by `npm run words` from words/en/documents.json. Do not edit.

export type DocumentsMessages = {
  readonly title: string
  readonly meta: (values: { readonly all: number; readonly waiting: number }) => string
  readonly open: string
  readonly checkFirst: string
  readonly columns: {
    readonly document: string
    readonly like: string
    readonly state: string
    readonly came: string
  }
  readonly toCheckTitle: string
  readonly nothingTitle: string
  readonly like: {
    readonly update: (values: { readonly name: string }) => string
    readonly outcome: (values: { readonly name: string }) => string
    readonly known: (values: { readonly name: string }) => string
    readonly knownDetail: string
    readonly new: string
    readonly noCountry: string
    readonly same: string
    readonly sameDetail: (values: { readonly day: string }) => string
    readonly notAppeal: string
    readonly notAppealDetail: string
  }
  readonly answered: (values: { readonly all: number; readonly answered: number }) => string
  readonly toCheck: (values: { readonly count: number }) => string
  readonly ready: string
  readonly here: string
  readonly notACase: string
  readonly deadline: (values: { readonly day: string }) => string
  readonly noDeadline: string
  readonly goOn: string
  readonly check: string
  readonly itIsACase: string
  readonly openCase: (values: { readonly name: string }) => string
  readonly remove: string
  readonly removed: (values: { readonly name: string }) => string
  readonly foot: string
  readonly keys: {
    readonly move: string
    readonly check: string
    readonly remove: string
    readonly names: {
      readonly down: string
      readonly up: string
      readonly enter: string
      readonly delete: string
    }
  }
  readonly emptyTitle: string
  readonly emptyText: string
  readonly drop: string
}
