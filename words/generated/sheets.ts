// Written by `npm run words` from words/en/sheets.json. Do not edit.

export type SheetsMessages = {
  readonly continued: (values: { readonly name: string }) => string
  readonly howTo: {
    readonly title: string
    readonly tone: string
    readonly toneLines: {
      readonly polite: string
      readonly ownWords: string
      readonly onePage: string
    }
    readonly must: string
    readonly mustLines: {
      readonly date: string
      readonly copy: string
      readonly one: string
    }
    readonly mustNot: string
    readonly mustNotLines: {
      readonly threats: string
      readonly politics: string
      readonly ties: string
    }
    readonly rules: string
    readonly postage: string
    readonly postageHead: {
      readonly to: string
      readonly price: string
      readonly letters: string
    }
    readonly noPrice: string
  }
  readonly rules: {
    readonly 'do-not-name-organisation': string
    readonly 'no-return-address': string
    readonly 'no-religious-cards': string
  }
  readonly caseName: (values: { readonly number: string; readonly title: string }) => string
  readonly zones: {
    readonly home: string
    readonly abroad: string
  }
  readonly ownWords: {
    readonly title: string
    readonly mustSay: string
    readonly mustNotSay: string
    readonly openings: string
    readonly openingLines: {
      readonly read: (values: { readonly name: string }) => string
      readonly surprise: (values: { readonly name: string }) => string
      readonly change: (values: { readonly name: string }) => string
    }
    readonly plainMustNot: string
    readonly space: string
    readonly someone: string
  }
  readonly solidarity: {
    readonly title: string
    readonly text: (values: { readonly names: string }) => string
    readonly count: string
    readonly field: (values: { readonly name: string }) => string
  }
  readonly signIn: {
    readonly title: string
    readonly head: {
      readonly name: string
      readonly town: string
      readonly contact: string
      readonly onLetters: string
      readonly news: string
      readonly keep: string
    }
    readonly purposes: string
    readonly without: string
    readonly newHere: string
    readonly total: string
    readonly cut: string
    readonly privacy: (values: { readonly group: string }) => string
    readonly theGroup: string
    readonly agreed: string
  }
  readonly tally: {
    readonly title: string
    readonly text: string
    readonly countedBy: string
    readonly case: string
    readonly columns: {
      readonly letters: string
      readonly 'group-letters': string
      readonly 'signed-by': string
      readonly cards: string
      readonly 'petition-names': string
    }
    readonly total: string
    readonly all: string
  }
  readonly petition: {
    readonly title: string
    readonly to: (values: { readonly names: string }) => string
    readonly ask: string
    readonly askPlain: (values: { readonly people: string }) => string
    readonly head: {
      readonly name: string
      readonly town: string
      readonly signature: string
    }
    readonly total: string
  }
  readonly takeHome: {
    readonly title: string
    readonly outlet: (values: { readonly name: string }) => string
    readonly returnBy: (values: { readonly day: string }) => string
    readonly noDay: string
    readonly inside: string
    readonly letters: (values: { readonly count: number }) => string
    readonly cards: (values: { readonly count: number }) => string
    readonly steps: string
    readonly stepLines: {
      readonly read: string
      readonly post: string
    }
    readonly signOnly: string
    readonly signAndAdd: string
    readonly envelopes: string
    readonly head: {
      readonly address: string
      readonly codes: string
      readonly letters: string
    }
    readonly codes: (values: { readonly first: string; readonly last: string }) => string
    readonly back: string
  }
}
