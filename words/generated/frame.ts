// Written by `npm run words` from words/en/frame.json. Do not edit.

export type FrameMessages = {
  readonly appName: string
  readonly noGroup: string
  readonly nav: {
    readonly home: string
    readonly cases: string
    readonly packs: string
    readonly packsShort: string
    readonly actions: string
    readonly events: string
    readonly members: string
    readonly reports: string
    readonly settings: string
  }
  readonly mainNavigation: string
  readonly menu: string
  readonly openCases: (values: { readonly count: number }) => string
  readonly back: string
  readonly search: string
  readonly searchKeys: string
  readonly searchLabel: string
  readonly help: string
  readonly skip: string
  readonly broken: {
    readonly title: string
    readonly home: string
  }
}
