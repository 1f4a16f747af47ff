/** The languages of appeals, for which the reader has lexicons: names of countries and languages are known in each. */
export const readerLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'sv', 'pl', 'da', 'nb', 'fi', 'ca', 'cs', 'sk', 'hu', 'tr', 'ja'] as const

export type ReaderLanguage = (typeof readerLanguages)[number]
