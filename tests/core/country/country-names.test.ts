import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lexicons } from '../../../core/case/reader/lexicon.ts'
import { countryCodes } from '../../../core/country/country-code.ts'
import { countryNamed, shortNameOf, textNames } from '../../../core/country/country-names.ts'
import { readerLanguages } from '../../../core/reader-languages.ts'

/** One country each line: code, English short name, and the names that appeals have used, folded. They are pinned: data and readings depend on them. */
const pinned = readFileSync(new URL('fixtures/country-names.txt', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => {
  const [code = '', short = '', ...names] = line.split('|')
  return { code, short, names }
})

describe('names of countries', () => {
  it('are the pinned short names, not those of the runtime', () => {
    const byCode = new Map(pinned.map(({ code, short }) => [code, short]))
    expect(countryCodes.map((code) => [code, shortNameOf(code)])).toEqual(countryCodes.map((code) => [code, byCode.get(code)]))
    expect(pinned.map(({ code }) => code).toSorted()).toEqual([...countryCodes])
  })

  it('are found in running text in all pinned forms', () => {
    const { codes } = textNames()
    expect(pinned.flatMap(({ code, names }) => names.filter((name) => codes.get(name) !== code))).toEqual([])
  })

  it('name a country by themselves in all pinned forms', () => {
    expect(pinned.flatMap(({ code, short, names }) => [short, ...names].filter((name) => countryNamed(name) !== code).map((name) => [name, countryNamed(name)]))).toEqual([])
  })
})

it('countries are known in every language that the reader knows', () => {
  expect([...readerLanguages].toSorted()).toEqual(lexicons.map(({ language }) => language).toSorted())
})

describe('countryNamed', () => {
  it.each([
    ['MM', ['Burma', 'MYANMAR', 'Myanmar (Burma)', 'Burma (Myanmar)', 'Birma', 'Birmanie', 'Republic of the Union of Myanmar', 'မြန်မာ']],
    ['IR', ['Iran', 'Islamic Republic of Iran', 'Iran (Islamic Republic of)', 'Iran, Islamic Republic of', 'República Islámica de Irán', 'République islamique d’Iran', 'Islamische Republik Iran', 'ایران', 'Irã']],
    ['KR', ['South Korea', 'Republic of Korea', 'Korea, South', 'Korea (South)', 'Korea (Republic of)', 'Südkorea', '대한민국', 'ROK']],
    ['KP', ['North Korea', "Democratic People's Republic of Korea", 'Democratic People’s Republic of Korea', 'Korea, North', 'DPRK', 'Corea del Norte']],
    ['DE', ['Germany', 'Deutschland', 'Allemagne', 'Alemania', 'Federal Republic of Germany', 'Bundesrepublik Deutschland', 'GERMANY.']],
    ['CI', ["Côte d'Ivoire", 'Côte d’Ivoire', 'Cote dIvoire', 'Ivory Coast', 'Elfenbeinküste', 'Costa de Marfil']],
    ['AE', ['UAE', 'U.A.E.', 'United Arab Emirates', 'Vereinigte Arabische Emirate']],
    ['US', ['USA', 'U.S.', 'US', 'the United States', 'United States of America', 'Estados Unidos', 'États-Unis d’Amérique']],
    ['GB', ['UK', 'The United Kingdom', 'Great Britain', 'England', 'Großbritannien', 'United Kingdom of Great Britain and Northern Ireland']],
    ['PE', ['Peru', 'Perú', 'PERU', 'Peru\u0301', 'Republic of Peru', 'República del Perú']],
    ['CD', ['DRC', 'Congo (Democratic Republic of the)', 'The Democratic Republic of the Congo', 'Zaire', 'RDC']],
    ['CN', ['China', "People's Republic of China", '中国']],
    ['TW', ['Taiwan', 'Republic of China']],
    ['JP', ['日本', 'Japan']],
    ['GE', ['Georgia', 'საქართველო']],
  ])('%s has the names %j', (code, names) => {
    expect(names.map(countryNamed)).toEqual(names.map(() => code))
  })

  it('takes no part of a country, no other word and no empty text', () => {
    const others = ['', ' ', 'Lima 15001, Perú', 'New Mexico', 'Estado de México', 'Embassy of Peru', 'us', 'car', 'ira', 'oma', 'Korea', 'Kongo', 'The', 'Republic of', 'Norland']
    expect(others.filter((text) => countryNamed(text) !== undefined)).toEqual([])
  })
})
