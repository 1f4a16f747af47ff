import type { CallContext, CallInput, CallName } from '../../preload/contract.ts'
import type { FakeClient } from './fake-client.ts'

/** From now on the client does not answer this call, until the function that is given back is called. */
export const holdCall = (client: FakeClient, held: CallName): (() => void) => {
  const { call, callText } = client
  const waiting: (() => void)[] = []
  const wait = <Name extends CallName>(name: Name, input: CallInput<Name>, context?: CallContext): ReturnType<typeof call<Name>> =>
    (name === held ? new Promise<void>((resolve) => { waiting.push(resolve) }).then(() => call(name, input, context)) : call(name, input, context))
  const waitText: typeof callText = (name, input) =>
    (name === held ? new Promise<void>((resolve) => { waiting.push(resolve) }).then(() => callText(name, input)) : callText(name, input))
  Object.assign(client, { call: wait, callText: waitText })
  return () => {
    Object.assign(client, { call, callText })
    for (const answer of waiting) answer()
  }
}
