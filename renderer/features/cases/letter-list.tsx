import { CaretDown, CaretRight } from '@phosphor-icons/react'
import { useState } from 'react'
import type { SampleLetter } from '../../../core/case/types.ts'
import { useText } from '../../i18n/text.ts'
import { Icon } from '../../ui/icon.tsx'

const wordsIn = (letter: SampleLetter): number => letter.paragraphs.join(' ').split(/\s+/u).filter(Boolean).length

const languageName = (code: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

const LetterRow = ({ letter }: { readonly letter: SampleLetter }) => {
  const text = useText().cases
  const [isOpen, setIsOpen] = useState(false)
  return (
    <li>
      <button type="button" className="letter-row" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <b>{letter.language ? languageName(letter.language) : text.unknownLanguage}</b>
        <span className="quiet">{text.sampleLetter(wordsIn(letter))}</span>
        <Icon shape={isOpen ? CaretDown : CaretRight} size={16} />
      </button>
      {isOpen && (
        <div className="paper" lang={letter.language ?? undefined} dir="auto">
          {[letter.salutation, ...letter.paragraphs, letter.closing].filter(Boolean).map((paragraph, index) => <p key={index}>{paragraph}</p>)}
        </div>
      )}
    </li>
  )
}

/** The letters of a case, each opened to read. */
export const LetterList = ({ letters }: { readonly letters: readonly SampleLetter[] }) => (
  <ul className="letter-rows">{letters.map((letter, index) => <LetterRow key={index} letter={letter} />)}</ul>
)
