import { useCallback, useEffect, useRef, useState } from 'react'
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
  type Known = Omit<CallState<CallOutput<Name>>, 'reload'>
  const [known, setKnown] = useState<Known>({ state: 'loading', value: null, problem: null })
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((before) => before + 1), [])
  const inputText = JSON.stringify(input)
  const latest = useRef(input)
  latest.current = input

  useEffect(() => {
    let isCurrent = true
    setKnown((before) => ({ ...before, state: 'loading' }))
    void call(name, latest.current).then((answer) => {
      if (!isCurrent) return
      if (answer.ok) setKnown({ state: 'ready', value: answer.value, problem: null })
      else setKnown((before) => ({ state: 'failed', value: before.value, problem: answer.problem }))
    })
    return () => {
      isCurrent = false
    }
  }, [name, inputText, round])

  useEvents(events, reload)
  return { ...known, reload }
}

/** Runs `listener` whenever one of the events is announced. */
export const useEvents = (events: readonly EventName[], listener: () => void): void => {
  const latest = useRef(listener)
  latest.current = listener
  const names = events.join(' ')
  useEffect(() => {
    const stops = names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => window.vigil.on(name as EventName, () => latest.current()))
    return () => stops.forEach((stop) => stop())
  }, [names])
}

/** Runs `listener` with the payload of one event. */
export const useEvent = <Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): void => {
  const latest = useRef(listener)
  latest.current = listener
  useEffect(() => window.vigil.on(name, (payload) => latest.current(payload)), [name])
}
