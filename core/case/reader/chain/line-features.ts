import type { CleanLine } from '../clean-line.ts'
import type { Features } from './chain.ts'
import { signsOf } from './line-signs.ts'

/** What the reader's walk from line to line made of a line: a weak opinion among the features. */
export type FirstReading = { readonly kind: string; readonly isFirst: boolean }

/** A line with text, and whether an empty line is before it. */
export type TextLine = { readonly line: CleanLine; readonly isAfterGap: boolean }

const near = new Set([
  'prose', 'name', 'office', 'institution', 'address', 'country-end', 'country-only', 'postcode', 'email', 'phone', 'greeting', 'closing', 'date-only', 'courtesy-first',
  'names-person', 'names-office', 'label=targets', 'label=copies', 'ends=colon', 'ends=comma', 'upper', 'heading', 'street', 'contact-word', 'courtesy-only', 'marker=bullet',
])
const joins = ['name', 'office', 'institution', 'names-person', 'names-office', 'courtesy-first', 'address', 'prose', 'country-end', 'contact-word'] as const

/** How many lines ago a sign was last seen, in steps; none within 40 lines. */
const distances = (signs: readonly (readonly string[])[], sign: string): readonly string[] => {
  let last = -Infinity
  return signs.map((own, index) => {
    const distance = index - last
    if (own.includes(sign)) last = index
    return distance <= 1 ? '1' : distance <= 3 ? '3' : distance <= 8 ? '8' : distance <= 40 ? '40' : 'none'
  })
}

/** The features of every line with text: its own signs, its neighbours', where it is, and what was seen before and after. */
export const featuresOfLines = (lines: readonly TextLine[], first: (line: CleanLine) => FirstReading): readonly Features[] => {
  const signs = lines.map(({ line }, index) => signsOf(line, lines[index + 1]?.line.text ?? ''))
  const since = ['label=targets', 'label=copies', 'label=letter', 'label=background', 'greeting', 'closing', 'label=demands', 'label=action'].map((sign) => [sign, distances(signs, sign)] as const)
  const until = ['greeting', 'email', 'closing'].map((sign) => [sign, distances(signs.toReversed(), sign).toReversed()] as const)
  const gapShare = lines.filter((one) => one.isAfterGap).length > lines.length * 0.7
  return lines.map(({ line, isAfterGap }, index) => {
    const own = signs[index] ?? []
    const reading = first(line)
    const gap = gapShare ? 'spaced' : isAfterGap ? 'gap' : 'joined'
    const gapAfter = gapShare ? 'spaced' : (lines[index + 1]?.isAfterGap ?? true) ? 'gap' : 'joined'
    const place = Math.min(9, Math.floor((index * 10) / lines.length))
    const neighbours = ([[-2, 'p2'], [-1, 'p1'], [1, 'n1'], [2, 'n2']] as const).flatMap(([offset, name]) => {
      const theirs = signs[index + offset]
      return theirs === undefined ? [`${name}:none`] : theirs.filter((sign) => near.has(sign)).map((sign) => `${name}:${sign}`)
    })
    const before = signs[index - 1] ?? []
    const after = signs[index + 1] ?? []
    return [
      'any',
      ...own,
      `before=${gap}`,
      `after=${gapAfter}`,
      `place=${place}`,
      index < 4 && `line=${index}`,
      ...neighbours,
      ...joins.flatMap((sign) => (own.includes(sign) ? [`${sign}+${gap}`, `${sign}+after-${gapAfter}`] : [])),
      ...joins.flatMap((sign) => joins.flatMap((other) => (own.includes(sign) && before.includes(other) ? [`${other}>${sign}`] : []))),
      ...joins.flatMap((sign) => joins.flatMap((other) => (own.includes(sign) && after.includes(other) ? [`${sign}<${other}`] : []))),
      ...since.map(([sign, steps]) => `since-${sign}=${steps[index] ?? ''}`),
      ...until.map(([sign, steps]) => `until-${sign}=${steps[index] ?? ''}`),
      `was=${reading.kind}`,
      `was=${reading.kind}+${reading.isFirst ? 'first' : 'rest'}`,
      ...(['prose', 'name', 'address', 'email'] as const).flatMap((sign) => (own.includes(sign) ? [`was=${reading.kind}+${sign}`] : [])),
    ].filter((feature) => typeof feature === 'string')
  })
}
