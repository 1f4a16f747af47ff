import { ArrowUUpLeft, ShieldCheck, WarningCircle } from '@phosphor-icons/react'
import { useEffect, useRef, useState } from 'react'
import type { CountedNames, KindPreview, RestorePreview } from '../../../core/backup/restore-preview.ts'
import { call, useCall } from '../../api.ts'
import type { CopyRef, CopyUnlock } from '../../../preload/backup-calls.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconShape } from '../../ui/icon-shape.ts'
import { ProblemNote } from '../../ui/notes.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'
import { restoredNames } from '../../../words/restored-names-words.ts'
import { UnlockCopy } from './unlock-copy.tsx'

const changes = ['cases.changed', 'actions.changed', 'members.changed'] as const

const Block = ({ title, icon, tone, preview, of, hasSettings = false }: {
  readonly title: string
  readonly icon?: IconShape
  readonly tone: 'back' | 'lost' | 'plain'
  readonly preview: RestorePreview
  readonly of: (kind: KindPreview) => CountedNames
  readonly hasSettings?: boolean
}) => {
  const words = useText()
  const { backup: text, format } = words
  const kinds = preview.kinds.filter((kind) => of(kind).count > 0)
  if (kinds.length === 0 && !hasSettings) return null
  return (
    <div className="restore__block" data-tone={tone}>
      <h4 className="restore__head">{icon && <Icon shape={icon} size={18} />}<span>{title}</span></h4>
      <ul>
        {kinds.map((kind) => {
          const { count, names } = of(kind)
          return (
            <li key={kind.kind}>
              <b>{format.number(count)}</b> <span>{names.length === 0 ? text.kinds[kind.kind]({ count }) : text.kindNames({ kind: text.kinds[kind.kind]({ count }), names: restoredNames({ count, names }, words) })}</span>
            </li>
          )
        })}
        {hasSettings && <li><span>{text.settingsToo}</span></li>}
      </ul>
    </div>
  )
}

/** What a restore of one copy would do, and the click that does it. The safe button has the focus. */
export const RestorePanel = ({ copy, title, onClose }: { readonly copy: CopyRef; readonly title: string; readonly onClose: () => void }) => {
  const text = useText().backup
  const toasts = useToasts()
  const revert = useRevert()
  const [unlock, setUnlock] = useState<CopyUnlock>()
  const first = useCall('backups.preview', copy, changes)
  const unlocked = useCall('backups.preview', unlock && { ...copy, unlock }, changes)
  const lock = first.problem?.code === 'copy-locked' ? first.problem.values : null
  const preview = lock ? unlocked : first
  const isAsking = lock !== null && unlocked.value === null
  const panel = useRef<HTMLElement>(null)
  const isRead = isAsking || preview.value !== null || preview.problem !== null
  // In a small window it is below the list in which the copy was chosen.
  useEffect(() => {
    if (isRead) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [isRead])
  const restore = async (): Promise<void> => {
    const answer = await call('backups.restore', unlock ? { ...copy, unlock } : copy)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    const { keptAs, isCopy, step } = answer.value
    onClose()
    toasts.show(isCopy
      ? { title: text.restored, detail: text.restoredText({ keptAs }), ...revert.offer(step ?? undefined) }
      : { title: text.restored, detail: text.restoredDamagedText({ keptAs }) })
  }
  return (
    <section ref={panel} className="restore" aria-label={title}>
      <h3 className="restore__title">{title}</h3>
      {isAsking && <UnlockCopy takesPassphrase={lock.takesPassphrase} problem={unlocked.problem} onUnlock={setUnlock} onClose={onClose} />}
      {!isAsking && preview.problem && <ProblemNote problem={preview.problem} actions={<Button onPress={onClose}>{text.keep}</Button>} />}
      {preview.value && !preview.problem && (
        <>
          <p className="meta">{text.looked}</p>
          <Block title={text.comesBack} icon={ArrowUUpLeft} tone="back" preview={preview.value} of={({ back }) => back} />
          <Block title={text.isLost} icon={WarningCircle} tone="lost" preview={preview.value} of={({ lost }) => lost} />
          <Block title={text.goesBack} tone="plain" preview={preview.value} of={({ changed }) => changed} hasSettings={preview.value.hasOtherSettings} />
          <Block title={text.stays} tone="plain" preview={preview.value} of={({ same }) => ({ count: same, names: [] })} />
          {preview.value.protection !== 'same' && <p>{preview.value.protection === 'becomes-encrypted' ? text.becomesEncrypted : text.becomesReadable}</p>}
          <p className="restore__safe"><Icon shape={ShieldCheck} size={20} /><span>{text.becomesCopy}</span></p>
          <div className="restore__acts">
            <Button takesFocus onPress={onClose}>{text.keep}</Button>
            <Button look="filled" onPress={() => restore()}>{text.restore}</Button>
          </div>
        </>
      )}
    </section>
  )
}
