import { GitMerge } from '@phosphor-icons/react'
import { useState } from 'react'
import type { CallState } from '../../api.ts'
import { answerOf, type UpdateAnswers } from '../../../core/case/update-choices.ts'
import type { CaseDraft } from '../../../core/case/draft.ts'
import type { ReadDocument, UpdatePreview } from '../../../preload/contract.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Note } from '../../ui/notes.tsx'
import { changeSentence } from './changes-words.ts'
import { ChangesView } from './changes-view.tsx'
import type { ChangeEditing } from './edit-change.tsx'

export type KnownCase = NonNullable<ReadDocument['knownCase']>

/** The name of a case in a sentence. */
export const useKnownName = (): ((known: KnownCase) => string) => {
  const { cases } = useText()
  return (known) => (known.uaNumber === null ? `“${known.title}”` : cases.ua({ number: known.uaNumber }))
}

const useTitle = (known: KnownCase, kind: CaseDraft['kind']): string => {
  const words = useText().importChanges
  const name = useKnownName()(known)
  if (known.knownBy === 'title-and-people') return words.looksLike({ name })
  if (kind === 'update') return words.updateOf({ name })
  return kind === 'outcome' ? words.outcomeOf({ name }) : words.issueOf({ name })
}

const previewWords = (preview: UpdatePreview, words: Words): string => {
  const letters = preview.packs.reduce((sum, pack) => sum + pack.letters, 0)
  return [changeSentence(preview.changes.flatMap(({ changes }) => changes), words), ...(letters > 0 ? [words.importChanges.oldLetters({ count: letters })] : [])].join(' ')
}

/** The newest known changes: while a field that is being typed is not valid, those from before. */
const lastKnown = (preview: CallState<UpdatePreview>): CallState<UpdatePreview> =>
  preview.value !== null && preview.problem?.code === 'case-refused' ? { ...preview, problem: null } : preview

/** Says that the document belongs to a case and what it changes there; the person decides. */
export const CheckBanner = ({ known, draft, isAttached, onAttach, preview, isSame, answers, onAnswer, editing }: {
  /** The case has this very document: it is not kept a second time. */
  readonly isSame: boolean
  readonly known: KnownCase
  readonly draft: CaseDraft
  readonly isAttached: boolean
  readonly onAttach: (isAttached: boolean) => void
  /** What the document changes in the case. */
  readonly preview: CallState<UpdatePreview>
  readonly answers: UpdateAnswers
  readonly onAnswer: (answers: UpdateAnswers) => void
  readonly editing: ChangeEditing
}) => {
  const text = useText()
  const words = text.importChanges
  const name = useKnownName()(known)
  const title = useTitle(known, draft.kind)
  const [isOpen, setIsOpen] = useState(true)
  const isGuess = known.knownBy === 'title-and-people'
  const isKept = preview.value?.changes.length === 0 && !isSame
  const summary = preview.value === null ? '' : [previewWords(preview.value, text), ...(isKept ? [words.keptWith] : [])].join(' ')
  return (
    <div className="check-banner">
      <Note icon={GitMerge} title={title} action={
        <>
          {isAttached && <Button isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>{isOpen ? words.hide : words.see}</Button>}
          <Button look={isAttached ? 'quiet' : 'outlined'} onPress={() => { onAttach(!isAttached); setIsOpen(false) }}>{isAttached ? words.newCase : words.attach({ name })}</Button>
        </>
      }>{isAttached ? summary : isGuess ? words.looksLikeText : words.isNewCase}</Note>
      {isAttached && isOpen && (
        <div className="check-banner__changes" role="region" aria-label={words.title} tabIndex={0}>
          <Loaded call={lastKnown(preview)}>{(value) => <ChangesView changes={value.changes} packs={value.packs} unposted={value.unposted} isOutcome={value.changes.some((change) => change.key === 'status' && answerOf(change, answers) === 'take')} answers={answers} onAnswer={onAnswer} editing={editing} />}</Loaded>
        </div>
      )}
    </div>
  )
}
