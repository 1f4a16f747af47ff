import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Answer, CallInput, CallName, CallOutput, CallProblem, Client, EventName, Events } from '../preload/contract.ts'

declare global {
  interface Window {
    readonly vigil: Client
  }
}

/** Asks main once. Expected failures come back in the answer; it never rejects for them. */
export const call = <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<CallOutput<Name>>> =>
  window.vigil.call(name, input)

/**
 * What a call has given so far. `value` is the newest answer, kept while a newer one is on its way or
 * when that one failed, so a list does not blink. Give the component a `key` where an old answer must not show.
 */
export type CallState<Value> = {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly value: Value | null
  readonly problem: CallProblem | null
  readonly reload: () => void
}

/** Calls on mount, when the input changes, and again whenever one of the events is announced. */
export const useCall = <Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  events: readonly EventName[],
): CallState<CallOutput<Name>> => {
  type Known = Omit<CallState<CallOutput<Name>>, 'reload'> & { readonly inputText: string }
  const inputText = JSON.stringify(input)
  const [known, setKnown] = useState<Known>({ state: 'loading', value: null, problem: null, inputText })
  const turn = useRef(0)

  const ask = useCallback((): void => {
    turn.current += 1
    const mine = turn.current
    void call(name, JSON.parse(inputText) as CallInput<Name>).then((answer) => {
      // An answer that a newer question has overtaken is left aside.
      if (turn.current !== mine) return
      if (answer.ok) setKnown({ state: 'ready', value: answer.value, problem: null, inputText })
      else setKnown(({ value }) => ({ state: 'failed', value, problem: answer.problem, inputText }))
    })
  }, [name, inputText])

  useEffect(() => {
    ask()
    return () => {
      turn.current += 1
    }
  }, [ask])

  useEvents(events, ask)
  const { value, problem } = known
  return { state: known.inputText === inputText ? known.state : 'loading', value, problem, reload: ask }
}

/** Runs `listener` whenever one of the events is announced. */
const useEvents = (events: readonly EventName[], listener: () => void): void => {
  const heard = useEffectEvent(listener)
  const names = events.join(' ')
  useEffect(() => {
    const stops = names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => window.vigil.on(name as EventName, () => heard()))
    return () => stops.forEach((stop) => stop())
  }, [names])
}

/** Runs `listener` with the payload of one event. */
export const useEvent = <Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): void => {
  const heard = useEffectEvent(listener)
  useEffect(() => window.vigil.on(name, (payload) => heard(payload)), [name])
}
