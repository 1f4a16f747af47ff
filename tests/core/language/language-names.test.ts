import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { englishNameOf, languagesByWord, languageTag } from '../../../core/language/language-names.ts'

const linesOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split('|'))

describe('names of languages', () => {
  it('are found in running text in all forms that appeals have used, with the pinned English name', () => {
    const words = languagesByWord()
    const found = (form: string): string | undefined => {
      const code = words.get(form)
      return code && englishNameOf(code)
    }
    // The reader looks for single words.
    const wrong = linesOf('language-names.txt').flatMap(([english = '', ...forms]) => forms.filter((form) => !form.includes(' ') && found(form) !== english))
    expect(wrong).toEqual([])
  })

  it('give the pinned tags of letters', () => {
    expect(linesOf('letter-tags.txt').map(([name = '']) => [name, languageTag(name)])).toEqual(linesOf('letter-tags.txt'))
  })

  it('give a tag for every pinned English name, in any case and language', () => {
    expect(linesOf('language-names.txt').filter(([english = '']) => languageTag(english) === undefined)).toEqual([])
    expect(['SPANISH', ' Spanish ', 'Español', 'Spanisch', 'castellano', 'Slovenian', 'Klingon', ''].map(languageTag)).toEqual(['es', 'es', 'es', 'es', 'es', 'sl', undefined, undefined])
  })
})
