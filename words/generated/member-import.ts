// Written by `npm run words` from words/en/member-import.json. Do not edit.

export type MemberImportMessages = {
  readonly steps: {
    readonly label: string
    readonly columns: string
    readonly people: string
    readonly check: string
  }
  readonly title: string
  readonly meta: (values: { readonly fileName: string; readonly rows: number; readonly separator: string }) => string
  readonly sheet: string
  readonly columnInFile: string
  readonly sample: (values: { readonly row: number }) => string
  readonly goesTo: string
  readonly columnGoesTo: (values: { readonly heading: string }) => string
  readonly noHeading: (values: { readonly number: number }) => string
  readonly empty: string
  readonly answers: (values: { readonly empty: number; readonly no: number; readonly other: number; readonly yes: number }) => string
  readonly unused: string
  readonly columns: {
    readonly name: string
    readonly 'given-name': string
    readonly 'family-name': string
    readonly address: string
    readonly 'house-number': string
    readonly town: string
    readonly postcode: string
    readonly state: string
    readonly country: string
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
  readonly joinedHint: string
  readonly used: (values: { readonly headings: string; readonly left: number; readonly used: number }) => string
  readonly noConsent: string
  readonly remembered: string
  readonly reading: string
  readonly noName: string
  readonly days: {
    readonly title: string
    readonly text: string
    readonly 'day-first': string
    readonly 'month-first': string
    readonly row: (values: { readonly day: string; readonly row: number; readonly text: string }) => string
  }
  readonly 'days-open': string
  readonly address: {
    readonly title: string
    readonly row: (values: { readonly row: number }) => string
    readonly previous: string
    readonly next: string
    readonly none: string
  }
  readonly damaged: {
    readonly title: (values: { readonly count: number }) => string
    readonly text: string
    readonly card: string
    readonly row: (values: { readonly row: number; readonly text: string }) => string
    readonly more: (values: { readonly count: number }) => string
    readonly correct: string
    readonly correctOf: (values: { readonly row: number }) => string
    readonly typed: (values: { readonly row: number }) => string
    readonly hint: (values: { readonly headings: string; readonly separated: string }) => string
    readonly save: string
    readonly cancel: string
    readonly corrected: (values: { readonly count: number }) => string
    readonly asInFile: string
  }
  readonly nothingYet: string
  readonly next: string
  readonly backToColumns: string
  readonly again: {
    readonly title: string
    readonly text: (values: { readonly fileName: string }) => string
    readonly choose: string
  }
  readonly imports: {
    readonly action: string
    readonly title: string
    readonly none: string
    readonly noneText: string
    readonly file: string
    readonly on: string
    readonly added: string
    readonly changed: string
    readonly leftOut: string
    readonly notDecided: string
    readonly meta: (values: { readonly added: number; readonly changed: number; readonly day: string; readonly left: number }) => string
    readonly unused: (values: { readonly headings: string }) => string
    readonly noRows: string
    readonly gone: string
    readonly rows: string
    readonly back: string
  }
}
