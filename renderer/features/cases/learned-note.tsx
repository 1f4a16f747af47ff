import { GraduationCap } from '@phosphor-icons/react'
import type { CheckState } from '../../../core/case/check/check-state.ts'
import { startWithDays } from '../../../core/case/check/offered-days.ts'
import type { Reading } from '../../../core/case/reading.ts'
import type { ReadDocument } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { caseNameOf } from './case-name.ts'
import { useCheck } from './check-context.ts'

/** Says that the document was read with what was corrected in a case before; reads it without that, once or for good. */
export const LearnedNote = ({ learned, reading, state, act }: {
  readonly learned: NonNullable<ReadDocument['learned']>
  /** The reading without it. */
  readonly reading: Reading
  readonly state: CheckState
  readonly act: (next: (now: CheckState) => CheckState) => void
}) => {
  const words = useText()
  const toasts = useToasts()
  const { lines } = useCheck()
  const { learned: text } = words.import
  if (!state.isLearned) return null
  const name = caseNameOf(learned, words)
  const without = (): void => act(() => startWithDays(reading, lines))
  const forget = async (): Promise<void> => {
    const settings = await call('settings.get', null)
    if (!settings.ok) return toasts.showProblem(settings.problem)
    const { forgottenLessons } = settings.value
    const saved = await call('settings.save', { settings: { ...settings.value, forgottenLessons: [...new Set([...forgottenLessons, learned.caseId])] } })
    if (!saved.ok) return toasts.showProblem(saved.problem)
    without()
    toasts.show({ title: text.forgotten({ name }), icon: GraduationCap })
  }
  return (
    <Note icon={GraduationCap} title={text.title({ name })} action={<><Button onPress={without}>{text.act}</Button><Button look="quiet" onPress={() => forget()}>{text.forget}</Button></>}>{text.text}</Note>
  )
}
