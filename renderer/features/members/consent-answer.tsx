import { Check, X } from '@phosphor-icons/react'
import type { Consent } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'

/** Yes, No or Not asked, with a sign beside the word. */
export const ConsentAnswer = ({ answer }: { readonly answer: Consent['answer'] }) => {
  const text = useText().members.answers
  return (
    <span className="consent" data-answer={answer}>
      {answer === 'yes' && <Icon shape={Check} size={16} />}
      {answer === 'no' && <Icon shape={X} size={16} />}
      <span>{text[answer]}</span>
    </span>
  )
}
