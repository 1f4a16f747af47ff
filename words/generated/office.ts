// Written by `npm run words` from words/en/office.json. Do not edit.

export type OfficeMessages = {
  readonly open: string
  readonly title: (values: { readonly office: string }) => string
  readonly meta: (values: { readonly when: string }) => string
  readonly own: string
  readonly newOffice: (values: { readonly office: string }) => string
  readonly newOfficeText: string
  readonly otherKey: (values: { readonly day: string; readonly office: string }) => string
  readonly newOfficeWait: string
  readonly fingerprint: string
  readonly trust: string
  readonly trusted: string
  readonly trustedSince: (values: { readonly day: string; readonly office: string }) => string
  readonly otherName: (values: { readonly before: string; readonly now: string }) => string
  readonly newCases: string
  readonly updates: string
  readonly same: (values: { readonly count: number }) => string
  readonly twice: (values: { readonly count: number }) => string
  readonly keepCase: string
  readonly knownBy: {
    readonly office: string
    readonly 'ua-number': string
    readonly 'index-number': string
    readonly 'title-and-people': string
  }
  readonly known: (values: { readonly by: string; readonly title: string }) => string
  readonly changed: (values: { readonly fields: string }) => string
  readonly letters: (values: { readonly languages: string }) => string
  readonly documents: (values: { readonly count: number }) => string
  readonly olderFile: (values: { readonly day: string }) => string
  readonly onlyDocuments: string
  readonly stays: string
  readonly look: (values: { readonly count: number }) => string
  readonly keep: (values: { readonly count: number }) => string
  readonly none: string
  readonly leave: string
  readonly done: string
  readonly added: (values: { readonly count: number }) => string
  readonly updated: (values: { readonly count: number }) => string
  readonly keptNothing: string
  readonly settings: {
    readonly title: string
    readonly text: string
    readonly name: string
    readonly nameHint: string
    readonly nameFirst: string
    readonly makeKey: string
    readonly takeKey: string
    readonly keyText: string
    readonly key: string
    readonly keyHint: string
    readonly saveKey: string
    readonly saveHint: string
    readonly savedKey: string
    readonly savedKeyText: (values: { readonly file: string }) => string
    readonly cases: string
    readonly make: string
    readonly noCases: string
    readonly nothingYet: string
    readonly made: string
    readonly madeText: (values: { readonly cases: number; readonly documents: number; readonly file: string }) => string
    readonly fileName: (values: { readonly count: number; readonly ending: string; readonly office: string }) => string
    readonly keyFileName: (values: { readonly ending: string; readonly office: string }) => string
    readonly trustedTitle: string
    readonly trustedOn: (values: { readonly day: string }) => string
    readonly forget: string
    readonly forgotten: (values: { readonly office: string }) => string
    readonly openTitle: (values: { readonly file: string }) => string
    readonly openText: string
    readonly phrase: string
    readonly take: string
    readonly cancel: string
    readonly tooLong: (values: { readonly count: number }) => string
  }
}
