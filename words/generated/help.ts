// Written by `npm run words` from words/en/help.json. Do not edit.

export type HelpMessages = {
  readonly title: string
  readonly meta: string
  readonly job: string
  readonly steps: {
    readonly case: {
      readonly title: string
      readonly text: string
    }
    readonly pack: {
      readonly title: string
      readonly text: string
    }
    readonly actions: {
      readonly title: string
      readonly text: string
    }
    readonly report: {
      readonly title: string
      readonly text: string
    }
  }
  readonly safe: string
  readonly safeText: string
  readonly copies: string
  readonly keysTitle: string
  readonly key: string
  readonly does: string
  readonly command: (values: { readonly platform: 'darwin' | 'other' }) => string
  readonly keyNames: {
    readonly shift: string
    readonly alt: string
    readonly left: string
    readonly up: string
    readonly down: string
    readonly enter: string
    readonly escape: string
    readonly help: string
    readonly delete: string
    readonly plus: string
    readonly minus: string
    readonly zero: string
  }
  readonly keys: {
    readonly search: string
    readonly pageSearch: string
    readonly undo: string
    readonly redo: string
    readonly back: string
    readonly move: string
    readonly open: string
    readonly saveAndAdd: string
    readonly close: string
    readonly larger: string
    readonly smaller: string
    readonly actualSize: string
    readonly help: string
    readonly quit: string
  }
}
