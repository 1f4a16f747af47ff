const tags: Readonly<Record<string, string>> = {
  albanian: 'sq', amharic: 'am', arabic: 'ar', armenian: 'hy', azerbaijani: 'az', belarusian: 'be', bengali: 'bn', bosnian: 'bs',
  bulgarian: 'bg', burmese: 'my', catalan: 'ca', chinese: 'zh', croatian: 'hr', czech: 'cs', danish: 'da', dari: 'fa', dutch: 'nl',
  english: 'en', estonian: 'et', farsi: 'fa', finnish: 'fi', french: 'fr', georgian: 'ka', german: 'de', greek: 'el', hebrew: 'he',
  hindi: 'hi', hungarian: 'hu', indonesian: 'id', italian: 'it', japanese: 'ja', kazakh: 'kk', khmer: 'km', korean: 'ko', kurdish: 'ku',
  lao: 'lo', latvian: 'lv', lithuanian: 'lt', macedonian: 'mk', malay: 'ms', nepali: 'ne', norwegian: 'nb', pashto: 'ps', persian: 'fa',
  polish: 'pl', portuguese: 'pt', romanian: 'ro', russian: 'ru', serbian: 'sr', sinhala: 'si', slovak: 'sk', slovene: 'sl', somali: 'so',
  spanish: 'es', swahili: 'sw', swedish: 'sv', tamil: 'ta', thai: 'th', tibetan: 'bo', turkish: 'tr', ukrainian: 'uk', urdu: 'ur',
  uzbek: 'uz', vietnamese: 'vi',
}

/** Language without script or country: `es` of `es-419`. */
export const primaryTag = (language: string): string => language.trim().toLowerCase().split(/[-_]/u)[0] ?? ''

/** The language tag of an English language name, such as `es` of `Spanish`; undefined when unknown. */
export const languageTag = (englishName: string): string | undefined => tags[englishName.trim().toLowerCase()]
