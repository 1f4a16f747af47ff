import { Plus } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Day } from '../../../core/day.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { homeZone, worldZone } from '../../../core/pack/postage.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import type { PostageDraft, PostageProblem } from './postage-draft.ts'
import { draftOfPostage, makePostage, newRate, newZoneId } from './postage-draft.ts'
import { RateRow, ZoneRow } from './postage-rows.tsx'
import './printing.css'
import type { SaveSettings } from './save-settings.ts'
import { SettingsPart } from './settings-layout.tsx'

const replaced = <Item,>(items: readonly Item[], place: number, item: Item): readonly Item[] => items.map((one, index) => (index === place ? item : one))
const without = <Item,>(items: readonly Item[], place: number): readonly Item[] => items.filter((_, index) => index !== place)

/** The group's postage table, by which the stamps of a pack are counted and priced. */
export const PostageSection = ({ settings, today, onSave }: { readonly settings: Settings; readonly today: Day | null; readonly onSave: SaveSettings }) => {
  const text = useText().printing.postage
  const toasts = useToasts()
  const form = useDraft<PostageDraft>({ key: draftKey('postage'), page: { page: 'settings', section: 'postage' }, initial: draftOfPostage(settings.postage) })
  const draft = form.value
  const [problems, setProblems] = useState<readonly PostageProblem[]>([])
  const set = (change: Partial<PostageDraft>): void => form.set((now) => ({ ...now, ...change }))
  const zones = [{ value: homeZone, label: text.home }, { value: worldZone, label: text.abroad }, ...draft.zones.map(({ id, name }) => ({ value: id, label: name }))]
  const has = (place: number) => (part: PostageProblem['part']): boolean => problems.some((one) => one.part === part && one.place === place)
  const save = async (): Promise<void> => {
    const made = makePostage(draft)
    setProblems(made.ok ? [] : made.problem)
    if (!made.ok) return
    if (await onSave({ ...settings, postage: made.value }, form)) toasts.show({ title: text.saved })
  }
  return (
    <SettingsPart title={text.title} text={text.text}>
      <Form className="form" onSubmit={save}>
        <DraftLine draft={form} />
        <TextField label={text.currency} hint={text.currencyHint} value={draft.currency} onChange={(currency) => set({ currency })} />
        <Section title={text.rates} isSmall>
          {draft.rates.length === 0 && <p className="quiet">{text.noRates}</p>}
          <RefusedTextsKept draft={form}>{draft.rates.map((rate, place) => (
            <RateRow key={place} place={place} rate={rate} zones={zones} hasProblem={has(place)} onChange={(next) => set({ rates: replaced(draft.rates, place, next) })} onRemove={() => set({ rates: without(draft.rates, place) })} />
          ))}</RefusedTextsKept>
          <div><Button icon={Plus} onPress={() => set({ rates: [...draft.rates, newRate(today)] })}>{text.addRate}</Button></div>
        </Section>
        <Section title={text.zones} isSmall>
          <p className="meta">{text.zonesText}</p>
          {draft.zones.map((zone, place) => (
            <ZoneRow key={zone.id} zone={zone} hasProblem={has(place)} onChange={(next) => set({ zones: replaced(draft.zones, place, next) })}
              onRemove={() => set({ zones: without(draft.zones, place), rates: draft.rates.filter((rate) => rate.zone !== zone.id) })} />
          ))}
          <div><Button icon={Plus} onPress={() => set({ zones: [...draft.zones, { id: newZoneId(draft.zones), name: '', countries: '' }] })}>{text.addZone}</Button></div>
        </Section>
        <div className="settings__end"><Button look="filled" type="submit">{text.save}</Button></div>
      </Form>
    </SettingsPart>
  )
}
