import { useState } from 'react'
import type { Settings } from '../../../core/settings/types.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedField } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { SettingsPart } from './settings-layout.tsx'

/** The group's details: for cover sheets, return addresses and reports. */
export const GroupSection = ({ settings, onSave }: { readonly settings: Settings; readonly onSave: (settings: Settings) => void }) => {
  const text = useText().settings
  const [draft, setDraft] = useState(settings)
  const [hasTried, setHasTried] = useState(false)
  const set = (change: Partial<Settings>): void => setDraft((before) => ({ ...before, ...change }))
  const hasNoName = draft.groupName.trim() === ''
  return (
    <SettingsPart title={text.group.title} text={text.group.text}>
      <form
        className="form" noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setHasTried(true)
          // Theme and text size may have changed since this form was opened; it only saves the group's details.
          if (!hasNoName) onSave({ ...draft, theme: settings.theme, textSize: settings.textSize })
        }}
      >
        <TextField label={text.group.name} value={draft.groupName} onChange={(groupName) => set({ groupName })} problem={hasTried && hasNoName ? text.group.noName : null} />
        <div className="form__pair">
          <TextField label={text.group.number} hint={text.group.optional} value={draft.groupNumber} onChange={(groupNumber) => set({ groupNumber })} />
          <TextField label={text.group.section} hint={text.group.optional} value={draft.section} onChange={(section) => set({ section })} />
        </div>
        <TextField label={text.group.country} hint={text.group.countryHint} value={draft.country} onChange={(country) => set({ country })} />
        <TextArea label={text.group.address} hint={text.group.addressHint} rows={3} value={draft.groupAddress} onChange={(groupAddress) => set({ groupAddress })} />
        <div className="form__pair">
          <NumberField label={text.group.postHome} value={draft.postDays.home} max={365} onChange={(home) => set({ postDays: { ...draft.postDays, home } })} />
          <NumberField label={text.group.postAbroad} value={draft.postDays.abroad} max={365} onChange={(abroad) => set({ postDays: { ...draft.postDays, abroad } })} />
        </div>
        <SegmentedField
          label={text.group.paper} value={draft.paper} onChange={(paper) => set({ paper })}
          choices={[{ value: 'a4', label: text.group.a4 }, { value: 'letter', label: text.group.letter }]}
        />
        <div className="settings__end"><Button look="filled" type="submit">{text.save}</Button></div>
      </form>
    </SettingsPart>
  )
}
