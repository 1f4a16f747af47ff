import { catalogueOf, type Language } from './catalogue.ts'
import { formatIn, type Format } from './format.ts'
import type { Messages } from './generated/messages.ts'
import type { Locale } from './locales.ts'

/** The messages of some features in one language, and how that language writes days and numbers. */
export type FeatureWords<Feature extends keyof Messages> = Pick<Messages, Feature> & Locale & { readonly format: Format }

/** The words of the features whose messages `fallback` holds. A message that `language` lacks is taken from `fallback`. */
export const featureWords = <Feature extends keyof Messages>(language: Language, fallback: Language): FeatureWords<Feature> => {
  const { locale, isRightToLeft } = language
  return Object.assign(catalogueOf<Pick<Messages, Feature>>(language, fallback), { locale, isRightToLeft, format: formatIn(locale) })
}
