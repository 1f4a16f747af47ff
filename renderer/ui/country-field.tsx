import { useState } from 'react'
import { isUnknownCountry } from '../../core/country/unknown-country.ts'
import { useText } from '../text.ts'
import { OfficeField } from './office-field.tsx'
import { TextField } from './text-field.tsx'

/** Said of a country that Vigil does not know; undefined for any other. */
const useUnknown = (country: string): string | undefined => {
  const { countryUnknown } = useText().settings.group
  return isUnknownCountry(country) ? countryUnknown({ country: country.trim() }) : undefined
}

/** The same as a line of its own, also on a later page: who pressed Next at once has not seen it at the field. */
export const UnknownCountry = ({ country }: { readonly country: string }) => {
  const said = useUnknown(country)
  return said === undefined ? null : <p className="meta" role="status">{said}</p>
}

/** The country of the group. Once a name is typed that Vigil does not know, it is said; the name is kept, because no list is complete. */
export const CountryField = ({ country, isFixed, takesFocus = false, problem, onChange }: {
  readonly country: string
  /** By the office. */
  readonly isFixed: boolean
  readonly takesFocus?: boolean
  readonly problem: string | null
  readonly onChange: (country: string) => void
}) => {
  const text = useText().settings.group
  const [isTyping, setIsTyping] = useState(false)
  const unknown = useUnknown(country)
  if (isFixed) return <><OfficeField label={text.country} value={country} /><UnknownCountry country={country} /></>
  return (
    <TextField
      takesFocus={takesFocus} label={text.country} hint={(isTyping ? undefined : unknown) ?? text.countryHint} value={country} problem={problem}
      onChange={(typed) => {
        setIsTyping(true)
        onChange(typed)
      }}
      onBlur={() => setIsTyping(false)}
    />
  )
}
