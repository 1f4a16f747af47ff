import { Check } from '@phosphor-icons/react'
import type { SetUpStep } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'

export const setUpSteps: readonly SetUpStep[] = [1, 2, 3]

/** The steps by number and name, those before the current one with a tick. */
export const SetUpSteps = ({ step }: { readonly step: SetUpStep }) => {
  const text = useText().welcome.steps
  return (
    <ol className="set-up-steps" aria-label={text.list}>
      {setUpSteps.map((each) => (
        <li key={each} className="set-up-steps__entry" data-state={each < step ? 'done' : each === step ? 'now' : 'later'} {...(each === step ? { 'aria-current': 'step' as const } : {})}>
          <span className="set-up-steps__mark">{each < step ? <Icon shape={Check} size={14} weight="bold" /> : each}</span>
          <span>{text.names[each]}{each < step && <span className="visually-hidden"> {text.done}</span>}</span>
        </li>
      ))}
    </ol>
  )
}
