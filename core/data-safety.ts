/** What happened to the data, and to what was typed, when a request was refused. */
export type DataSafety =
  | 'nothing-changed' | 'nothing-kept' | 'text-stays' | 'nothing-recorded' | 'nothing-made' | 'no-file-left' | 'saved-is-safe'
  | 'last-step-unsure' | 'all-saved' | 'other-change-kept' | 'template-not-kept' | 'file-untouched' | 'folder-untouched' | 'typed-on-screen-only' | 'rescued-aside' | 'only-while-open'
