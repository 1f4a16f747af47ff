import { ArrowLeft, ArrowRight, ArrowUUpLeft, Buildings, DotsThree, EnvelopeSimple, IdentificationCard, MapPin, Prohibit, SquaresFour, UserPlus, UsersThree } from '@phosphor-icons/react'
import { targetNear } from '../../../core/case/check/arrange.ts'
import { actOfWord, pieceLetters, pieceWords, type PieceWord } from '../../../core/case/check/piece-keys.ts'
import { textOfRanges } from '../../../core/case/check/source-ranges.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconShape } from '../../ui/icon-shape.ts'
import { KeySign } from '../../ui/key-sign.tsx'
import { useCheck } from './check-context.ts'
import { shortOf } from './short-words.ts'
import './piece-panel.css'

const icons: { readonly [Word in PieceWord]: IconShape } = {
  'new-target': UserPlus, 'block': SquaresFour, 'name': IdentificationCard, 'role': Buildings, 'address': MapPin, 'contact': EnvelopeSimple,
  'not-part': Prohibit, 'join': UsersThree, 'to-before': ArrowLeft, 'to-after': ArrowRight,
}

const Keys = ({ word }: { readonly word: PieceWord }) => {
  const { keyNames } = useText().help
  const letter = word in pieceLetters ? pieceLetters[word as keyof typeof pieceLetters] : null
  return (
    <span className="piece-panel__keys" aria-hidden="true">
      {letter === null ? <><KeySign>{keyNames.alt}</KeySign><KeySign>{word === 'to-before' ? keyNames.left : keyNames.right}</KeySign></> : <KeySign>{letter.toUpperCase()}</KeySign>}
    </span>
  )
}

/** What can be said about the text that is picked in the document, each with its key; below the document. */
export const PiecePanel = ({ ranges, field, onSay, onMenu, onField, onUndo }: {
  readonly ranges: readonly SourceRange[]
  /** The field that has the text now; null where none has. */
  readonly field: FormField | null
  readonly onSay: (word: PieceWord) => void
  readonly onMenu: (anchor: HTMLElement) => void
  readonly onField: (field: FormField) => void
  /** Takes back the last act of this screen; null where there is none. */
  readonly onUndo: (() => void) | null
}) => {
  const { import: { pieces: text }, cases, ui } = useText()
  const { state, lines } = useCheck()
  const near = targetNear(state, ranges)
  const target = state.draft.targets[near]
  const name = target === undefined ? '' : target.name || target.role || ui.numbered({ name: cases.field.targets, number: near + 1 })
  return (
    <div className="piece-panel" role="group" aria-label={text.label}>
      <p className="piece-panel__head">
        <b dir="auto">{text.what({ text: shortOf(textOfRanges(lines, ranges)) })}</b>
        <span className="meta" dir="auto">{target === undefined ? text.ofNew : text.ofTarget({ number: near + 1, name })}</span>
        {onUndo && <LinkButton icon={ArrowUUpLeft} onPress={onUndo}>{text.undo}</LinkButton>}
      </p>
      <div className="piece-panel__acts">
        {pieceWords.filter((word) => actOfWord(state, lines, ranges, word) !== null).map((word) => (
          <button key={word} type="button" className="piece-panel__act" onClick={() => onSay(word)}>
            <Icon shape={icons[word]} size={16} /><span>{text.words[word]}</span><Keys word={word} />
          </button>
        ))}
        <button type="button" className="piece-panel__act" aria-haspopup="menu" onClick={(event) => onMenu(event.currentTarget)}><Icon shape={DotsThree} size={16} /><span>{text.other}</span></button>
        {field !== null && <Button look="quiet" size={28} onPress={() => onField(field)}>{text.goToField}</Button>}
      </div>
    </div>
  )
}
