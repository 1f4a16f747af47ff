import { CaretDown, CaretRight } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Case, SampleLetter } from '../../../core/case/types.ts'
import { useText } from '../../text.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LetterForm } from './letter-form.tsx'
import { LetterPaper } from './letter-paper.tsx'

const wordsIn = (letter: SampleLetter): number => letter.paragraphs.join(' ').split(/\s+/u).filter(Boolean).length

const originWords = (letter: SampleLetter, text: Messages['casePage']): string => {
  const count = wordsIn(letter)
  return letter.origin === 'own' ? text.ownLetter({ words: count }) : letter.origin === 'translation' ? text.translation({ words: count }) : text.fromDocument({ words: count })
}

const LetterRow = ({ kept, letter }: { readonly kept: Case; readonly letter: SampleLetter }) => {
  const { cases, casePage: text, format } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const [isTranslating, setIsTranslating] = useState(false)
  const language = letter.language ? format.language(letter.language) : cases.unknownLanguage
  return (
    <li>
      <button type="button" className="letter-row" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <b>{language}</b>
        <span className="quiet">{originWords(letter, text)}</span>
        <Icon shape={isOpen ? CaretDown : CaretRight} size={16} />
      </button>
      {isOpen && (isTranslating
        ? <LetterForm kept={kept} original={letter} onDone={() => setIsTranslating(false)} />
        : (
          <>
            <div className="letter-acts"><Button size={28} onPress={() => setIsTranslating(true)} label={text.translateTitle({ language })}>{text.translate}</Button></div>
            <LetterPaper letter={letter} />
          </>
        ))}
    </li>
  )
}

/** The letters of a case: each can be read and translated, and the group can add its own. */
export const LetterList = ({ kept }: { readonly kept: Case }) => {
  const { cases, casePage: text } = useText()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <>
      {kept.letters.length === 0 ? <p className="quiet">{cases.noLetters}</p> : <ul className="letter-rows">{kept.letters.map((letter, index) => <LetterRow key={index} kept={kept} letter={letter} />)}</ul>}
      {isAdding ? <LetterForm kept={kept} original={null} onDone={() => setIsAdding(false)} /> : <LinkButton onPress={() => setIsAdding(true)}>{text.addLetter}</LinkButton>}
    </>
  )
}
