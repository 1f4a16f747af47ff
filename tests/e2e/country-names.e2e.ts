import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { countryCodes } from '../../core/country/country-code.ts'
import { readerLanguages, shortNameOf } from '../../core/country/country-names.ts'
import { namesInText } from '../../core/country/names-in-text.ts'
import { foldInPlace } from '../../core/text/fold.ts'
import { launchApp } from './launch.ts'

const pinned = readFileSync(new URL('../core/country/fixtures/country-names.txt', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split('|'))

// Chromium's names differ from Node's: whatever the runtime gives, every name that readings depend on must be there.
test('the app’s own runtime knows every pinned name of a country', async () => {
  const { page, close } = await launchApp()
  const byRuntime = await page.evaluate(({ codes, languages }) => {
    const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }))
    return Object.fromEntries(codes.map((code) => [code, names.map((one) => one.of(code) ?? '')]))
  }, { codes: [...countryCodes], languages: [...readerLanguages] })
  await close()
  const missing = pinned.flatMap(([code = '', , ...forms]) => {
    const country = countryCodes.find((one) => one === code)
    const known = country === undefined ? [] : [shortNameOf(country), ...(byRuntime[country] ?? []), ...(namesInText[country]?.split('|') ?? [])]
    const folded = new Set(known.map(foldInPlace))
    return forms.filter((form) => !folded.has(form)).map((form) => `${code} ${form}`)
  })
  expect(missing).toEqual([])
})
