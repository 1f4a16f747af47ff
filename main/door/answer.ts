import { ZodError } from 'zod'
import type { StepNumber } from '../../core/undo/types.ts'
import { asStep } from '../../db/undo/current-step.ts'
import type { Answer, CallInput, CallName, CallOutput } from '../../preload/contract.ts'
import { badInput, unexpected, unknownCall } from '../problems/call-problems.ts'
import type { DoorServices } from '../services.ts'
import type { Handler, Handlers } from './handler.ts'

const isCallName = (handlers: Handlers, name: string): name is CallName => Object.hasOwn(handlers, name)

/** The fields where the input does not match its shape, such as `draft.count`; without values, which may be private. */
const brokenFields = (error: unknown): readonly string[] =>
  error instanceof ZodError ? [...new Set(error.issues.map((issue) => issue.path.map(String).join('.')))].slice(0, 10) : []

const announce = <Name extends CallName>({ changes }: Handler<Name>, { emit }: DoorServices, value: CallOutput<Name>, step: StepNumber | null): void => {
  const features = new Set(typeof changes === 'function' ? changes(value) : changes)
  for (const feature of step === null ? features : features.add('undo')) emit(`${feature}.changed`, null)
}

/** Runs the handler; all that it changes is one step of the undo list. */
const run = async <Name extends CallName>(handler: Handler<Name>, services: DoorServices, input: CallInput<Name>) => {
  if (!handler.title) return { outcome: await handler.run(services, input), step: null }
  const { value, made } = asStep(services.db, { at: services.now(), title: handler.title(services, input) }, () => handler.run(services, input))
  return { outcome: await value, step: made() }
}

const answerTyped = async <Name extends CallName>(
  handler: Handler<Name>,
  services: DoorServices,
  name: Name,
  input: unknown,
): Promise<Answer<CallOutput<Name>>> => {
  let parsed: CallInput<Name>
  try {
    parsed = handler.parse(input)
  } catch (error) {
    return { ok: false, problem: badInput(brokenFields(error)) }
  }
  try {
    const { outcome, step } = await run(handler, services, parsed)
    if (!outcome.ok) return outcome
    announce(handler, services, outcome.value, step)
    return step === null ? outcome : { ...outcome, step }
  } catch (error) {
    return { ok: false, problem: unexpected(services.log.error(name, error)) }
  }
}

/** Parses, runs, announces and answers one call. Never throws: a throw inside is a bug, logged under the id in the answer. */
export const answer = async (handlers: Handlers, services: DoorServices, name: string, input: unknown): Promise<Answer<unknown>> =>
  isCallName(handlers, name)
    ? answerTyped(handlers[name] as Handler<CallName>, services, name, input)
    : { ok: false, problem: unknownCall() }
