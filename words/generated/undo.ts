// Written by `npm run words` from words/en/undo.json. Do not edit.

export type UndoMessages = {
  readonly title: string
  readonly meta: string
  readonly presses: (values: { readonly count: number; readonly event: string }) => string
  readonly showPresses: string
  readonly hidePresses: string
  readonly empty: string
  readonly emptyText: string
  readonly undo: string
  readonly redo: string
  readonly keep: string
  readonly leave: string
  readonly undoOf: (values: { readonly what: string }) => string
  readonly undoOnPage: string
  readonly redoOf: (values: { readonly what: string }) => string
  readonly undone: (values: { readonly what: string }) => string
  readonly redone: (values: { readonly what: string }) => string
  readonly moreToUndo: (values: { readonly count: number }) => string
  readonly nothingToUndo: string
  readonly nothingToRedo: string
  readonly wouldUndo: string
  readonly wouldRedo: string
  readonly showList: string
  readonly undoneAt: (values: { readonly time: string }) => string
  readonly now: string
  readonly then: string
  readonly wentOut: string
  readonly stays: string
  readonly afterUndo: string
  readonly afterRedo: string
  readonly builtOn: (values: { readonly count: number }) => string
  readonly goesToo: string
  readonly onlyValues: (values: { readonly count: number; readonly of: 'cases' | 'events' | 'members' | 'packs' }) => string
  readonly onlyValuesRedo: (values: { readonly count: number; readonly of: 'cases' | 'events' | 'members' | 'packs' }) => string
  readonly keptNo: string
  readonly keptNoRedo: string
  readonly copyOf: (values: { readonly when: string }) => string
  readonly voided: (values: { readonly count: number }) => string
  readonly packFiles: string
  readonly problem: {
    readonly 'unknown-step': string
    readonly stays: string
    readonly 'still-running': string
    readonly 'built-on': string
    readonly 'copy-gone': string
    readonly 'not-as-left': string
  }
  readonly records: {
    readonly cases: string
    readonly members: string
    readonly actions: string
    readonly packs: string
    readonly events: string
    readonly outlets: string
    readonly outlet_entries: string
    readonly attachments: string
    readonly templates: string
  }
  readonly steps: {
    readonly 'practice-added': string
    readonly 'practice-removed': string
    readonly 'case-added': string
    readonly 'update-added': string
    readonly 'update-decided': string
    readonly 'documents-imported': (values: { readonly count: number }) => string
    readonly 'case-edited': string
    readonly 'case-closed': string
    readonly 'case-opened': string
    readonly 'case-file-edited': {
      readonly deadline: string
      readonly rules: string
      readonly note: string
      readonly 'note-removed': string
      readonly reply: string
      readonly 'reply-removed': string
      readonly returned: string
      readonly 'returned-removed': string
      readonly 'attachment-removed': string
      readonly 'target-check': string
      readonly outcome: string
      readonly 'card-line': string
    }
    readonly 'case-change-taken-back': string
    readonly 'attachment-added': string
    readonly 'photo-saved': string
    readonly 'photo-described': string
    readonly 'photo-removed': string
    readonly 'letters-not-sent': string
    readonly 'case-deleted': string
    readonly 'office-cases-kept': string
    readonly 'office-forgotten': string
    readonly 'laptop-joined': string
    readonly 'copy-restored': string
    readonly 'target-removed': (values: { readonly target: string }) => string
    readonly 'member-added': string
    readonly 'member-edited': string
    readonly 'member-deleted': string
    readonly 'consents-answered': {
      readonly yes: (values: { readonly count: number }) => string
      readonly no: (values: { readonly count: number }) => string
    }
    readonly 'members-archived': (values: { readonly count: number }) => string
    readonly 'members-brought-back': (values: { readonly count: number }) => string
    readonly 'members-reviewed': (values: { readonly count: number }) => string
    readonly 'members-imported': string
    readonly 'pack-made': (values: { readonly letters: number }) => string
    readonly 'pack-made-again': (values: { readonly letters: number }) => string
    readonly 'pack-deleted': (values: { readonly letters: number }) => string
    readonly 'template-added': string
    readonly 'template-removed': string
    readonly 'stock-added': string
    readonly 'stock-changed': string
    readonly 'stock-removed': string
    readonly 'action-recorded': (values: { readonly what: string }) => string
    readonly 'action-corrected': (values: { readonly what: string }) => string
    readonly 'actions-moved': {
      readonly 'to-write': (values: { readonly what: string }) => string
      readonly written: (values: { readonly what: string }) => string
      readonly posted: (values: { readonly what: string }) => string
      readonly 'not-sent': (values: { readonly what: string }) => string
      readonly 'given-back': (values: { readonly what: string }) => string
    }
    readonly 'actions-taken-back': (values: { readonly count: number }) => string
    readonly 'event-added': string
    readonly 'event-edited': string
    readonly 'event-list-edited': {
      readonly 'case-added': string
      readonly 'case-removed': string
      readonly 'case-moved': string
      readonly 'case-table': string
      readonly 'table-added': string
      readonly 'table-removed': string
      readonly 'task-added': string
      readonly 'task-done': string
      readonly 'task-removed': string
      readonly supply: string
    }
    readonly 'event-numbers': string
    readonly 'event-deleted': string
    readonly 'entry-counted': (values: { readonly what: string }) => string
    readonly 'entry-taken-back': (values: { readonly what: string }) => string
    readonly 'entry-put-back': (values: { readonly what: string }) => string
    readonly 'entry-person': string
    readonly 'entry-cell': (values: { readonly column: string; readonly sheet: number; readonly typed: number }) => string
    readonly 'entry-paper-total': (values: { readonly column: string; readonly sheet: number; readonly total: number }) => string
    readonly 'outlet-added': string
    readonly 'outlet-edited': string
    readonly 'outlet-deleted': string
    readonly 'packs-given': (values: { readonly packs: number }) => string
    readonly 'letters-returned': (values: { readonly letters: number }) => string
    readonly 'letter-returned': (values: { readonly code: string }) => string
    readonly 'outlet-asked': string
    readonly 'report-sent': string
    readonly 'report-not-sent': string
    readonly 'report-saved': string
    readonly 'settings-changed': string
    readonly 'emblem-saved': string
    readonly 'emblem-removed': string
  }
  readonly period: (values: { readonly from: string; readonly to: string }) => string
  readonly namedCases: (values: { readonly more: number; readonly names: string }) => string
  readonly named: (values: { readonly detail: string; readonly title: string }) => string
}
