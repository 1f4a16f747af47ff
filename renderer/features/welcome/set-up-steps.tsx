import { Check } from '@phosphor-icons/react'
import type { SetUpStep } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'

export const setUpSteps: readonly SetUpStep[] = [1, 2, 3]

/** The steps by number and name, those before the current one with a tick, but not the first while the group has no name. */
export const SetUpSteps = ({ step, hasName }: { readonly step: SetUpStep; readonly hasName: boolean }) => {
  const { format, welcome: { steps: text } } = useText()
  const isDone = (each: SetUpStep): boolean => each < step && (each > 1 || hasName)
  return (
    <ol className="set-up-steps" aria-label={text.list}>
      {setUpSteps.map((each) => (
        <li key={each} className="set-up-steps__entry" data-state={isDone(each) ? 'done' : each === step ? 'now' : 'later'} {...(each === step ? { 'aria-current': 'step' as const } : {})}>
          <span className="set-up-steps__mark">{isDone(each) ? <Icon shape={Check} size={14} weight="bold" /> : format.number(each)}</span>
          <span>{text.names[each]}{isDone(each) && <span className="visually-hidden"> {text.done}</span>}</span>
        </li>
      ))}
    </ol>
  )
}
