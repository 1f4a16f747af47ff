/** What a usable Word template lacks or has that its letters may suffer from. */
export type TemplateWarning = 'target-address-missing' | 'code-missing' | 'page-number'
