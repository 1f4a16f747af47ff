// Written by `npm run words` from words/en/files.json. Do not edit.

export type FilesMessages = {
  readonly pastedText: string
  readonly standardInput: string
  readonly practiceDocument: string
  readonly formats: {
    readonly pdf: string
    readonly word: string
    readonly openDocument: string
    readonly rtf: string
    readonly web: string
    readonly email: string
    readonly text: string
    readonly markdown: string
  }
  readonly kinds: {
    readonly documents: string
    readonly lists: string
    readonly pictures: string
    readonly all: string
    readonly docx: string
    readonly ics: string
    readonly pdf: string
    readonly other: string
    readonly slips: string
  }
  readonly actions: string
  readonly calendar: {
    readonly fileName: string
    readonly name: string
    readonly deadline: (values: { readonly of: string }) => string
    readonly postBy: (values: { readonly day: string; readonly days: number }) => string
    readonly reminder: (values: { readonly days: number }) => string
    readonly eventsFileName: string
    readonly eventsName: string
  }
}
