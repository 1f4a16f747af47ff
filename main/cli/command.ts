import type { Answer, CallInput, CallName, CallOutput, CallProblem } from '../../preload/contract.ts'
import { answer } from '../door/answer.ts'
import { handlers } from '../handlers.ts'
import type { DoorServices } from '../services.ts'
import type { CommandLine } from './arguments.ts'

/** The streams of the command line; tests pass their own. */
export type CliIo = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  /** Calls the listener on Ctrl+C until the returned function is called. */
  readonly onInterrupt: (listener: () => void) => () => void
}

/** `file`: the file that was refused, where a command has several. */
export type Refused = { readonly kind: 'refused'; readonly problem: CallProblem; readonly file: string | null; readonly result?: unknown; /** What was done all the same, for a person to read. */ readonly text?: string }

/** `result` is what --json prints, `text` what a person reads. */
export type Outcome =
  | { readonly kind: 'done'; readonly result: unknown; readonly text: string }
  | Refused
  | { readonly kind: 'usage'; readonly message: string }

export type Command = (line: CommandLine, io: CliIo) => Promise<Outcome>

export const done = (result: unknown, text: string): Outcome => ({ kind: 'done', result, text })
export const refused = (found: CallProblem, file: string | null = null): Refused => ({ kind: 'refused', problem: found, file })
export const wrongUsage = (message: string): Outcome => ({ kind: 'usage', message })

/** Calls a handler as the window does. */
export const callOn = async <Name extends CallName>(services: DoorServices, name: Name, input: CallInput<Name>): Promise<Answer<CallOutput<Name>>> =>
  (await answer(handlers, services, name, input)) as Answer<CallOutput<Name>>
