// Written by `npm run words` from words/en/pack-preview.json. Do not edit.

export type PackPreviewMessages = {
  readonly title: string
  readonly tools: string
  readonly previous: string
  readonly next: string
  readonly pageOf: (values: { readonly page: number; readonly total: number }) => string
  readonly page: (values: { readonly page: number }) => string
  readonly pageNamed: (values: { readonly name: string; readonly page: number }) => string
  readonly thumbnails: string
  readonly before: (values: { readonly count: number }) => string
  readonly after: (values: { readonly count: number }) => string
  readonly beforeChange: string
  readonly goTo: string
  readonly looking: string
  readonly lettersTo: (values: { readonly target: string }) => string
  readonly letterOf: (values: { readonly member: string; readonly target: string }) => string
  readonly more: string
  readonly smaller: string
  readonly larger: string
  readonly print: string
  readonly drawing: string
  readonly empty: string
  readonly failed: string
  readonly zoom: (values: { readonly percent: number; readonly place: 'between' | 'largest' | 'smallest' }) => string
}
