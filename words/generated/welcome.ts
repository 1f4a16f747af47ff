// Written by `npm run words` from words/en/welcome.json. Do not edit.

export type WelcomeMessages = {
  readonly title: string
  readonly lead: string
  readonly practise: string
  readonly practiseText: string
  readonly setUp: string
  readonly setUpText: string
  readonly bring: string
  readonly bringText: string
  readonly motto: string
  readonly offline: string
  readonly textSize: (values: { readonly size: number }) => string
  readonly steps: {
    readonly title: string
    readonly list: string
    readonly stepOf: (values: { readonly step: number; readonly total: number }) => string
    readonly names: {
      readonly '1': string
      readonly '2': string
      readonly '3': string
    }
    readonly done: string
    readonly groupText: string
    readonly officeText: string
    readonly officeTextFixed: string
    readonly name: string
    readonly noName: string
    readonly address: string
    readonly addressHint: string
    readonly section: string
    readonly number: string
    readonly optional: string
    readonly next: string
    readonly back: string
    readonly save: string
    readonly practise: string
    readonly kept: string
    readonly saved: (values: { readonly name: string }) => string
    readonly nextTitle: (values: { readonly name: string }) => string
    readonly nextText: string
    readonly addCase: string
    readonly addCaseText: string
    readonly addMember: string
    readonly addMemberText: string
    readonly importMembers: string
    readonly importMembersText: string
    readonly practiseText: string
    readonly practiseTitle: string
    readonly home: string
  }
}
