// Written by `npm run words` from words/en/reports.json. Do not edit.

export type ReportsMessages = {
  readonly title: string
  readonly reportFor: (values: { readonly period: string }) => string
  readonly revision: (values: { readonly revision: number }) => string
  readonly practice: string
  readonly period: string
  readonly from: string
  readonly to: string
  readonly otherDays: string
  readonly quick: {
    readonly 'this-month': string
    readonly 'last-month': string
    readonly 'this-quarter': string
    readonly 'last-quarter': string
    readonly 'this-year': string
  }
  readonly cases: string
  readonly allCases: string
  readonly someCases: string
  readonly headcount: string
  readonly headcountOfEvents: (values: { readonly count: number }) => string
  readonly headcountHint: string
  readonly ua: (values: { readonly number: string }) => string
  readonly replies: (values: { readonly count: number }) => string
  readonly returned: (values: { readonly count: number }) => string
  readonly lettersBy: string
  readonly columns: {
    readonly case: string
    readonly total: string
    readonly routes: {
      readonly member: string
      readonly group: string
      readonly outlet: string
      readonly office: string
      readonly unknown: string
    }
    readonly kinds: {
      readonly letter: string
      readonly 'solidarity-card': string
      readonly email: string
      readonly fax: string
      readonly 'phone-call': string
      readonly 'social-post': string
      readonly 'web-form': string
      readonly 'petition-signature': string
      readonly copy: string
      readonly other: string
    }
  }
  readonly allCasesRow: string
  readonly copies: (values: { readonly count: number }) => string
  readonly notCounted: string
  readonly tookPart: (values: { readonly count: number }) => string
  readonly notPosted: (values: { readonly count: number }) => string
  readonly remarks: string
  readonly remarksHint: string
  readonly before: string
  readonly members: {
    readonly none: string
    readonly unanswered: (values: { readonly count: number }) => string
    readonly left: (values: { readonly count: number }) => string
    readonly answered: (values: { readonly notMembers: number; readonly takenOut: number }) => string
  }
  readonly searching: string
  readonly searchingTwice: string
  readonly noSlip: string
  readonly showThem: string
  readonly countedOnce: string
  readonly alreadyReported: (values: { readonly change: string; readonly period: string }) => string
  readonly corrections: (values: { readonly count: number; readonly periods: string }) => string
  readonly codesTwice: (values: { readonly count: number }) => string
  readonly mentions: string
  readonly mentionsHint: string
  readonly place: {
    readonly remarks: string
    readonly number: string
    readonly section: string
    readonly country: string
    readonly outlet: string
    readonly event: string
    readonly campaign: string
    readonly occasion: string
    readonly next: string
  }
  readonly placeOfCase: {
    readonly title: (values: { readonly number: string }) => string
    readonly news: (values: { readonly number: string }) => string
    readonly uaNumber: (values: { readonly number: string }) => string
    readonly indexNumber: (values: { readonly number: string }) => string
  }
  readonly withoutNumber: string
  readonly trace: {
    readonly name: (values: { readonly names: string }) => string
    readonly email: (values: { readonly names: string }) => string
    readonly phone: (values: { readonly names: string }) => string
    readonly street: (values: { readonly names: string }) => string
  }
  readonly answerFor: (values: { readonly words: string }) => string
  readonly answer: {
    readonly 'take-out': (values: { readonly word: string }) => string
    readonly 'not-a-member': string
    readonly leave: string
  }
  readonly answered: {
    readonly 'take-out': (values: { readonly word: string }) => string
    readonly 'not-a-member': string
    readonly leave: string
  }
  readonly replacements: {
    readonly name: string
    readonly email: string
    readonly phone: string
    readonly street: string
  }
  readonly answerMissing: string
  readonly takenBack: (values: { readonly count: number }) => string
  readonly waiting: (values: { readonly count: number }) => string
  readonly lookAtThem: string
  readonly unsettledSheet: (values: { readonly differing: number; readonly event: string; readonly sheet: number; readonly unsaved: number }) => string
  readonly openSheet: string
  readonly openSheetOf: (values: { readonly event: string; readonly sheet: number }) => string
  readonly formats: string
  readonly format: {
    readonly docx: string
    readonly xlsx: string
    readonly csv: string
    readonly json: string
  }
  readonly saveSentence: (values: { readonly count: number }) => string
  readonly save: string
  readonly saved: string
  readonly showInFolder: string
  readonly soFar: string
  readonly none: string
  readonly savedOn: (values: { readonly day: string; readonly revision: number }) => string
  readonly emptyTitle: string
  readonly emptyReported: (values: { readonly periods: string }) => string
  readonly emptyText: string
  readonly wrongPeriod: string
  readonly noCaseChosen: string
  readonly noFileChosen: string
  readonly fixDays: string
  readonly fromTo: (values: { readonly from: string; readonly to: string }) => string
  readonly noGroup: string
  readonly setUpGroup: string
  readonly corrected: (values: { readonly period: string }) => string
  readonly event: string
  readonly noEvent: string
  readonly saysSmallNumbers: (values: { readonly below: number }) => string
  readonly campaign: string
  readonly campaignHint: string
  readonly campaigns: string
  readonly sentBefore: (values: { readonly day: string; readonly revision: number }) => string
  readonly replacedSent: (values: { readonly day: string }) => string
  readonly sent: (values: { readonly day: string }) => string
  readonly notSent: string
  readonly replaced: string
  readonly markSent: string
  readonly takeBackSent: string
  readonly entryAt: (values: { readonly outlet: string }) => string
  readonly entryCorrects: string
  readonly lettersOf: (values: { readonly route: string }) => string
  readonly numberOf: (values: { readonly count: string; readonly heading: string; readonly name: string }) => string
  readonly chart: {
    readonly byCase: string
    readonly overTime: string
    readonly letters: string
    readonly cards: string
    readonly others: string
  }
  readonly tableLabel: string
  readonly year: {
    readonly open: string
    readonly title: string
    readonly years: string
    readonly lettersByMonth: string
    readonly posted: string
    readonly notPosted: string
    readonly before: (values: { readonly year: string }) => string
    readonly opens: (values: { readonly count: number; readonly what: string; readonly when: string }) => string
    readonly month: string
    readonly whole: string
    readonly total: (values: { readonly count: number }) => string
    readonly byCase: string
    readonly moreCases: (values: { readonly count: number }) => string
    readonly events: string
    readonly newLighter: string
    readonly newcomers: (values: { readonly count: number }) => string
    readonly notCounted: string
    readonly cameOfIt: string
    readonly newsOf: (values: { readonly who: string }) => string
    readonly newsHint: string
    readonly noNews: string
    readonly replies: (values: { readonly count: number }) => string
    readonly page: string
    readonly occasion: string
    readonly next: string
    readonly saveMeeting: string
    readonly saveWall: string
    readonly saved: string
    readonly onlyTrue: string
    readonly practice: string
  }
  readonly moreReports: (values: { readonly count: number }) => string
  readonly due: (values: { readonly day: string }) => string
  readonly dueLate: (values: { readonly day: string }) => string
  readonly dueSent: string
  readonly openMail: string
  readonly copyMail: string
  readonly copiedMail: string
}
