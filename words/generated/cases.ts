// Written by `npm run words` from words/en/cases.json. Do not edit.

export type CasesMessages = {
  readonly title: string
  readonly add: string
  readonly find: string
  readonly findShort: string
  readonly numbered: (values: { readonly name: string; readonly ua: string }) => string
  readonly filter: string
  readonly open: (values: { readonly count: number }) => string
  readonly closed: (values: { readonly count: number }) => string
  readonly all: (values: { readonly count: number }) => string
  readonly groups: {
    readonly soon: string
    readonly later: string
    readonly 'no-deadline': string
    readonly late: string
    readonly closed: string
  }
  readonly columns: {
    readonly case: string
    readonly number: string
    readonly country: string
    readonly deadline: string
    readonly posted: string
    readonly notPosted: string
    readonly other: string
  }
  readonly kinds: {
    readonly first: string
    readonly update: string
    readonly outcome: string
    readonly unknown: string
  }
  readonly ua: (values: { readonly number: string }) => string
  readonly noNumber: string
  readonly index: (values: { readonly number: string }) => string
  readonly days: (values: { readonly count: number }) => string
  readonly daysLeft: (values: { readonly count: number }) => string
  readonly lastDay: string
  readonly arrivesLate: string
  readonly daysLateWord: (values: { readonly count: number }) => string
  readonly daysLate: (values: { readonly count: number }) => string
  readonly noDeadline: string
  readonly closedBadge: string
  readonly practice: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly emptyPractice: string
  readonly nothingFound: (values: { readonly words: string }) => string
  readonly nothingFoundText: string
  readonly showAll: string
  readonly noneHere: string
  readonly noneHereText: {
    readonly open: string
    readonly closed: string
    readonly narrowed: string
  }
  readonly filters: string
  readonly columnsShown: string
  readonly filterCountry: string
  readonly filterLanguage: string
  readonly filterDeadline: string
  readonly anyCountry: string
  readonly anyLanguage: string
  readonly deadlines: {
    readonly any: string
    readonly late: string
    readonly 'within-7-days': string
    readonly 'within-30-days': string
    readonly none: string
  }
  readonly dropFilter: (values: { readonly what: string }) => string
  readonly found: (values: { readonly count: number }) => string
  readonly foundIn: {
    readonly title: string
    readonly people: string
    readonly country: string
    readonly numbers: string
    readonly targets: string
    readonly letters: string
    readonly story: string
    readonly source: string
    readonly notes: string
  }
  readonly loadMore: (values: { readonly shown: number; readonly total: number }) => string
  readonly record: string
  readonly makePack: string
  readonly edit: string
  readonly close: string
  readonly reopen: string
  readonly more: string
  readonly backToList: string
  readonly wasClosed: (values: { readonly title: string }) => string
  readonly wasReopened: (values: { readonly title: string }) => string
  readonly readWhole: string
  readonly readLess: string
  readonly noStory: string
  readonly demands: string
  readonly targets: string
  readonly copies: string
  readonly noTargets: string
  readonly addTarget: string
  readonly isCopy: string
  readonly noAddress: string
  readonly noNameTarget: string
  readonly copy: (values: { readonly what: string }) => string
  readonly copied: (values: { readonly what: string }) => string
  readonly channels: {
    readonly emails: string
    readonly phones: string
    readonly faxes: string
    readonly twitter: string
    readonly instagram: string
    readonly facebook: string
    readonly contactForms: string
  }
  readonly letters: string
  readonly noLetters: string
  readonly sampleLetter: (values: { readonly words: number }) => string
  readonly unknownLanguage: string
  readonly preferred: (values: { readonly languages: string }) => string
  readonly ownLanguage: string
  readonly deadline: string
  readonly deadlineWas: (values: { readonly day: string }) => string
  readonly deadlineIs: (values: { readonly day: string }) => string
  readonly deadlineAdvice: string
  readonly lateAdvice: string
  readonly noDeadlineAdvice: string
  readonly actionsSoFar: string
  readonly posted: string
  readonly written: string
  readonly toWrite: string
  readonly noActions: string
  readonly documents: string
  readonly keptOn: (values: { readonly day: string; readonly size: string }) => string
  readonly showText: string
  readonly documentText: string
  readonly hideText: string
  readonly editTitle: string
  readonly save: string
  readonly cancel: string
  readonly saved: string
  readonly field: {
    readonly deadline: string
    readonly uaNumber: string
    readonly kind: string
    readonly issueDate: string
    readonly indexNumber: string
    readonly title: string
    readonly country: string
    readonly webPage: string
    readonly peopleAtRisk: string
    readonly person: string
    readonly personName: string
    readonly pronoun: string
    readonly targets: string
    readonly name: string
    readonly role: string
    readonly postalLines: string
    readonly salutation: string
    readonly emails: string
    readonly phones: string
    readonly faxes: string
    readonly twitter: string
    readonly instagram: string
    readonly facebook: string
    readonly contactForms: string
    readonly notes: string
    readonly isCopy: string
    readonly letters: string
    readonly language: string
    readonly paragraphs: string
    readonly closing: string
    readonly summary: string
    readonly demands: string
    readonly background: string
    readonly preferredLanguages: string
    readonly ownLanguageWelcome: string
    readonly previous: string
  }
  readonly hint: {
    readonly lines: string
    readonly uaNumber: string
    readonly language: string
    readonly paragraphs: string
    readonly address: string
  }
  readonly yes: string
  readonly no: string
  readonly notSaid: string
  readonly people: string
  readonly moreChannels: string
  readonly addPerson: string
  readonly addLetter: string
  readonly salutationProposed: (values: { readonly count: number }) => string
  readonly takeSalutation: (values: { readonly salutation: string }) => string
  readonly remove: (values: { readonly what: string }) => string
  readonly cannotKeep: (values: { readonly count: number }) => string
  readonly showField: string
  readonly problems: {
    readonly 'no-name': string
    readonly 'not-a-day': string
    readonly 'not-a-ua-number': string
    readonly 'not-an-email': string
    readonly 'not-a-web-address': string
    readonly 'too-long': string
    readonly 'target-empty': string
  }
  readonly notSent: string
  readonly givenBack: string
}
