import type { ReactNode } from 'react'
import type { CallState } from '../api.ts'
import { useText } from '../text.ts'
import { Button } from './button.tsx'
import { ProblemNote } from './notes.tsx'
import './loaded.css'

/** Says that an answer is on its way. Also for an old answer with nothing in it: it does not say that nothing fits what is asked now. */
export const Waiting = () => <output className="loaded loaded--waiting">{useText().ui.loading}</output>

/** Shows the value of a call, a short text while it is loading, or the problem with a button to try again. */
export const Loaded = <Value,>({ call, wayOut = null, children }: {
  readonly call: CallState<Value>
  /** In place of the button to try again, where that would not help. */
  readonly wayOut?: ReactNode
  readonly children: (value: Value) => ReactNode
}) => {
  const text = useText()
  if (call.problem) {
    return <div className="loaded"><ProblemNote isOfPage problem={call.problem} actions={wayOut ?? <Button onPress={call.reload}>{text.ui.tryAgain}</Button>} /></div>
  }
  if (call.value === null && call.state === 'loading') return <Waiting />
  return children(call.value as Value)
}
