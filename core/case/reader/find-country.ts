import { firstCountries } from './countries-first-half.ts'
import { lastCountries } from './countries-second-half.ts'
import { foldInPlace } from '../../text/fold.ts'

export type FoundCountry = { readonly name: string; readonly start: number; readonly end: number }

const byName: ReadonlyMap<string, string> = new Map(
  [...firstCountries, ...lastCountries].flatMap(([english, forms]) => forms.split('|').map((form) => [form, english] as const)),
)

const mostWords = Math.max(...[...byName.keys()].map((form) => form.split(' ').length))

/** The English short name of the country that a text names and nothing else. */
export const countryNamed = (text: string): string | undefined =>
  byName.get(foldInPlace(text).trim().replace(/^(?:the|la|le|el|die|der) /u, '').replace(/[.,;]+$/u, '')) ??
  byName.get(foldInPlace(text).trim().replace(/[,;]+$/u, ''))

/** Countries named in a text, in order; names inside longer names of countries are not counted. */
export const findCountries = (text: string): readonly FoundCountry[] => {
  const folded = foldInPlace(text)
  const words = [...folded.matchAll(/[\p{L}][\p{L}\p{N}.'-]*/gu)]
  const found: FoundCountry[] = []
  let index = 0
  while (index < words.length) {
    const start = words[index]?.index ?? 0
    let step = 1
    for (let count = Math.min(mostWords, words.length - index); count > 0; count -= 1) {
      const last = words[index + count - 1]
      if (last === undefined) continue
      const slice = folded.slice(start, last.index + last[0].length)
      const name = byName.get(slice) ?? byName.get(slice.replace(/(?:'s|[.'-]+)$/u, ''))
      if (name === undefined) continue
      found.push({ name, start, end: start + slice.length })
      step = count
      break
    }
    index += step
  }
  return found
}
