// Written by `npm run words` from words/en/pack-files.json. Do not edit.

export type PackFilesMessages = {
  readonly translation: string
  readonly signHere: string
  readonly practice: string
  readonly practiceLabel: string
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
