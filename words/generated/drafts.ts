// Written by `npm run words` from words/en/drafts.json. Do not edit.

export type DraftsMessages = {
  readonly shown: (values: { readonly when: string }) => string
  readonly outdated: string
  readonly throwAway: string
  readonly thrownAway: string
  readonly saved: string
  readonly savedShort: string
  readonly saving: string
  readonly kept: (values: { readonly count: number }) => string
  readonly keptShort: string
  readonly keptText: string
  readonly cannot: string
  readonly cannotShort: string
  readonly list: string
  readonly named: (values: { readonly form: string; readonly typed: string }) => string
  readonly goToo: (values: { readonly count: number; readonly names: string }) => string
  readonly detail: (values: { readonly form: string; readonly when: string }) => string
  readonly formOf: (values: { readonly about: string; readonly form: string }) => string
  readonly forms: {
    readonly check: string
    readonly pasted: string
    readonly case: string
    readonly letter: string
    readonly note: string
    readonly reply: string
    readonly returned: string
    readonly rules: string
    readonly deadline: string
    readonly outcome: string
    readonly photo: string
    readonly 'address-check': string
    readonly member: string
    readonly 'member-import': string
    readonly event: string
    readonly 'event-numbers': string
    readonly 'event-line': string
    readonly tally: string
    readonly outlet: string
    readonly giving: string
    readonly 'outlet-return': string
    readonly record: string
    readonly correction: string
    readonly pack: string
    readonly report: string
    readonly collate: string
    readonly group: string
    readonly 'hand-over': string
    readonly postage: string
    readonly year: string
    readonly office: string
    readonly printing: string
    readonly printer: string
    readonly stock: string
  }
  readonly closingTitle: string
  readonly closing: string
  readonly keepOpen: string
  readonly closeAnyway: string
}
