import { File, Stack } from '@phosphor-icons/react'
import type { DocumentToCheck } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { ShareBar } from '../../ui/bars.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useLately } from '../../ui/use-lately.ts'
import { likeWords } from './document-words.ts'
import type { DocumentState } from './document-words.ts'

const StateWords = ({ state }: { readonly state: DocumentState }) => {
  const text = useText().documents
  switch (state.kind) {
    case 'same': return <Badge tone="outline" icon={Stack}>{text.here}</Badge>
    case 'not-a-case': return <Badge tone="outline" icon={File}>{text.notACase}</Badge>
    case 'to-check': return state.questions === 0 ? <Badge tone="leaf">{text.ready}</Badge> : <Badge tone="check">{text.toCheck({ count: state.questions })}</Badge>
    case 'begun': {
      const words = text.answered({ answered: state.answered, all: state.questions })
      return state.questions === 0 ? <Badge tone="leaf">{text.ready}</Badge> : <span className="document__answered"><ShareBar label={words} value={state.answered} max={state.questions} /><span>{words}</span></span>
    }
  }
}

/** One document of the queue: what it looks like, how far its check is, and what can be done with it. */
export const DocumentRow = ({ document, name, state, onCheck, onOpenCase, onRemove }: {
  readonly document: DocumentToCheck
  readonly name: string
  readonly state: DocumentState
  readonly onCheck: () => void
  readonly onOpenCase: () => void
  readonly onRemove: () => void
}) => {
  const words = useText()
  const { documents: text, ui, format } = words
  const lately = useLately()
  const [like, detail] = likeWords(document, state, words)
  const labelled = (label: string): string => ui.labelled({ label, value: name })
  const isOver = state.kind === 'same' || state.kind === 'not-a-case'
  return (
    <li className="document" data-document={document.documentId} data-key={document.documentId}>
      <span className="document__name">
        <button type="button" className="plain-button document__title" onClick={state.kind === 'same' ? onOpenCase : onCheck}>{name}</button>
        {name !== document.fileName && <span className="meta">{document.fileName}</span>}
      </span>
      <span className="two-lines"><span>{like}</span><span className="meta">{detail}</span></span>
      <span><StateWords state={state} /></span>
      <span className="two-lines document__came">
        <span>{lately(document.cameAt)}</span>
        {!isOver && <span className="meta">{document.deadline === null ? text.noDeadline : text.deadline({ day: format.day(document.deadline, 'brief') })}</span>}
      </span>
      <span className="document__acts">
        {state.kind === 'same' && <LinkButton onPress={onOpenCase} label={labelled(text.openCase({ name: state.name }))}>{text.openCase({ name: state.name })}</LinkButton>}
        {state.kind === 'not-a-case' && <LinkButton onPress={onCheck} label={labelled(text.itIsACase)}>{text.itIsACase}</LinkButton>}
        {isOver
          ? <Button size={28} look="quiet" label={labelled(text.remove)} onPress={onRemove}>{text.remove}</Button>
          : <Button label={labelled(state.kind === 'begun' ? text.goOn : text.check)} onPress={onCheck}>{state.kind === 'begun' ? text.goOn : text.check}</Button>}
      </span>
    </li>
  )
}
