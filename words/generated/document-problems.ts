// Written by `npm run words` from words/en/document-problems.json. Do not edit.

export type DocumentProblemsMessages = {
  readonly 'no-text': {
    readonly message: string
    readonly next: string
  }
  readonly 'no-urgent-action': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-empty': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-too-large': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-not-text': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-unsure-encoding': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-macros': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-encrypted': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-zip-bomb': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-damaged': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-no-text-layer': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-too-slow': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-too-much-memory': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-reader-stopped': {
    readonly message: string
    readonly next: string
  }
  readonly 'document-format-not-yet': {
    readonly message: string
    readonly next: string
  }
  readonly 'read-unknown-token': {
    readonly message: string
    readonly next: string
  }
  readonly 'read-missing': {
    readonly message: string
    readonly next: string
  }
  readonly 'read-not-a-file': {
    readonly message: string
    readonly next: string
  }
  readonly 'read-too-large': {
    readonly message: string
    readonly next: string
  }
  readonly 'read-cannot-read': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-empty': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-too-large': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-not-text': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-unsure-encoding': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-no-heading': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-too-many-rows': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-too-many-cells': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-too-slow': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-too-much-memory': {
    readonly message: string
    readonly next: string
  }
  readonly 'list-reader-stopped': {
    readonly message: string
    readonly next: string
  }
}
