import { LockKey } from '@phosphor-icons/react'
import { call, useCall } from '../api.ts'
import type { Layout } from '../layout.ts'
import { useText } from '../text.ts'
import { Button, IconButton } from '../ui/button.tsx'

/** Locks the data, where they have a passphrase. */
export const LockButton = ({ layout }: { readonly layout: Layout }) => {
  const { lock: text } = useText()
  const state = useCall('passphrase.state', null, ['backups.changed'])
  if (state.value?.isSet !== true) return null
  const lock = () => call('passphrase.askLock', null)
  return layout === 'wide'
    ? <Button look="quiet" icon={LockKey} onPress={lock}>{text.lock}</Button>
    : <IconButton icon={LockKey} label={text.lock} onPress={lock} />
}
