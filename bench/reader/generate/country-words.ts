import { readerLanguages } from '../../../core/reader-languages.ts'
import type { ReaderLanguage } from '../../../core/reader-languages.ts'

const codes = ['AF', 'AR', 'BR', 'CN', 'CO', 'EG', 'SV', 'ER', 'GT', 'HN', 'IR', 'IQ', 'JP', 'KE', 'MX', 'NI', 'PE', 'RU', 'SA', 'SD', 'TR', 'TM', 'US', 'VE', 'VN', 'BY', 'AO', 'BH', 'ET', 'IN', 'MA', 'NG', 'UG', 'SY', 'TH', 'UZ', 'PH', 'TZ', 'ZW', 'JM', 'DE', 'GB', 'CH', 'BE']
const names = new Map(readerLanguages.map((language) => {
  const display = new Intl.DisplayNames(language, { type: 'region' })
  return [language, codes.map((code) => display.of(code) ?? code)] as const
}))

/** Names of countries in a language. */
export const textNamesOf = (language: ReaderLanguage): readonly string[] => names.get(language) ?? []
