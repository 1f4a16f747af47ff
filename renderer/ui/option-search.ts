import { useMemo, useState } from 'react'
import { fold } from '../../core/text/fold.ts'

export type PickerOption = {
  readonly value: string
  readonly label: string
  /** More about the option: shown with it, and found by a search too. */
  readonly detail?: readonly string[]
}

/** An option with the folded text that a search looks in. It is made at the first search: folding 10,000 names costs more than showing the field. */
type SearchableOption = { readonly option: PickerOption; readonly words: () => string }

type Matches = {
  readonly options: readonly PickerOption[]
  /** How many more match. */
  readonly rest: number
  /** The values of all that match. */
  readonly found: readonly string[]
}

/** More than a person reads: beyond this, typing is faster than looking. */
const maxShown = 100

/** Boxes are drawn again at each key, so fewer of them. */
const maxBoxes = 50

export const searchable = (options: readonly PickerOption[]): readonly SearchableOption[] =>
  options.map((option) => {
    let words: string | undefined
    return { option, words: () => (words ??= fold([option.label, ...(option.detail ?? [])].join(' '))) }
  })

/** `63.5 x 38.1` is searched as its two measures. */
const betweenMeasures = /(?<=\d)\s*[x×*]\s*(?=\d)/giu

/**
 * The options that contain all typed words, without regard to accents and letter case, in their order. Of more than
 * `max` the chosen ones are shown, then the first others.
 */
export const matchesOf = (options: readonly SearchableOption[], typed: string, chosen: ReadonlySet<string> = new Set(), max = maxShown): Matches => {
  const wanted = fold(typed.replaceAll(betweenMeasures, ' ')).split(/\s+/u).filter((word) => word !== '')
  const found = options.filter(({ words }) => wanted.every((word) => words().includes(word))).map(({ option }) => option)
  const isChosen = ({ value }: PickerOption): boolean => chosen.has(value)
  const shown = new Set([...found.filter(isChosen), ...found.filter((option) => !isChosen(option))].slice(0, max))
  return { options: found.filter((option) => shown.has(option)), rest: found.length - shown.size, found: found.map(({ value }) => value) }
}

export type OptionSearch = Matches & { readonly typed: string; readonly setTyped: (typed: string) => void }

/** A search among options of which several can be chosen. */
export const useOptionSearch = (options: readonly PickerOption[], chosen: readonly string[]): OptionSearch => {
  const [typed, setTyped] = useState('')
  const all = useMemo(() => searchable(options), [options])
  const matches = useMemo(() => matchesOf(all, typed, new Set(chosen), maxBoxes), [all, typed, chosen])
  return { ...matches, typed, setTyped }
}
