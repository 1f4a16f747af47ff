import { call, useCall } from './api.ts'
import { useNavigate } from './navigation.tsx'
import { useText } from './text.ts'
import { Button, LinkButton } from './ui/button.tsx'
import { Note } from './ui/notes.tsx'
import { useToasts } from './ui/toasts.tsx'

/** Says what happened to the passphrase that nobody saw, such as a conversion that was interrupted, until somebody has read it. */
export const PassphraseNote = ({ isOnItsPage = false }: { readonly isOnItsPage?: boolean }) => {
  const { passphrase: text } = useText()
  const go = useNavigate()
  const toasts = useToasts()
  const state = useCall('passphrase.state', null, ['backups.changed'])
  const notice = state.value?.notice
  if (!notice) return null
  const read = async (): Promise<void> => {
    const answer = await call('passphrase.noticeRead', null)
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  const acts = (
    <>
      {!isOnItsPage && <LinkButton onPress={() => go({ page: 'settings', section: 'passphrase' })}>{text.toPassphrase}</LinkButton>}
      <Button size={28} onPress={() => read()}>{text.noticeRead}</Button>
    </>
  )
  return <Note tone="check" title={text.notices[notice].title} action={acts}>{text.notices[notice].text}</Note>
}
