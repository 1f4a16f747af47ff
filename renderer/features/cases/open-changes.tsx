import { GitMerge } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Case } from '../../../core/case/types.ts'
import type { CasePlace } from '../../../core/case/case-place.ts'
import type { UpdateAnswers, UpdateChange } from '../../../core/case/update-choices.ts'
import { call, useCall } from '../../api.ts'
import { useNavigate } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'
import { Choice } from './change-rows.tsx'
import { placeInForm } from './edit-change.tsx'

/** Changes of an update that were left open: asked about until each is decided. An answer is saved at once. */
export const OpenChanges = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, importChanges: words } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const go = useNavigate()
  const open = useCall('cases.openChanges', { caseId: kept.id }, ['cases.changed'])
  const [isShown, setIsShown] = useState(false)
  if (open.value === null) return null
  const { fileName, changes } = open.value
  const decide = async (answers: UpdateAnswers): Promise<boolean> => {
    const answer = await call('cases.decideChanges', { caseId: kept.id, revision: kept.revision, answers })
    if (!answer.ok) {
      toasts.showProblem(answer.problem)
      return false
    }
    toasts.show({ title: Object.values(answers).includes('take') ? text.tookChange : text.keptMine, ...revert.offer(answer.step) })
    return true
  }
  /** The new value is taken, and the form of the case opens at its field. */
  const takeAndEdit = async (key: string, place: CasePlace): Promise<void> => {
    if (await decide({ [key]: 'take' })) go({ page: 'edit-case', caseId: kept.id, field: place })
  }
  const rowOf = (change: UpdateChange) => {
    const place = placeInForm(change, kept)
    return <Choice key={change.key} change={change} answers={{}} onAnswer={decide} onEdit={place === null ? undefined : () => takeAndEdit(change.key, place)} />
  }
  return (
    <>
      <Note tone="check" icon={GitMerge} title={text.openChanges({ count: changes.length })} action={<Button isExpanded={isShown} onPress={() => setIsShown(!isShown)}>{isShown ? words.hide : text.lookAtChanges}</Button>}>
        {text.openChangesText({ file: fileName })}
      </Note>
      {isShown && <div className="changes"><ul className="changes__list">{changes.map(rowOf)}</ul></div>}
    </>
  )
}
