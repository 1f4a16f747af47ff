// Written by `npm run words` from words/en/search.json. Do not edit.

export type SearchMessages = {
  readonly title: string
  readonly found: (values: { readonly words: string }) => string
  readonly type: string
  readonly results: string
  readonly nothing: (values: { readonly words: string }) => string
  readonly nothingText: string
  readonly all: (values: { readonly words: string }) => string
  readonly more: string
  readonly kinds: {
    readonly person: string
    readonly case: string
    readonly member: string
    readonly document: string
    readonly event: string
    readonly pack: string
    readonly report: string
  }
  readonly groups: {
    readonly person: string
    readonly case: string
    readonly member: string
    readonly document: string
    readonly event: string
    readonly pack: string
    readonly report: string
  }
  readonly closed: string
  readonly ofCase: (values: { readonly title: string }) => string
  readonly inDocument: (values: { readonly day: string; readonly title: string }) => string
  readonly packUnnamed: (values: { readonly day: string }) => string
  readonly packMade: (values: { readonly day: string }) => string
  readonly packLetter: (values: { readonly code: string }) => string
  readonly period: (values: { readonly from: string; readonly to: string }) => string
}
