import { problemPlaceOf } from '../../../core/pack/problem-place.ts'
import type { PackChoices, PackProblem } from '../../../core/pack/types.ts'
import { refusalOf } from '../../../core/problem/pack-refusal.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { focusPackField } from './focus-pack-field.ts'

/** Why no pack can be made with these choices, each reason with the way to its field. */
export const PlanProblems = ({ problems, choices }: { readonly problems: readonly PackProblem[]; readonly choices: PackChoices }) => {
  const text = useText()
  return problems.map((problem) => {
    const { message, next } = problemSentences(refusalOf(problem), text)
    return (
      <Note key={`${problem.code} ${problem.subject}`} tone={problem.code === 'no-case' ? 'plain' : 'check'} title={message}
        action={<Button size={28} label={text.ui.labelled({ label: text.packs.toField, value: message })} onPress={() => focusPackField(problemPlaceOf(problem, choices))}>{text.packs.toField}</Button>}>{next}</Note>
    )
  })
}
