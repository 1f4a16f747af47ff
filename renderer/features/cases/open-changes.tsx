import { GitMerge } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Case } from '../../../core/case/types.ts'
import type { UpdateAnswers } from '../../../core/case/update-choices.ts'
import { call, useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'
import { Choice } from './change-rows.tsx'

/** Changes of an update that were left open: asked about until each is decided. An answer is saved at once. */
export const OpenChanges = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, importChanges: words } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const open = useCall('cases.openChanges', { caseId: kept.id }, ['cases.changed'])
  const [isShown, setIsShown] = useState(false)
  if (open.value === null) return null
  const { fileName, changes } = open.value
  const decide = async (answers: UpdateAnswers): Promise<void> => {
    const answer = await call('cases.decideChanges', { caseId: kept.id, revision: kept.revision, answers })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: Object.values(answers).includes('take') ? text.tookChange : text.keptMine, ...revert.offer(answer.step) })
  }
  return (
    <>
      <Note tone="check" icon={GitMerge} title={text.openChanges({ count: changes.length })} action={<Button isExpanded={isShown} onPress={() => setIsShown(!isShown)}>{isShown ? words.hide : text.lookAtChanges}</Button>}>
        {text.openChangesText({ file: fileName })}
      </Note>
      {isShown && <div className="changes"><ul className="changes__list">{changes.map((change) => <Choice key={change.key} change={change} answers={{}} onAnswer={decide} />)}</ul></div>}
    </>
  )
}
