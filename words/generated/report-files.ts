// Written by `npm run words` from words/en/report-files.json. Do not edit.

export type ReportFilesMessages = {
  readonly title: string
  readonly toOffice: string
  readonly noGroup: string
  readonly groupNumber: (values: { readonly number: string }) => string
  readonly numberedGroup: (values: { readonly number: string }) => string
  readonly period: (values: { readonly from: string; readonly to: string }) => string
  readonly name: (values: { readonly group: string; readonly period: string; readonly revision: number }) => string
  readonly practiceName: (values: { readonly mark: string; readonly name: string }) => string
  readonly made: (values: { readonly day: string; readonly revision: number }) => string
  readonly madeAgain: (values: { readonly day: string; readonly revision: number }) => string
  readonly pageOf: (values: { readonly name: string; readonly page: number; readonly pages: number }) => string
  readonly totalsOnly: string
  readonly figures: {
    readonly total: (values: { readonly cases: number; readonly what: string }) => string
    readonly action: (values: { readonly count: number }) => string
    readonly letter: (values: { readonly count: number }) => string
    readonly 'solidarity-card': (values: { readonly count: number }) => string
    readonly email: (values: { readonly count: number }) => string
    readonly fax: (values: { readonly count: number }) => string
    readonly 'phone-call': (values: { readonly count: number }) => string
    readonly 'social-post': (values: { readonly count: number }) => string
    readonly 'web-form': (values: { readonly count: number }) => string
    readonly 'petition-signature': (values: { readonly count: number }) => string
    readonly other: (values: { readonly count: number }) => string
    readonly copy: (values: { readonly count: number }) => string
    readonly people: (values: { readonly count: number }) => string
    readonly newcomers: (values: { readonly count: number }) => string
    readonly newcomersFew: (values: { readonly below: number }) => string
    readonly under18: (values: { readonly count: number }) => string
    readonly under18Few: (values: { readonly below: number }) => string
    readonly peopleAtEvents: (values: { readonly count: number; readonly events: number }) => string
  }
  readonly actions: string
  readonly letters: string
  readonly nothing: string
  readonly lettersByRoute: string
  readonly lettersOfOneRoute: string
  readonly noTitle: string
  readonly corrected: (values: { readonly period: string }) => string
  readonly correctedWhy: string
  readonly waiting: (values: { readonly count: number }) => string
  readonly overTime: {
    readonly title: string
    readonly month: string
    readonly weekFrom: string
    readonly all: string
    readonly letters: string
    readonly blackLetters: string
    readonly greyOthers: string
    readonly withoutCorrections: string
  }
  readonly remarks: string
  readonly notInTotal: string
  readonly aboutNumbers: string
  readonly tookPart: (values: { readonly count: number }) => string
  readonly tookPartFew: (values: { readonly below: number }) => string
  readonly newcomers: (values: { readonly count: number }) => string
  readonly newcomersFew: (values: { readonly below: number }) => string
  readonly under18: (values: { readonly count: number }) => string
  readonly under18Few: (values: { readonly below: number }) => string
  readonly notCounted: string
  readonly events: (values: { readonly count: number }) => string
  readonly signed: (values: { readonly letters: number; readonly people: number }) => string
  readonly kindByRoute: (values: { readonly kind: string; readonly routes: string }) => string
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
  readonly routes: {
    readonly member: string
    readonly group: string
    readonly outlet: string
    readonly office: string
  }
  readonly atOutlets: (values: { readonly outlets: string }) => string
  readonly atOutlet: (values: { readonly count: number; readonly outlet: string }) => string
  readonly otherOutlets: string
  readonly repliesOf: (values: { readonly count: number }) => string
  readonly returnedOf: (values: { readonly count: number }) => string
  readonly countByRoute: (values: { readonly count: number; readonly route: string }) => string
  readonly replies: (values: { readonly count: number }) => string
  readonly returned: (values: { readonly count: number }) => string
  readonly copies: (values: { readonly count: number }) => string
  readonly notPosted: (values: { readonly count: number }) => string
  readonly csv: {
    readonly group: string
    readonly groupNumber: string
    readonly section: string
    readonly country: string
    readonly report: string
    readonly revision: string
    readonly madeOn: string
    readonly event: string
    readonly campaign: string
    readonly from: string
    readonly to: string
    readonly uaNumber: string
    readonly indexNumber: string
    readonly case: string
    readonly kind: string
    readonly route: string
    readonly outlet: string
    readonly count: string
    readonly signatories: string
    readonly corrects: string
    readonly remarks: string
    readonly notPosted: string
    readonly replies: string
    readonly returned: string
    readonly tookPart: string
    readonly newcomers: string
    readonly under18: string
    readonly events: string
    readonly notCounted: string
    readonly participantsFew: (values: { readonly below: number }) => string
  }
  readonly xlsx: {
    readonly numbers: string
    readonly lines: string
    readonly notes: string
    readonly about: string
    readonly what: string
    readonly letterColumn: (values: { readonly route: string }) => string
    readonly copies: string
    readonly postedAt: (values: { readonly outlet: string }) => string
    readonly signatories: string
    readonly madeWith: string
  }
  readonly mail: {
    readonly count: (values: { readonly count: string; readonly name: string }) => string
    readonly case: (values: { readonly case: string; readonly count: string }) => string
    readonly caseKinds: (values: { readonly case: string; readonly count: string; readonly kinds: string }) => string
    readonly corrected: (values: { readonly count: string; readonly kinds: string; readonly period: string }) => string
    readonly remarks: (values: { readonly text: string }) => string
    readonly left: (values: { readonly parts: string }) => string
    readonly parts: {
      readonly kinds: string
      readonly corrections: string
      readonly outside: string
      readonly people: string
      readonly remarks: string
      readonly cases: (values: { readonly count: number }) => string
    }
  }
  readonly year: {
    readonly title: (values: { readonly period: string }) => string
    readonly letters: (values: { readonly cases: number; readonly count: number }) => string
    readonly people: (values: { readonly count: number }) => string
    readonly block: (values: { readonly count: number }) => string
    readonly events: (values: { readonly count: number }) => string
    readonly cameOfIt: string
    readonly noNews: string
    readonly replies: (values: { readonly count: number }) => string
    readonly byCase: string
    readonly more: (values: { readonly cases: number }) => string
    readonly thanks: string
  }
}
