import type { CountryCode } from '../../country/country-code.ts'
import { textNames } from '../../country/country-names.ts'
import { foldInPlace } from '../../text/fold.ts'

export type FoundCountry = { readonly code: CountryCode; readonly start: number; readonly end: number }

/** Countries named in a text, in order; names inside longer names of countries are not counted. */
export const findCountries = (text: string): readonly FoundCountry[] => {
  const { codes, maxWords } = textNames()
  const folded = foldInPlace(text)
  const words = [...folded.matchAll(/[\p{L}][\p{L}\p{N}.'-]*/gu)]
  const found: FoundCountry[] = []
  let index = 0
  while (index < words.length) {
    const start = words[index]?.index ?? 0
    let step = 1
    for (let count = Math.min(maxWords, words.length - index); count > 0; count -= 1) {
      const last = words[index + count - 1]
      if (last === undefined) continue
      const slice = folded.slice(start, last.index + last[0].length)
      const code = codes.get(slice) ?? codes.get(slice.replace(/(?:'s|[.'-]+)$/u, ''))
      if (code === undefined) continue
      found.push({ code, start, end: start + slice.length })
      step = count
      break
    }
    index += step
  }
  return found
}
