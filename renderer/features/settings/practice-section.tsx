import { GraduationCap } from '@phosphor-icons/react'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { useNavigate } from '../../navigation.tsx'
import { Button } from '../../ui/button.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { SettingsPart } from './settings-layout.tsx'

/** Adds the practice case, or removes everything of it. */
export const PracticeSection = ({ hasPractice }: { readonly hasPractice: boolean }) => {
  const text = useText().settings.practice
  const toasts = useToasts()
  const go = useNavigate()
  const add = async (): Promise<void> => {
    const answer = await call('app.addPractice', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    const { caseId } = answer.value
    toasts.show({ title: text.added, action: { label: text.open, onPress: () => go({ page: 'cases', caseId }) } })
  }
  const remove = async (): Promise<void> => {
    const answer = await call('app.removePractice', null)
    if (answer.ok) toasts.show({ title: text.removed })
    else toasts.showProblem(answer.problem)
  }
  return (
    <SettingsPart title={text.title} text={text.text}>
      <p>{hasPractice ? text.isHere : text.isNotHere}</p>
      <div>
        {hasPractice
          ? <Button onPress={() => remove()}>{text.remove}</Button>
          : <Button icon={GraduationCap} onPress={() => add()}>{text.add}</Button>}
      </div>
    </SettingsPart>
  )
}
