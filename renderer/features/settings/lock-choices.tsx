import { lockMinutes, type LockMinutes } from '../../../core/passphrase/lock-choices.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { saysScreenLock } from '../../../core/passphrase/lock-reason.ts'
import { call, useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Section } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { SaveSettings } from './save-settings.ts'

const asText = (minutes: LockMinutes): `${LockMinutes}` => `${minutes}`

/** When data with a passphrase lock by themselves, and the way to lock them now. */
export const LockChoices = ({ settings, onSave }: { readonly settings: Settings; readonly onSave: SaveSettings }) => {
  const { lock: text } = useText()
  const platform = useCall('app.info', null, []).value?.platform ?? 'linux'
  return (
    <Section title={text.title} level={3}>
      <div className="form">
        <SelectField label={text.after} hint={text.afterHint} value={asText(settings.lockAfter)} options={lockMinutes.map((minutes) => ({ value: asText(minutes), label: text.minutes({ minutes }) }))}
          onChange={(chosen) => onSave({ ...settings, lockAfter: lockMinutes.find((minutes) => asText(minutes) === chosen) ?? settings.lockAfter })} />
        <Checkbox isSelected={settings.locksWithSystem} onChange={(locksWithSystem) => onSave({ ...settings, locksWithSystem })}>{text.withSystem({ hearsScreen: saysScreenLock(platform) ? 'yes' : 'other' })}</Checkbox>
        <p className="settings__text">{text.keys}</p>
        <div><Button onPress={() => call('passphrase.askLock', null)}>{text.now}</Button></div>
      </div>
    </Section>
  )
}
