// Written by `npm run words` from words/en/sheets.json. Do not edit.

export type SheetsMessages = {
  readonly cover: {
    readonly title: string
    readonly pack: string
    readonly foot: (values: { readonly day: string; readonly mark: string }) => string
    readonly footNoMark: (values: { readonly day: string }) => string
    readonly page: (values: { readonly page: number; readonly pages: number }) => string
    readonly facts: {
      readonly letters: (values: { readonly count: number }) => string
      readonly envelopes: (values: { readonly count: number }) => string
      readonly abroad: (values: { readonly count: number }) => string
      readonly home: (values: { readonly count: number }) => string
      readonly paper: (values: { readonly count: number }) => string
    }
    readonly inside: string
    readonly range: (values: { readonly first: number; readonly last: number }) => string
    readonly parts: {
      readonly cover: (values: { readonly count: number }) => string
      readonly case: (values: { readonly count: number }) => string
      readonly howto: string
      readonly letters: string
      readonly ownwords: string
      readonly solidarity: string
      readonly signin: string
      readonly tally: string
      readonly petition: string
      readonly takehome: (values: { readonly name: string }) => string
      readonly labels: (values: { readonly stock: string }) => string
      readonly returns: (values: { readonly stock: string }) => string
      readonly labelsFrom: (values: { readonly start: number; readonly stock: string }) => string
      readonly envelopes: (values: { readonly name: string }) => string
      readonly wall: string
      readonly receipts: string
      readonly thanks: string
    }
    readonly places: {
      readonly cover: string
      readonly case: string
      readonly howto: string
      readonly letters: string
      readonly ownwords: string
      readonly solidarity: string
      readonly signin: string
      readonly tally: string
      readonly petition: string
      readonly takehome: string
      readonly labels: string
      readonly returns: string
      readonly envelopes: string
      readonly wall: string
      readonly receipts: string
      readonly thanks: string
    }
    readonly large: (values: { readonly name: string }) => string
    readonly inFile: (values: { readonly file: number; readonly files: number; readonly name: string }) => string
    readonly before: string
    readonly beforeChecks: {
      readonly case: string
      readonly solidarity: string
      readonly stamps: string
      readonly cost: (values: { readonly amount: string }) => string
      readonly signin: string
      readonly laptop: string
    }
    readonly post: string
    readonly postChecks: {
      readonly signed: string
      readonly blank: string
      readonly address: string
      readonly counted: string
      readonly agree: string
    }
    readonly letters: string
    readonly columns: {
      readonly case: string
      readonly to: string
      readonly codes: string
      readonly post: string
      readonly made: string
      readonly written: string
      readonly posted: string
    }
    readonly codeRange: (values: { readonly first: string; readonly last: string }) => string
    readonly abroad: string
    readonly home: string
    readonly takeHome: (values: { readonly name: string }) => string
    readonly all: string
    readonly times: (values: { readonly end: string; readonly start: string }) => string
  }
  readonly continued: (values: { readonly name: string }) => string
  readonly pair: (values: { readonly after: string; readonly before: string }) => string
  readonly card: {
    readonly urgentAction: (values: { readonly number: string }) => string
    readonly index: (values: { readonly number: string }) => string
    readonly photo: string
    readonly moreNames: (values: { readonly count: number; readonly names: string }) => string
    readonly storyGoesOn: string
    readonly ask: string
    readonly to: string
    readonly languages: (values: { readonly names: string }) => string
    readonly ownLanguage: string
    readonly pronoun: (values: { readonly pronoun: string }) => string
    readonly pronounOf: (values: { readonly name: string; readonly pronoun: string }) => string
    readonly post: (values: { readonly days: number }) => string
    readonly deadline: string
    readonly fold: string
  }
  readonly howTo: {
    readonly title: string
    readonly lead: string
    readonly about: string
    readonly parts: {
      readonly address: {
        readonly name: string
        readonly note: string
      }
      readonly greeting: {
        readonly name: string
        readonly note: string
      }
      readonly self: {
        readonly name: string
        readonly note: string
      }
      readonly happened: {
        readonly name: string
        readonly note: string
      }
      readonly ask: {
        readonly name: string
        readonly note: string
      }
      readonly end: {
        readonly name: string
        readonly note: string
      }
      readonly name: {
        readonly name: string
        readonly note: string
      }
    }
    readonly sample: {
      readonly greeting: string
      readonly self: string
      readonly about: (values: { readonly name: string }) => string
      readonly ask: string
      readonly end: string
      readonly name: string
    }
    readonly must: string
    readonly mustLines: {
      readonly polite: string
      readonly one: string
      readonly count: string
    }
    readonly mustNot: string
    readonly mustNotLines: {
      readonly threats: string
      readonly politics: string
      readonly unknown: string
    }
    readonly rules: string
    readonly postage: string
    readonly noPrice: string
    readonly safety: string
    readonly safetyAsk: string
    readonly page: (values: { readonly page: number; readonly pages: number }) => string
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
    readonly writeBy: (values: { readonly day: string }) => string
    readonly ask: string
    readonly openings: string
    readonly openingLines: {
      readonly read: (values: { readonly name: string }) => string
      readonly surprise: (values: { readonly name: string }) => string
      readonly change: (values: { readonly name: string }) => string
    }
    readonly leaveOut: string
    readonly plainLeaveOut: string
    readonly cut: string
    readonly nextPage: string
    readonly closing: string
    readonly someone: string
  }
  readonly solidarity: {
    readonly greetings: {
      readonly think: string
      readonly forgotten: string
      readonly afar: string
      readonly light: string
    }
    readonly field: (values: { readonly name: string }) => string
    readonly from: string
    readonly cut: string
    readonly text: string
    readonly count: string
  }
  readonly signIn: {
    readonly title: string
    readonly heading: string
    readonly free: string
    readonly howStrips: string
    readonly howList: string
    readonly withoutStrip: string
    readonly withoutLine: string
    readonly newHere: string
    readonly head: {
      readonly name: string
      readonly town: string
      readonly contact: string
      readonly firstTime: string
    }
    readonly purposes: {
      readonly 'name-on-letters': {
        readonly short: string
        readonly start: string
        readonly whole: string
      }
      readonly 'email-news': {
        readonly short: string
        readonly start: string
        readonly whole: string
      }
      readonly 'keep-record': {
        readonly short: string
        readonly start: string
        readonly whole: string
      }
    }
    readonly strip: (values: { readonly day: string; readonly sheet: number }) => string
    readonly keep: string
    readonly privacy: (values: { readonly group: string }) => string
    readonly ask: (values: { readonly contact: string }) => string
    readonly theGroup: string
  }
  readonly tally: {
    readonly title: string
    readonly heading: string
    readonly strokes: string
    readonly keysOfScreen: (values: { readonly presses: number }) => string
    readonly sheet: string
    readonly sheetOf: (values: { readonly page: number; readonly pages: number }) => string
    readonly countedBy: string
    readonly hours: string
    readonly key: string
    readonly case: string
    readonly row: (values: { readonly number: number }) => string
    readonly ua: (values: { readonly number: string }) => string
    readonly columns: {
      readonly letters: string
      readonly 'group-letters': string
      readonly 'signed-by': string
      readonly cards: string
      readonly 'petition-names': string
    }
    readonly hints: {
      readonly 'group-letters': string
      readonly 'signed-by': string
      readonly 'petition-names': string
    }
    readonly total: string
    readonly all: string
    readonly typedIn: string
    readonly typeItIn: string
  }
  readonly petition: {
    readonly title: string
    readonly to: string
    readonly and: string
    readonly askPlain: (values: { readonly people: string }) => string
    readonly alsoAsk: string
    readonly head: {
      readonly name: string
      readonly town: string
      readonly signature: string
    }
    readonly note: string
    readonly cut: string
    readonly back: (values: { readonly day: string }) => string
    readonly backTo: (values: { readonly group: string }) => string
    readonly count: string
    readonly sheet: (values: { readonly number: number }) => string
  }
  readonly takeHome: {
    readonly title: string
    readonly number: (values: { readonly count: number; readonly number: number }) => string
    readonly outlet: (values: { readonly name: string }) => string
    readonly labels: string
    readonly letters: (values: { readonly count: number; readonly names: string }) => string
    readonly lettersOfCases: (values: { readonly cases: number; readonly count: number }) => string
    readonly by: string
    readonly where: string
    readonly hours: string
    readonly steps: {
      readonly read: {
        readonly lead: string
        readonly rest: string
      }
      readonly sign: {
        readonly lead: string
        readonly rest: string
      }
      readonly address: {
        readonly lead: string
        readonly rest: string
      }
      readonly label: {
        readonly lead: string
        readonly rest: string
      }
      readonly envelope: {
        readonly lead: string
        readonly rest: string
      }
      readonly back: {
        readonly lead: string
        readonly rest: string
      }
      readonly backLast: {
        readonly lead: string
        readonly rest: string
      }
    }
    readonly envelopes: string
    readonly stamp: (values: { readonly amount: string }) => string
    readonly stampTo: {
      readonly abroad: string
      readonly home: string
    }
    readonly count: (values: { readonly count: number }) => string
    readonly inside: string
    readonly insideLines: {
      readonly letters: string
      readonly labels: string
      readonly envelopes: string
      readonly cards: (values: { readonly count: number }) => string
    }
    readonly fill: string
    readonly fields: {
      readonly posted: string
      readonly group: string
      readonly left: string
      readonly people: string
    }
    readonly page: (values: { readonly name: string; readonly page: number; readonly pages: number }) => string
  }
  readonly wall: {
    readonly title: string
    readonly letters: string
    readonly cards: string
    readonly end: string
    readonly rule: string
    readonly lastEnd: (values: { readonly count: number }) => string
    readonly lastNumber: (values: { readonly count: number }) => string
    readonly case: string
    readonly page: (values: { readonly page: number; readonly pages: number }) => string
  }
  readonly receipts: {
    readonly title: string
    readonly text: string
    readonly from: string
    readonly head: {
      readonly code: string
      readonly to: string
      readonly postage: string
      readonly receipt: string
    }
    readonly total: (values: { readonly count: number }) => string
    readonly office: string
    readonly page: (values: { readonly page: number; readonly pages: number }) => string
  }
  readonly thanks: {
    readonly title: string
    readonly came: (values: { readonly name: string }) => string
    readonly cameNoName: string
    readonly people: (values: { readonly names: string }) => string
    readonly cases: (values: { readonly count: number }) => string
    readonly from: string
  }
}
