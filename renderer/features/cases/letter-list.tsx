import { CaretDown, CaretRight } from '@phosphor-icons/react'
import { useState } from 'react'
import { wantedLetters } from '../../../core/case/letters-in-language.ts'
import type { Case, SampleLetter } from '../../../core/case/types.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useTypedRecords } from '../../drafts.tsx'
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

const LetterRow = ({ kept, letter, place, isTyped, letterIn }: { readonly kept: Case; readonly letter: SampleLetter; readonly place: string; /** A translation of it is a draft. */ readonly isTyped: boolean; /** The language into which it is to be translated. */ readonly letterIn: string | null }) => {
  const { cases, casePage: text, format } = useText()
  const [isOpened, setIsOpen] = useState(isTyped || letterIn !== null)
  const [isBegun, setIsTranslating] = useState(isTyped || letterIn !== null)
  const isOpen = isOpened || isTyped
  const isTranslating = isBegun || isTyped
  const language = letter.language ? format.language(letter.language) : cases.unknownLanguage
  return (
    <li>
      <button type="button" className="letter-row" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <b>{language}</b>
        <span className="quiet">{originWords(letter, text)}</span>
        <Icon shape={isOpen ? CaretDown : CaretRight} size={16} />
      </button>
      {isOpen && (isTranslating
        ? <LetterForm kept={kept} original={letter} record={place} language={letterIn ?? ''} onDone={() => setIsTranslating(false)} />
        : (
          <>
            <div className="letter-acts"><Button size={28} onPress={() => setIsTranslating(true)} label={text.translateTitle({ language })}>{text.translate}</Button></div>
            <LetterPaper letter={letter} />
          </>
        ))}
    </li>
  )
}

const ownLetter = 'new'

/** The letters of a case, each opened to read or to translate; a group may add its own. */
export const LetterList = ({ kept, letterIn }: { readonly kept: Case; readonly letterIn: string | null }) => {
  const { cases, casePage: text } = useText()
  const typed = useTypedRecords(draftKey('letter', kept.id))
  const [isBegun, setIsAdding] = useState(typed.includes(ownLetter))
  // It is shown beside the letter that is printed now.
  const original = kept.letters.findIndex((letter) => letter === wantedLetters(kept, null)[0])
  const isAdding = isBegun || typed.includes(ownLetter)
  return (
    <>
      {kept.letters.length === 0 ? <p className="quiet">{cases.noLetters}</p> : <ul className="letter-rows">{kept.letters.map((letter, index) => <LetterRow key={index} kept={kept} letter={letter} place={String(index)} isTyped={typed.includes(String(index))} letterIn={index === original ? letterIn : null} />)}</ul>}
      {isAdding ? <LetterForm kept={kept} original={null} language="" record={ownLetter} onDone={() => setIsAdding(false)} /> : <LinkButton onPress={() => setIsAdding(true)}>{text.addLetter}</LinkButton>}
    </>
  )
}
