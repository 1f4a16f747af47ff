import type { Day } from '../../../core/day.ts'
import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { SetPassphrase } from './set-passphrase.tsx'
import { SettingsPart } from './settings-layout.tsx'

/** Locks the data with a passphrase, or changes and removes it. What is typed here is never kept as a draft. */
export const PassphraseSection = ({ groupName, today }: { readonly groupName: string; readonly today: Day | null }) => {
  const { passphrase: text } = useText()
  const state = useCall('passphrase.state', null, ['backups.changed'])
  return (
    <SettingsPart title={text.title} text={text.text}>
      <Loaded call={state}>
        {({ isSet }) => (
          <>
            <p>{isSet ? text.isSet : text.notSet}</p>
            {isSet ? <ChangePassphrase /> : <SetPassphrase groupName={groupName} today={today} />}
          </>
        )}
      </Loaded>
    </SettingsPart>
  )
}
