import { startTransition, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { isLongAnswer } from '../core/long-answers.ts'
import type { Answer, CallContext, CallInput, CallName, CallOutput, CallProblem, Client, EventName, Events } from '../preload/contract.ts'

declare global {
  interface Window {
    readonly vigil: Client
  }
}

const failedCalls = new WeakMap<CallProblem, CallName>()
const doneListeners = new Set<(name: CallName) => void>()

/** The call that a problem answered; undefined for one that no call answered, such as of a job. */
export const callOf = (problem: CallProblem): CallName | undefined => failedCalls.get(problem)

/** Runs `listener` with the name of each call that went well, until the function that it gives is called. */
export const onCallDone = (listener: (name: CallName) => void): (() => void) => {
  doneListeners.add(listener)
  return () => void doneListeners.delete(listener)
}

/** The answer of main; a long one comes as JSON text. */
const answerOf = async <Name extends CallName>(name: Name, input: CallInput<Name>, context?: CallContext): Promise<Answer<CallOutput<Name>>> =>
  isLongAnswer(name) ? (JSON.parse(await window.vigil.callText(name, input)) as Answer<CallOutput<Name>>) : window.vigil.call(name, input, context)

/** Calls main once. Expected failures are in the answer; they do not reject. */
export const call = async <Name extends CallName>(name: Name, input: CallInput<Name>, context?: CallContext): Promise<Answer<CallOutput<Name>>> => {
  const answer = await answerOf(name, input, context)
  if (answer.ok) for (const listener of doneListeners) listener(name)
  else failedCalls.set(answer.problem, name)
  return answer
}

/**
 * The state of a call. `value` is the newest answer; it stays while a newer one is loading or if that one
 * failed, so that a list does not flicker. Give the component a `key` where an old answer must not be shown.
 */
export type CallState<Value> = {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly value: Value | null
  readonly problem: CallProblem | null
  readonly reload: () => void
}

/** Calls on mount, when the input changes, and again whenever one of the events is announced. An undefined input is not asked, and stays loading. */
export const useCall = <Name extends CallName>(
  name: Name,
  input: CallInput<Name> | undefined,
  events: readonly EventName[],
): CallState<CallOutput<Name>> => {
  type CallSnapshot = Omit<CallState<CallOutput<Name>>, 'reload'> & { readonly inputText: string | undefined }
  const inputText = input === undefined ? undefined : JSON.stringify(input)
  const [snapshot, setKnown] = useState<CallSnapshot>({ state: 'loading', value: null, problem: null, inputText })
  const turn = useRef(0)

  const ask = useCallback((): void => {
    turn.current += 1
    if (inputText === undefined) return
    const ownTurn = turn.current
    void call(name, JSON.parse(inputText) as CallInput<Name>).then((answer) => {
      // An answer to an outdated question is ignored.
      if (turn.current !== ownTurn) return
      const show = (): void => (answer.ok
        ? setKnown({ state: 'ready', value: answer.value, problem: null, inputText })
        : setKnown(({ value }) => ({ state: 'failed', value, problem: answer.problem, inputText })))
      // What a long list makes of the page is drawn in pieces, between which keys are heard.
      if (isLongAnswer(name)) startTransition(show)
      else show()
    })
  }, [name, inputText])

  useEffect(() => {
    ask()
    return () => {
      turn.current += 1
    }
  }, [ask])

  // Until the newest answer is here, the value is of an earlier question.
  const askAgain = useCallback((): void => {
    setKnown((now) => (now.state === 'loading' ? now : { ...now, state: 'loading' }))
    ask()
  }, [ask])
  useEvents(events, askAgain)
  const { value, problem } = snapshot
  return { state: snapshot.inputText === inputText ? snapshot.state : 'loading', value, problem, reload: askAgain }
}

/** Runs `listener` whenever one of the events is announced. */
export const useEvents = (events: readonly EventName[], listener: () => void): void => {
  const onEvent = useEffectEvent(listener)
  const names = events.join(' ')
  useEffect(() => {
    const stops = names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => window.vigil.on(name as EventName, () => onEvent()))
    return () => stops.forEach((stop) => stop())
  }, [names])
}

/** Runs `listener` with the payload of one event. */
export const useEvent = <Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): void => {
  const onEvent = useEffectEvent(listener)
  useEffect(() => window.vigil.on(name, (payload) => onEvent(payload)), [name])
}
