import { SealCheck, SealWarning, Usb } from '@phosphor-icons/react'
import { useState, type ReactNode } from 'react'
import type { BackupState } from '../../../core/backup/backup-state.ts'
import { maxDaysElsewhere, maxDaysHere } from '../../../core/backup/copy-age.ts'
import type { Day } from '../../../core/day.ts'
import { call } from '../../api.ts'
import { copyTime } from '../../copy-time.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import type { IconShape } from '../../ui/icon-shape.ts'
import { Icon } from '../../ui/icon.tsx'
import { useToasts } from '../../ui/toasts.tsx'

const Card = ({ icon, tone, title, text, children }: {
  readonly icon: IconShape
  readonly tone: 'good' | 'old' | 'plain'
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}) => (
  <div className="backup-card" data-tone={tone}>
    <Icon shape={icon} size={24} weight={tone === 'good' ? 'fill' : 'regular'} />
    <div className="backup-card__words">
      <h3 className="backup-card__title">{title}</h3>
      <p className="backup-card__text">{text}</p>
      <div className="backup-card__acts">{children}</div>
    </div>
  </div>
)

type CardProps = { readonly state: BackupState; readonly today: Day | null }

const CopiesHere = ({ state, today }: CardProps) => {
  const words = useText()
  const text = words.backup
  const toasts = useToasts()
  const [isWorking, setIsWorking] = useState(false)
  const { newestHere, isOldHere, hasAllChanges, isEmpty } = state
  const backUp = async (): Promise<void> => {
    setIsWorking(true)
    const answer = await call('backups.make', null)
    setIsWorking(false)
    if (answer.ok) toasts.show({ title: text.madeNow, icon: SealCheck })
    else toasts.showProblem(answer.problem)
  }
  const about = isEmpty ? text.hereEmpty : isOldHere ? text.hereOld({ days: maxDaysHere }) : hasAllChanges ? text.hereAll : text.hereSome
  return (
    <Card icon={isOldHere ? SealWarning : SealCheck} tone={isOldHere ? 'old' : newestHere === null ? 'plain' : 'good'} text={about}
      title={text.hereTitle({ isNone: newestHere === null ? 'yes' : 'other', when: newestHere === null ? '' : copyTime(newestHere, today, words) })}>
      <Button cannot={isWorking ? { instead: text.working } : null} onPress={() => backUp()}>{text.backUpNow}</Button>
    </Card>
  )
}

const CopiesElsewhere = ({ state, today }: CardProps) => {
  const words = useText()
  const text = words.backup
  const toasts = useToasts()
  const { elsewhere } = state
  const choose = async (): Promise<void> => {
    const answer = await call('backups.chooseSecondPlace', null)
    if (!answer.ok) toasts.showProblem(answer.problem)
    else if (answer.value) toasts.show({ title: text.copiedNow({ name: answer.value.name }), icon: Usb })
  }
  const copy = async (name: string): Promise<void> => {
    const answer = await call('backups.copyToSecondPlace', null)
    if (answer.ok) toasts.show({ title: text.copiedNow({ name }), icon: Usb })
    else toasts.showProblem(answer.problem)
  }
  if (elsewhere === null) {
    return <Card icon={Usb} tone="plain" title={text.elsewhereNone} text={text.elsewhereNoneText}><Button icon={Usb} onPress={() => choose()}>{text.choose}</Button></Card>
  }
  const { name, newestAt, isOld, isThere } = elsewhere
  return (
    <Card icon={Usb} tone={isOld ? 'old' : 'good'} text={isOld ? text.elsewhereOld({ days: maxDaysElsewhere }) : isThere ? text.elsewhereGood : text.elsewhereAway}
      title={text.elsewhereTitle({ name, isNone: newestAt === null ? 'yes' : 'other', when: newestAt === null ? '' : copyTime(newestAt, today, words) })}>
      <Button icon={Usb} onPress={() => copy(name)}>{text.copyNow}</Button>
      <Button look="link" onPress={() => choose()}>{text.chooseOther}</Button>
    </Card>
  )
}

/** When the last copies were made, here and in the second place, and the clicks for new ones. */
export const BackupCards = ({ state, today }: CardProps) => (
  <div className="backup-cards">
    <CopiesHere state={state} today={today} />
    <CopiesElsewhere state={state} today={today} />
  </div>
)
