import { useRef } from 'react'
import type { Day } from '../../../core/day.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { PassphraseNote } from '../../passphrase-note.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { LockChoices } from './lock-choices.tsx'
import type { SaveSettings } from './save-settings.ts'
import { SetPassphrase } from './set-passphrase.tsx'
import { SettingsPart } from './settings-layout.tsx'

/** Locks the data with a passphrase, or changes and removes it. What is typed here is never kept as a draft. */
export const PassphraseSection = ({ settings, today, onSave }: { readonly settings: Settings; readonly today: Day | null; readonly onSave: SaveSettings }) => {
  const { passphrase: text } = useText()
  const state = useCall('passphrase.state', null, ['backups.changed'])
  const heading = useRef<HTMLHeadingElement>(null)
  // The form that had the focus goes: what is said about the data now begins here.
  const toHeading = (): void => heading.current?.focus()
  return (
    <SettingsPart title={text.title} text={text.text} headingRef={heading}>
      <Loaded call={state}>
        {({ isSet, placeAway, sheet }) => (
          <>
            <PassphraseNote isOnItsPage />
            <p>{isSet ? text.isSet : text.notSet}</p>
            {sheet !== null && <p>{text.validSheet({ number: sheet })}</p>}
            {isSet && <LockChoices settings={settings} onSave={onSave} />}
            {placeAway !== null && <p>{text.setAway({ place: placeAway })}</p>}
            {isSet ? <ChangePassphrase placeAway={placeAway} groupName={settings.groupName} today={today} onRemoved={toHeading} /> : <SetPassphrase groupName={settings.groupName} today={today} onDone={toHeading} />}
          </>
        )}
      </Loaded>
    </SettingsPart>
  )
}
