import type { ReactNode } from 'react'
import type { CallState } from '../../api.ts'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'

/** What belongs to one event. Where the event is deleted, it offers the way to the list: to try again would not help. */
export const LoadedEvent = <Value,>({ call, children }: { readonly call: CallState<Value>; readonly children: (value: Value) => ReactNode }) => {
  const { events: text } = useText()
  const { replace } = useNavigation()
  const isGone = call.problem?.code === 'unknown-event'
  return <Loaded call={call} wayOut={isGone ? <Button look="filled" onPress={() => replace({ page: 'events' })}>{text.backToList}</Button> : null}>{children}</Loaded>
}
