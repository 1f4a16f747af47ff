// Written by `npm run words` from words/en/call-problems.json. Do not edit.

export type CallProblemsMessages = {
  readonly 'bad-input': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-call': {
    readonly message: string
    readonly next: string
  }
  readonly 'not-our-page': {
    readonly message: string
    readonly next: string
  }
  readonly 'disk-full': {
    readonly message: string
    readonly next: string
  }
  readonly 'disk-read-only': {
    readonly message: string
    readonly next: string
  }
  readonly 'disk-failed': {
    readonly message: string
    readonly next: string
  }
  readonly 'file-removed': {
    readonly message: string
    readonly next: string
  }
  readonly 'file-removed-unkept': {
    readonly message: string
    readonly next: string
  }
  readonly unexpected: {
    readonly message: (values: { readonly errorId: string }) => string
    readonly next: (values: { readonly errorId: string }) => string
  }
  readonly 'window-failed': {
    readonly message: string
    readonly next: string
  }
  readonly 'page-failed': {
    readonly message: string
    readonly next: string
  }
  readonly 'app-failed': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-case': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-member': {
    readonly message: string
    readonly next: string
  }
  readonly 'consent-in-future': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-action': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-pack': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-report': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-document': {
    readonly message: string
    readonly next: string
  }
  readonly 'draft-disk-full': {
    readonly message: string
    readonly next: string
  }
  readonly 'draft-cannot-write': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-template': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-stock': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-import': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-event': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-person': {
    readonly message: string
    readonly next: string
  }
  readonly 'unknown-outlet': {
    readonly message: string
    readonly next: string
  }
  readonly 'changed-case': {
    readonly message: string
    readonly next: string
  }
  readonly 'changed-member': {
    readonly message: string
    readonly next: string
  }
  readonly 'changed-event': {
    readonly message: string
    readonly next: string
  }
  readonly 'changed-outlet': {
    readonly message: string
    readonly next: string
  }
  readonly 'file-gone': {
    readonly message: string
    readonly next: string
  }
  readonly 'practice-here': {
    readonly message: string
    readonly next: string
  }
  readonly 'no-deadlines': {
    readonly message: string
    readonly next: string
  }
  readonly 'no-events-to-come': {
    readonly message: string
    readonly next: string
  }
  readonly 'already-undone': {
    readonly message: string
    readonly next: string
  }
  readonly 'nothing-to-undo': {
    readonly message: string
    readonly next: string
  }
  readonly 'nothing-to-redo': {
    readonly message: string
    readonly next: string
  }
  readonly 'undo-unknown-step': {
    readonly message: string
    readonly next: string
  }
  readonly 'undo-stays': {
    readonly message: string
    readonly next: string
  }
  readonly 'undo-still-running': {
    readonly message: string
    readonly next: string
  }
  readonly 'undo-built-on': {
    readonly message: string
    readonly next: string
  }
  readonly 'undo-not-as-left': {
    readonly message: string
    readonly next: string
  }
  readonly 'undo-copy-gone': {
    readonly message: string
    readonly next: string
  }
  readonly 'case-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: (values: { readonly field: string }) => string
  }
  readonly 'member-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: (values: { readonly field: string }) => string
  }
  readonly 'action-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: (values: { readonly field: string }) => string
  }
  readonly 'event-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: (values: { readonly field: string }) => string
  }
  readonly 'outlet-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: (values: { readonly field: string }) => string
  }
  readonly 'picture-unknown': {
    readonly message: string
    readonly next: string
  }
  readonly 'picture-damaged': {
    readonly message: string
    readonly next: string
  }
  readonly 'picture-not-drawn': {
    readonly message: string
    readonly next: string
  }
  readonly 'picture-too-many-pixels': {
    readonly message: string
    readonly next: string
  }
  readonly 'picture-too-large': {
    readonly message: string
    readonly next: string
  }
  readonly 'picture-turned': {
    readonly message: string
    readonly next: string
  }
  readonly 'picture-gone': {
    readonly message: string
    readonly next: string
  }
  readonly 'stock-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: (values: { readonly field: string }) => string
  }
  readonly 'giving-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: (values: { readonly field: string }) => string
  }
  readonly 'return-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: string
  }
  readonly 'printed-gone': {
    readonly message: string
    readonly next: string
  }
  readonly 'code-counted': {
    readonly message: (values: { readonly at: string; readonly code: string }) => string
    readonly next: string
  }
  readonly 'code-back-by-number': {
    readonly message: (values: { readonly code: string; readonly on: string; readonly subject: string }) => string
    readonly next: string
  }
  readonly 'code-maybe-by-number': {
    readonly message: (values: { readonly code: string; readonly count: number; readonly on: string; readonly subject: string }) => string
    readonly next: string
  }
  readonly 'code-not-given': {
    readonly message: (values: { readonly code: string; readonly subject: string }) => string
    readonly next: string
  }
  readonly 'code-given-elsewhere': {
    readonly message: (values: { readonly code: string; readonly subject: string }) => string
    readonly next: string
  }
  readonly 'range-two-packs': {
    readonly message: string
    readonly next: string
  }
  readonly 'range-taken': {
    readonly message: string
    readonly next: string
  }
  readonly 'code-other-case': {
    readonly message: (values: { readonly code: string; readonly subject: string }) => string
    readonly next: string
  }
  readonly 'cell-settled': {
    readonly message: (values: { readonly count: number }) => string
    readonly next: string
  }
  readonly 'cell-no-group-letters': {
    readonly message: string
    readonly next: string
  }
  readonly 'edit-no-text': {
    readonly message: string
    readonly next: string
  }
  readonly 'edit-not-there': {
    readonly message: string
    readonly next: string
  }
  readonly 'edit-unknown-target': {
    readonly message: string
    readonly next: string
  }
  readonly 'edit-returned-before': {
    readonly message: string
    readonly next: string
  }
  readonly 'edit-more-returned-than-sent': {
    readonly message: string
    readonly next: string
  }
  readonly 'no-data-in-folder': {
    readonly message: (values: { readonly folder: string }) => string
    readonly next: string
  }
  readonly 'no-case-of-number': {
    readonly message: (values: { readonly number: string }) => string
    readonly next: string
  }
  readonly 'several-cases': {
    readonly message: (values: { readonly count: number; readonly name: string }) => string
    readonly next: string
  }
  readonly 'no-target-of-name': {
    readonly message: (values: { readonly name: string }) => string
    readonly next: string
  }
  readonly 'several-targets': {
    readonly message: (values: { readonly count: number; readonly name: string }) => string
    readonly next: string
  }
  readonly 'no-member-of-name': {
    readonly message: (values: { readonly name: string }) => string
    readonly next: string
  }
  readonly 'several-members': {
    readonly message: (values: { readonly count: number; readonly name: string }) => string
    readonly next: string
  }
  readonly 'no-event-of-name': {
    readonly message: (values: { readonly name: string }) => string
    readonly next: string
  }
  readonly 'several-events': {
    readonly message: (values: { readonly count: number; readonly name: string }) => string
    readonly next: string
  }
  readonly 'no-table-of-name': {
    readonly message: (values: { readonly name: string }) => string
    readonly next: string
  }
  readonly 'several-tables': {
    readonly message: (values: { readonly count: number; readonly name: string }) => string
    readonly next: string
  }
  readonly 'no-slip-counted': {
    readonly message: string
    readonly next: string
  }
  readonly 'slips-refused': {
    readonly message: (values: { readonly count: number }) => string
    readonly next: string
  }
  readonly 'collator-stopped': {
    readonly message: string
    readonly next: string
  }
  readonly 'office-database-failed': {
    readonly message: (values: { readonly error: string }) => string
    readonly next: string
  }
  readonly 'command-failed': {
    readonly message: (values: { readonly error: string }) => string
    readonly next: string
  }
  readonly 'nobody-to-post-to': {
    readonly message: string
    readonly next: string
  }
  readonly 'no-outlet-to-post-to': {
    readonly message: string
    readonly next: string
  }
  readonly 'no-group-address': {
    readonly message: string
    readonly next: string
  }
  readonly 'return-address-no-room': {
    readonly message: string
    readonly next: string
  }
}
