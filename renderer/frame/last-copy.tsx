import { SealCheck, SealWarning } from '@phosphor-icons/react'
import { useCall } from '../api.ts'
import { copyTime } from '../copy-time.ts'
import { useNavigate } from '../navigation.tsx'
import { useText } from '../text.ts'
import { Icon } from '../ui/icon.tsx'
import './last-copy.css'
import { useBackupState } from '../use-backup-state.ts'

/** When the last good copy was made; amber where it is old or not known. Leads to the copies. Nothing while there is nothing to copy. */
export const LastCopy = ({ isRail = false }: { readonly isRail?: boolean }) => {
  const words = useText()
  const text = words.backup
  const go = useNavigate()
  const info = useCall('app.info', null, ['settings.changed'])
  const state = useBackupState()
  if (!state.problem && (!state.value || state.value.isEmpty)) return null
  const isOldHere = state.problem !== null || state.value?.isOldHere === true
  const newestHere = state.value?.newestHere ?? null
  const said = state.problem ? text.copiesUnread : newestHere === null ? text.noCopy : text.lastCopy({ when: copyTime(newestHere, info.value?.today ?? null, words) })
  return (
    <button type="button" className="last-copy" data-old={isOldHere} data-rail={isRail} title={said} onClick={() => go({ page: 'settings', section: 'backup' })}>
      <Icon shape={isOldHere ? SealWarning : SealCheck} size={18} />
      <span>{isRail ? <>{text.lastCopyShort} <span className="visually-hidden">{said}</span></> : said}</span>
    </button>
  )
}
