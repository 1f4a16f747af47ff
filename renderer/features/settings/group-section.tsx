import { useState } from 'react'
import { settingsLimits } from '../../../core/settings/settings-limits.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { isGroupNamed } from '../../../core/pack/pack-settings.ts'
import { withFixedFacts } from '../../../core/policy/fixed-facts.ts'
import { groupFactsOf, withCountry, type GroupFacts } from '../../../core/settings/group-facts.ts'
import { tooLongIn, type GroupText } from '../../../core/settings/group-limits.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { useDraft } from '../../drafts.tsx'
import type { GroupField } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { CountryField } from '../../ui/country-field.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { OfficeField } from '../../ui/office-field.tsx'
import { PaperField } from '../../ui/paper-field.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { usePolicies } from '../../use-policies.ts'
import { EmblemSection } from './emblem-section.tsx'
import type { SaveSettings } from './save-settings.ts'
import { SettingsPart } from './settings-layout.tsx'

/** The group's details: for cover sheets, return addresses and reports. */
export const GroupSection = ({ settings, field = null, onSave }: { readonly settings: Settings; /** Takes the focus. */ readonly field?: GroupField | null; readonly onSave: SaveSettings }) => {
  const text = useText().settings
  const form = useDraft<GroupFacts>({ key: draftKey('group'), page: { page: 'settings', section: 'group' }, initial: groupFactsOf(settings) })
  const { fixed } = usePolicies()
  const draft = withFixedFacts(form.value, settings, fixed)
  const [hasTried, setHasTried] = useState(false)
  const set = (change: Partial<GroupFacts>): void => form.set((before) => ({ ...before, ...change }))
  const hasNoName = !isGroupNamed(draft)
  const tooLong = tooLongIn(draft)
  const problemOf = (field: GroupText): string | null => (tooLong.includes(field) ? text.group.tooLong : null)
  return (
    <SettingsPart title={text.group.title} text={text.group.text}>
      <Form className="form" onSubmit={() => {
        setHasTried(true)
        return hasNoName || tooLong.length > 0 ? undefined : onSave({ ...settings, ...draft }, form)
      }}>
        <DraftLine draft={form} />
        <TextField label={text.group.name} value={draft.groupName} onChange={(groupName) => set({ groupName })} problem={hasTried && hasNoName ? text.group.noName : problemOf('groupName')} />
        <div className="form__pair">
          <TextField label={text.group.number} hint={text.group.optional} value={draft.groupNumber} onChange={(groupNumber) => set({ groupNumber })} problem={problemOf('groupNumber')} />
          {fixed.includes('section')
            ? <OfficeField label={text.group.section} value={draft.section} />
            : <TextField label={text.group.section} hint={text.group.optional} value={draft.section} onChange={(section) => set({ section })} problem={problemOf('section')} />}
        </div>
        <CountryField takesFocus={field === 'country'} country={draft.country} isFixed={fixed.includes('country')} onChange={(country) => set(withCountry(draft, country))} problem={problemOf('country')} />
        <TextArea takesFocus={field === 'groupAddress'} label={text.group.address} hint={text.group.addressHint} rows={3} value={draft.groupAddress} onChange={(groupAddress) => set({ groupAddress })} problem={problemOf('groupAddress')} />
        <RefusedTextsKept draft={form}><div className="form__pair">
          <NumberField label={text.group.postHome} value={draft.postDays.home} limits={settingsLimits.postDays} onChange={(home) => set({ postDays: { ...draft.postDays, home } })} />
          <NumberField label={text.group.postAbroad} value={draft.postDays.abroad} limits={settingsLimits.postDays} onChange={(abroad) => set({ postDays: { ...draft.postDays, abroad } })} />
        </div></RefusedTextsKept>
        <PaperField country={draft.country} paper={draft.paper} isFixed={fixed.includes('paper')} onChange={(paper) => set({ paper })} />
        <div className="settings__end"><Button look="filled" type="submit">{text.save}</Button></div>
      </Form>
      <EmblemSection groupName={settings.groupName} />
    </SettingsPart>
  )
}
