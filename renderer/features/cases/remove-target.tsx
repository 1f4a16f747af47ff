import type { TargetUse } from '../../../core/case/case-contents.ts'
import type { Case, Target } from '../../../core/case/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'
import { useDelete } from '../../use-delete.ts'
import { targetNameOf } from '../../../core/case/target-name.ts'
import { targetWords } from '../../../words/target-words.ts'

/** Removes a target after saying what refers to it and keeps its name. */
export const RemoveTarget = ({ kept, target }: { readonly kept: Pick<Case, 'id' | 'revision'>; readonly target: Target }) => {
  const words = useText()
  const { casePage: { targetRemoval: text, remove }, format } = words
  const removing = useDelete<TargetUse>(target.id)
  const name = targetWords(targetNameOf(target), words)
  const usesOf = (use: TargetUse): readonly string[] =>
    (['actions', 'letters', 'replies', 'returned'] as const).flatMap((of) => (use[of] === 0 ? [] : [text.uses[of]({ count: use[of] })]))
  const linesOf = (use: TargetUse): readonly string[] => {
    const uses = usesOf(use)
    return [...(uses.length === 0 ? [text.unused] : [text.goes, text.used({ uses: format.list(uses) })]), ...removing.draftLines, text.undo]
  }
  return (
    <>
      <LinkButton onPress={() => removing.ask(call('cases.targetUse', { caseId: kept.id, targetId: target.id }))} label={remove({ what: name })}>{remove({ what: '' })}</LinkButton>
      {removing.asked && (
        <AlertDialog
          title={text.title({ name })} lines={linesOf(removing.asked)} keepLabel={text.keep} confirmLabel={text.action} onKeep={removing.keep}
          onConfirm={() => removing.remove(call('cases.removeTarget', { caseId: kept.id, revision: kept.revision, targetId: target.id }), text.done({ name }))}
        />
      )}
    </>
  )
}
