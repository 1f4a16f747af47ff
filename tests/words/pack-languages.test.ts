import { describe, expect, it } from 'vitest'
import { sheetLanguageOf, sheetLanguages } from '../../core/pack/sheet-languages.ts'
import type { Day } from '../../core/day.ts'
import { dayInWords } from '../../core/day.ts'
import { packWordsOf, sheetWordsFor } from '../../words/pack-languages.ts'


describe('the languages of sheets', () => {
  it.each(sheetLanguages)('%s writes days, numbers and lists in its own way', (language) => {
    const { locale, list, number } = sheetWordsFor({ sheetLanguage: language })
    expect([dayInWords('2026-12-05' as Day, locale), number(1234.5), list(['a', 'b', 'c'])]).toEqual({
      en: ['5 December 2026', '1,234.5', 'a, b and c'],
      es: ['5 de diciembre de 2026', '1234,5', 'a, b y c'],
      fr: ['5 décembre 2026', '1\u202f234,5', 'a, b et c'],
      de: ['5. Dezember 2026', '1.234,5', 'a, b und c'],
      ar: ['5 ديسمبر 2026', '1,234.5', 'a وb وc'],
    }[language])
  })

  it('is that of a letter where there are words for it', () => {
    expect([sheetLanguageOf('es-PE'), sheetLanguageOf('fr'), sheetLanguageOf('sw'), sheetLanguageOf(null)]).toEqual(['es', 'fr', 'en', 'en'])
  })

  it('are made once', () => {
    expect(packWordsOf({ sheetLanguage: 'ar' })).toBe(packWordsOf({ sheetLanguage: 'ar' }))
  })
})
