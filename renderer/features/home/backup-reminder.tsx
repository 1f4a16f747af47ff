import { Usb } from '@phosphor-icons/react'
import type { Day } from '../../../core/day.ts'
import { copyTime } from '../../copy-time.ts'
import { useNavigate } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note, ProblemNote } from '../../ui/notes.tsx'
import { useBackupState } from '../../use-backup-state.ts'

/** Asks for the second place when it has had no copy for two weeks. */
export const BackupReminder = ({ today }: { readonly today: Day }) => {
  const words = useText()
  const text = words.backup
  const go = useNavigate()
  const state = useBackupState()
  const elsewhere = state.value?.elsewhere
  if (state.problem) return <ProblemNote problem={state.problem} />
  if (!state.value || state.value.isEmpty || !elsewhere?.isOld) return null
  const { name, newestAt } = elsewhere
  return (
    <Note tone="check" icon={Usb} action={<Button size={28} onPress={() => go({ page: 'settings', section: 'backup' })}>{text.toBackup}</Button>}
      title={text.reminder({ name, isNone: newestAt === null ? 'yes' : 'other', when: newestAt === null ? '' : copyTime(newestAt, today, words) })}>
      {text.reminderText}
    </Note>
  )
}
