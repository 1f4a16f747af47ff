// Written by `npm run words` from words/en/report-files.json. Do not edit.

export type ReportFilesMessages = {
  readonly title: string
  readonly noGroup: string
  readonly groupNumber: (values: { readonly number: string }) => string
  readonly period: (values: { readonly from: string; readonly to: string }) => string
  readonly identity: (values: { readonly day: string; readonly id: string; readonly revision: number }) => string
  readonly pageOf: (values: { readonly id: string; readonly page: string; readonly pages: string; readonly revision: number }) => string
  readonly byCase: string
  readonly nothing: string
  readonly lettersByRoute: string
  readonly lettersOfOneRoute: string
  readonly noTitle: string
  readonly waiting: (values: { readonly count: number }) => string
  readonly details: string
  readonly remarks: string
  readonly tookPart: (values: { readonly count: number }) => string
  readonly notCounted: string
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
  readonly postedAt: (values: { readonly outlet: string }) => string
  readonly replies: (values: { readonly count: number }) => string
  readonly returned: (values: { readonly count: number }) => string
  readonly repliesOf: (values: { readonly count: number }) => string
  readonly returnedOf: (values: { readonly count: number }) => string
  readonly countByRoute: (values: { readonly count: number; readonly route: string }) => string
  readonly copies: (values: { readonly count: number }) => string
  readonly notPosted: (values: { readonly count: number }) => string
  readonly csv: {
    readonly uaNumber: string
    readonly indexNumber: string
    readonly case: string
    readonly kind: string
    readonly route: string
    readonly count: string
    readonly signatories: string
    readonly from: string
    readonly to: string
    readonly notPosted: string
    readonly replies: string
    readonly returned: string
    readonly tookPart: string
    readonly notCounted: string
  }
}
