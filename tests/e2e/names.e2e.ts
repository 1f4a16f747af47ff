import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { countryCodes } from '../../core/country/country-code.ts'
import { shortNameOf } from '../../core/country/country-names.ts'
import { namesInText } from '../../core/country/names-in-text.ts'
import { englishNameOf, languageCodes, moreNames } from '../../core/language/language-names.ts'
import { readerLanguages } from '../../core/reader-languages.ts'
import { foldInPlace } from '../../core/text/fold.ts'
import { launchApp } from './launch.ts'

const pinned = (path: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../core/${path}`, import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split('|'))

/** The names that the window's runtime has for each code, in every language of the reader. */
const namesOf = (page: Page, type: 'region' | 'language', codes: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(({ kind, wanted, languages }) => {
    const names = languages.map((language) => new Intl.DisplayNames([language], { type: kind, fallback: 'none' }))
    return Object.fromEntries(wanted.map((code) => [code, names.map((one) => one.of(code) ?? '')]))
  }, { kind: type, wanted: [...codes], languages: [...readerLanguages] })

// Chromium's names differ from Node's: every name that readings depend on must be there, in any version.
test('the app’s own runtime knows every pinned name of a country and a language', async () => {
  const { page, close } = await launchApp()
  const [countries, languages] = [await namesOf(page, 'region', countryCodes), await namesOf(page, 'language', languageCodes)]
  await close()
  const knownCountries = new Set(countryCodes.flatMap((code) =>
    [shortNameOf(code), ...(countries[code] ?? []), ...(namesInText[code]?.split('|') ?? [])].map((name) => `${code} ${foldInPlace(name)}`)))
  const knownLanguages = new Set(languageCodes.flatMap((code) =>
    [englishNameOf(code), ...(languages[code] ?? []), ...(moreNames[code]?.split('|') ?? [])].map((name) => `${englishNameOf(code)} ${foldInPlace(name)}`)))
  const missing = [
    ...pinned('country/fixtures/country-names.txt').flatMap(([code = '', , ...forms]) => forms.map((form) => `${code} ${form}`).filter((form) => !knownCountries.has(form))),
    ...pinned('language/fixtures/language-names.txt').flatMap(([english = '', ...forms]) =>
      forms.filter((form) => !form.includes(' ')).map((form) => `${english} ${form}`).filter((form) => !knownLanguages.has(form))),
  ]
  expect(missing).toEqual([])
})
