import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import type { PostageProblem, RateDraft, ZoneDraft } from './postage-draft.ts'
import { settingsLimits } from '../../../core/settings/settings-limits.ts'

/** Whether a part of the row is not valid. */
export type HasProblem = (part: PostageProblem['part']) => boolean

/** The row of one zone. */
export const ZoneRow = ({ zone, hasProblem, onChange, onRemove }: { readonly zone: ZoneDraft; readonly hasProblem: HasProblem; readonly onChange: (zone: ZoneDraft) => void; readonly onRemove: () => void }) => {
  const text = useText().printing.postage
  return (
    <div className="zone-row" role="group" aria-label={zone.name || text.zoneName}>
      <TextField label={text.zoneName} value={zone.name} onChange={(name) => onChange({ ...zone, name })} problem={hasProblem('zone') ? text.noZoneName : null} />
      <TextArea label={text.zoneCountries} hint={text.zoneCountriesHint} rows={3} value={zone.countries} onChange={(countries) => onChange({ ...zone, countries })} />
      <Button size={28} look="quiet" label={text.removeZone({ name: zone.name })} onPress={onRemove}>{text.remove}</Button>
    </div>
  )
}

/** The row of one rate. */
export const RateRow = ({ rate, place, zones, hasProblem, onChange, onRemove }: {
  readonly rate: RateDraft
  readonly place: number
  readonly zones: readonly { readonly value: string; readonly label: string }[]
  readonly hasProblem: HasProblem
  readonly onChange: (rate: RateDraft) => void
  readonly onRemove: () => void
}) => {
  const { printing: { postage: text }, ui } = useText()
  const name = zones.find(({ value }) => value === rate.zone)?.label ?? ''
  return (
    <div className="rate-row" role="group" aria-label={ui.numbered({ name, number: rate.upToGrams })}>
      <SelectField label={text.zone} value={rate.zone} options={zones} onChange={(zone) => onChange({ ...rate, zone })} />
      <NumberField label={text.upTo} keptAs={`upToGrams ${place}`} value={rate.upToGrams} limits={settingsLimits.grams} onChange={(upToGrams) => onChange({ ...rate, upToGrams })} />
      <TextField label={text.price} value={rate.price} onChange={(price) => onChange({ ...rate, price })} problem={hasProblem('price') ? text.wrongPrice : null} />
      <DayField label={text.validFrom} value={rate.validFrom} onChange={(validFrom) => onChange({ ...rate, validFrom })} problem={hasProblem('validFrom') ? text.wrongDay : null} />
      <Button size={28} look="quiet" label={text.removeRate({ zone: name, grams: rate.upToGrams })} onPress={onRemove}>{text.remove}</Button>
    </div>
  )
}
