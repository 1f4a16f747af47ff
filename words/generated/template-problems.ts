// Written by `npm run words` from words/en/template-problems.json. Do not edit.

export type TemplateProblemsMessages = {
  readonly found: {
    readonly 'not-word': string
    readonly 'too-large': string
    readonly damaged: string
    readonly encrypted: string
    readonly macros: string
    readonly 'zip-bomb': string
    readonly 'embedded-object': string
    readonly external: (values: { readonly text: string }) => string
    readonly 'unsupported-part': (values: { readonly text: string }) => string
    readonly 'letter-missing': string
    readonly 'unknown-placeholder': (values: { readonly text: string }) => string
    readonly 'empty-placeholder': string
    readonly 'unclosed-brace': (values: { readonly text: string }) => string
    readonly 'unopened-brace': (values: { readonly text: string }) => string
    readonly 'crosses-paragraph': (values: { readonly text: string }) => string
    readonly 'not-in-header': (values: { readonly text: string }) => string
    readonly 'not-alone': (values: { readonly text: string }) => string
    readonly 'merge-field': (values: { readonly text: string }) => string
    readonly 'date-field': (values: { readonly text: string }) => string
    readonly 'number-field': (values: { readonly text: string }) => string
    readonly sections: string
    readonly notes: string
  }
  readonly several: (values: { readonly count: number }) => string
  readonly suggestion: (values: { readonly placeholder: string }) => string
  readonly place: {
    readonly body: (values: { readonly around: string; readonly paragraph: number }) => string
    readonly table: (values: { readonly around: string; readonly paragraph: number }) => string
    readonly textBox: (values: { readonly around: string; readonly paragraph: number }) => string
    readonly header: (values: { readonly around: string; readonly paragraph: number }) => string
    readonly footer: (values: { readonly around: string; readonly paragraph: number }) => string
  }
}
