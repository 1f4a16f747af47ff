import { writersLeftOut, type WriterRow } from '../../../core/pack/writers.ts'
import { useText } from '../../text.ts'
import { Note } from '../../ui/notes.tsx'

const maxNames = 6

/** Who of the chosen members is left out, and why: not named without consent, no letter to a country that a member avoids. */
export const WriterNotes = ({ chosen, countries }: { readonly chosen: readonly WriterRow[]; readonly countries: readonly string[] }) => {
  const { packWriters: text, packs, format } = useText()
  const leftOut = writersLeftOut(chosen, countries)
  if (leftOut.length === 0) return null
  const said = (names: readonly string[]): string =>
    (names.length > maxNames ? packs.andMore({ names: format.series(names.slice(0, maxNames)), count: names.length - maxNames }) : format.list(names))
  return (
    <Note title={text.leftOut}>
      <ul className="writer-notes">
        {leftOut.map(({ country, names }) => (
          <li key={country ?? ''}>{country === null ? text.unnamed({ names: said(names), count: names.length }) : text.avoids({ names: said(names), count: names.length, country })}</li>
        ))}
      </ul>
    </Note>
  )
}
