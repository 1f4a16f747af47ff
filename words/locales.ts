/** How a language writes: its locale decides how days and numbers look. `isRightToLeft` keeps a name or an address in Latin letters in its own direction inside a sentence. */
export type Locale = { readonly locale: string; readonly isRightToLeft: boolean }

/** The languages the app speaks. Each has a folder of this name. */
export const locales = {
  en: { locale: 'en-GB', isRightToLeft: false },
} as const satisfies Record<string, Locale>
