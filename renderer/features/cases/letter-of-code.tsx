import { useEffect, useEffectEvent } from 'react'
import type { Case } from '../../../core/case/types.ts'
import { codeAsPrinted } from '../../../core/pack/code.ts'
import type { FoundLetter } from '../../../core/pack/found-letter.ts'
import { caseInList } from '../../../words/case-in-list.ts'
import { targetWords } from '../../../words/target-words.ts'
import { useCall } from '../../api.ts'
import { useNavigate } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** What a form is about that a code was typed in. */
export type MailKind = 'reply' | 'returned'

/** Mail about the letter of a code that was found elsewhere. */
export type FoundMail = { readonly kind: MailKind; readonly code: string }

const Found = ({ letter, kept, kind }: { readonly letter: FoundLetter; readonly kept: Pick<Case, 'id'>; readonly kind: MailKind }) => {
  const words = useText()
  const { casePage: text, format } = words
  const go = useNavigate()
  if (letter.caseId !== kept.id) {
    return (
      <p className="letter-of-code" role="status">
        {text.letterElsewhere({ case: caseInList({ uaNumber: letter.uaNumber, name: letter.caseName }, words) })}
        <LinkButton onPress={() => go({ page: 'cases', caseId: letter.caseId, mail: { kind, code: letter.code } })}>{text.goThere}</LinkButton>
      </p>
    )
  }
  return (
    <p className="letter-of-code" role="status">
      {text.letterOf({ target: targetWords(letter.targetName, words), day: format.day(letter.madeOn), writer: letter.memberName === null ? text.letterBlank : text.letterBy({ member: letter.memberName }) })}
      {letter.returned && <> {text.letterReturned({ day: format.day(letter.returned.on), reason: text.returnReasons[letter.returned.reason] })}</>}
      {letter.isAnswered && <> {text.letterAnswered}</>}
    </p>
  )
}

const LetterOf = ({ code, onFound, ...shown }: { readonly code: string; readonly onFound: (letter: FoundLetter) => void; readonly kept: Pick<Case, 'id'>; readonly kind: MailKind }) => {
  const { value, problem } = useCall('packs.findLetter', { text: code }, ['packs.changed'])
  const found = useEffectEvent(onFound)
  useEffect(() => {
    if (value) found(value)
  }, [value])
  if (problem) return <ProblemNote problem={problem} />
  return value ? <Found letter={value} {...shown} /> : null
}

/** A scanner ends a code with Enter: it goes on to the next field and does not save yet. */
const goOn = (field: HTMLElement): void => {
  const fields = [...(field.closest('form')?.elements ?? [])].filter((one) => one instanceof HTMLElement && one.tabIndex >= 0) as HTMLElement[]
  fields[fields.indexOf(field) + 1]?.focus()
}

/** The code at the foot of a letter, typed or scanned: it finds the case, target, day and writer of the letter. */
export const CodeField = ({ value, onChange, onFound, kept, kind }: {
  readonly value: string
  readonly onChange: (code: string) => void
  /** The letter is one of this case. */
  readonly onFound: (letter: FoundLetter) => void
  readonly kept: Pick<Case, 'id'>
  readonly kind: MailKind
}) => {
  const { casePage: text } = useText()
  const code = codeAsPrinted(value)
  return (
    <>
      <TextField label={text.code} hint={text.codeHint} value={value} onChange={onChange} onEnter={goOn} takesFocus />
      {code !== undefined && <LetterOf key={code} code={code} kept={kept} kind={kind} onFound={(letter) => { if (letter.caseId === kept.id) onFound(letter) }} />}
    </>
  )
}
