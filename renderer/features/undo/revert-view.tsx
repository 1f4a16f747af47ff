import { ArrowRight, ShieldCheck } from '@phosphor-icons/react'
import type { RevertPreview } from '../../../core/undo/types.ts'
import { stepLine, stepWords } from '../../../words/step-words.ts'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/notes.tsx'
import './undo.css'

/** What undoing or redoing a step would do, before it is done. */
export const RevertView = ({ preview, level = 2 }: { readonly preview: RevertPreview; readonly level?: 2 | 3 }) => {
  const words = useText()
  const { undo: text, format } = words
  const { step, withIt, problem, counts, changed, keptNo, voided } = preview
  const isUndo = step.undoneAt === null
  const { title, detail } = stepWords(step.title, words)
  const Heading = level === 2 ? 'h2' : 'h3'
  const said = changed.filter(({ of }) => of === 'cases' || of === 'members' || of === 'packs')
  return (
    <div className="revert">
      <p className="revert__label">{isUndo ? text.wouldUndo : text.wouldRedo}</p>
      <Heading className="revert__title">{text.named({ title, detail: format.time(new Date(step.at)) })}</Heading>
      {detail !== '' && <p className="revert__detail">{detail}</p>}
      {said.map(({ of, count }) => <p key={of} className="revert__detail">{(isUndo ? text.onlyValues : text.onlyValuesRedo)({ of: of as 'cases' | 'members' | 'packs', count })}</p>)}
      {counts.length > 0 && (
        <table className="revert__counts">
          <thead><tr><td /><th scope="col">{text.now}</th><th scope="col">{text.then}</th></tr></thead>
          <tbody>
            {counts.map(({ of, now, after }) => (
              <tr key={of}>
                <th scope="row">{text.records[of]}</th>
                <td>{format.number(now)} <Icon shape={ArrowRight} size={16} /></td>
                <td><b>{format.number(after)}</b></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {keptNo > 0 && <p className="revert__no"><Icon shape={ShieldCheck} size={18} /><span>{isUndo ? text.keptNo : text.keptNoRedo}</span></p>}
      {voided > 0 && <Note>{text.voided({ count: voided })}</Note>}
      {isUndo && step.title.code === 'pack-made' && problem === null && <Note>{text.packFiles}</Note>}
      {withIt.length > 0 && (
        <Note tone="check" title={text.builtOn({ count: withIt.length })}>
          {text.goesToo}
          <ul className="revert__with">{withIt.map((later) => <li key={later.number}>{stepLine(later.title, words)}</li>)}</ul>
        </Note>
      )}
      {problem !== null && <Note>{problem === 'stays' ? text.stays : text.problem[problem]}</Note>}
    </div>
  )
}
