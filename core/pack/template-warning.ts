/** Something about a usable Word template that may spoil its letters. */
export type TemplateWarning = 'target-address-missing' | 'code-missing' | 'page-number'
