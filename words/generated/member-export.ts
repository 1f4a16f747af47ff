// Written by `npm run words` from words/en/member-export.json. Do not edit.

export type MemberExportMessages = {
  readonly fileName: string
  readonly sheet: string
  readonly postNames: {
    readonly labels: string
    readonly envelopes: string
    readonly returns: string
  }
  readonly columns: {
    readonly name: string
    readonly address: string
    readonly town: string
    readonly email: string
    readonly phone: string
    readonly joined: string
    readonly languages: string
    readonly tags: string
    readonly likes: string
    readonly note: string
    readonly 'name-on-letters': string
    readonly 'email-news': string
    readonly 'keep-record': string
    readonly 'post-news': string
  }
  readonly formats: {
    readonly csv: string
    readonly xlsx: string
    readonly vcf: string
  }
  readonly more: string
  readonly chosenMore: string
  readonly done: (values: { readonly count: number }) => string
  readonly post: {
    readonly action: string
    readonly title: (values: { readonly count: number }) => string
    readonly close: string
    readonly on: string
    readonly labels: string
    readonly envelopes: string
    readonly returns: string
    readonly returnCount: string
    readonly noReturn: string
    readonly returnNoRoom: string
    readonly stock: string
    readonly startAt: string
    readonly format: string
    readonly once: string
    readonly onceHint: string
    readonly printed: (values: { readonly count: number }) => string
    readonly leftOut: (values: { readonly count: number }) => string
    readonly reasons: {
      readonly 'said-no': (values: { readonly name: string }) => string
      readonly 'not-asked': (values: { readonly name: string }) => string
      readonly 'no-address': (values: { readonly name: string }) => string
      readonly archived: (values: { readonly name: string }) => string
      readonly 'no-room': (values: { readonly name: string }) => string
    }
    readonly more: (values: { readonly count: number }) => string
    readonly nobody: string
    readonly save: string
    readonly done: (values: { readonly count: number }) => string
  }
}
