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
      ar: ['5 ديسمبر 2026', '1,234.5', '\u2068a\u2069 و\u2068b\u2069 و\u2068c\u2069'],
    }[language])
  })

  it.each(sheetLanguages)('%s keeps a name of the other direction apart from its sentence', (language) => {
    const { takeHome, list, series, apart } = sheetWordsFor({ sheetLanguage: language })
    const other = language === 'ar' ? 'Library 2' : 'مكتبة 2'
    const kept = `\u2068${other}\u2069`
    const sentences = [takeHome.outlet({ name: other }), takeHome.letters({ count: 3, names: other }), list([other, other]), series([other, other]), apart(other)]
    expect([sentences.map((text) => text.includes(kept)), list([other]), language === 'ar' || takeHome.outlet({ name: 'Library 2' }).includes('\u2068')]).toEqual([[true, true, true, true, true], other, language === 'ar'])
  })

  it('is that of a letter where there are words for it', () => {
    expect([sheetLanguageOf('es-PE'), sheetLanguageOf('fr'), sheetLanguageOf('sw'), sheetLanguageOf(null)]).toEqual(['es', 'fr', 'en', 'en'])
  })

  it('are made once', () => {
    expect(packWordsOf({ sheetLanguage: 'ar' })).toBe(packWordsOf({ sheetLanguage: 'ar' }))
  })
})
