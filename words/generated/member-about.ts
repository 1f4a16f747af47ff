// Written by `npm run words` from words/en/member-about.json. Do not edit.

export type MemberAboutMessages = {
  readonly title: (values: { readonly name: string }) => string
  readonly made: (values: { readonly day: string }) => string
  readonly fileName: (values: { readonly name: string }) => string
  readonly facts: string
  readonly consents: string
  readonly actions: string
  readonly letters: string
  readonly none: string
  readonly added: string
  readonly fromList: (values: { readonly fileName: string }) => string
  readonly archived: string
  readonly before: (values: { readonly answer: string }) => string
  readonly noTitle: string
  readonly caseNamed: (values: { readonly number: string; readonly title: string }) => string
  readonly save: string
  readonly saveOf: (values: { readonly name: string }) => string
  readonly saved: (values: { readonly name: string }) => string
  readonly did: string
  readonly nothingYet: string
  readonly byCase: (values: { readonly case: string; readonly what: string }) => string
  readonly erase: {
    readonly action: string
    readonly actionOf: (values: { readonly name: string }) => string
    readonly title: (values: { readonly name: string }) => string
    readonly goes: string
    readonly copies: string
    readonly files: string
    readonly leftTitle: (values: { readonly count: number }) => string
    readonly left: (values: { readonly text: string; readonly where: string }) => string
    readonly leftAt: (values: { readonly day: string; readonly where: string }) => string
    readonly places: {
      readonly action: (values: { readonly about: string }) => string
      readonly case: (values: { readonly about: string }) => string
      readonly report: string
      readonly event: (values: { readonly about: string }) => string
      readonly outlet: (values: { readonly about: string }) => string
      readonly history: (values: { readonly about: string }) => string
      readonly member: (values: { readonly about: string }) => string
      readonly import: (values: { readonly about: string }) => string
      readonly pack: (values: { readonly about: string }) => string
      readonly settings: string
    }
    readonly leftMore: (values: { readonly count: number }) => string
    readonly cleans: string
    readonly keep: string
    readonly confirm: string
    readonly done: string
  }
  readonly events: string
  readonly came: (values: { readonly count: number; readonly events: string }) => string
  readonly eventOn: (values: { readonly day: string; readonly name: string }) => string
}
