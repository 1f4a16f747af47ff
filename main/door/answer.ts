import { z, ZodError } from 'zod'
import { plainProblem } from '../../core/problem/problem.ts'
import type { StepNumber } from '../../core/undo/types.ts'
import { UnreadableFolder } from '../../db/file/folder-entries.ts'
import { savingDraft } from '../../db/save-draft.ts'
import { asStep } from '../../db/undo/current-step.ts'
import type { Answer, CallContext, CallInput, CallName, CallOutput, ChangedFeature } from '../../preload/contract.ts'
import { badInput, unexpected, unknownCall } from '../problems/call-problems.ts'
import { diskProblem } from '../problems/disk-problems.ts'
import type { DoorServices } from '../services.ts'
import type { Handler, Handlers } from './handler.ts'
import { draftKey, line } from './shapes.ts'

const isCallName = (handlers: Handlers, name: string): name is CallName => Object.hasOwn(handlers, name)

/** The fields where the input does not match its shape, such as `draft.count`; without values, which may be private. */
const brokenFields = (error: unknown): readonly string[] =>
  error instanceof ZodError ? [...new Set(error.issues.map((issue) => issue.path.map(String).join('.')))].slice(0, 10) : []

const contextShape = z.object({ draft: draftKey.exactOptional(), request: line.exactOptional() })

const changesOf = <Name extends CallName>({ changes }: Handler<Name>, value: CallOutput<Name>): readonly ChangedFeature[] => (typeof changes === 'function' ? changes(value) : changes)

/** Runs the handler; all that it changes is one step of the undo list. */
const runStep = async <Name extends CallName>(handler: Handler<Name>, services: DoorServices, input: CallInput<Name>) => {
  if (!handler.title) return { outcome: await handler.run(services, input), step: null }
  const { value, made } = asStep(services.db, { at: services.now(), title: handler.title(services, input) }, () => handler.run(services, input))
  return { outcome: await value, step: made() }
}

type Ran<Name extends CallName> = { readonly outcome: Awaited<ReturnType<Handler<Name>['run']>>; readonly step: StepNumber | null; readonly savedDraft: boolean }

const run = async <Name extends CallName>(handler: Handler<Name>, services: DoorServices, input: CallInput<Name>, { draft }: CallContext): Promise<Ran<Name>> => {
  if (draft === undefined) return { ...(await runStep(handler, services, input)), savedDraft: false }
  const { value, wasRemoved } = savingDraft(services.db, draft, () => runStep(handler, services, input))
  return { ...(await value), savedDraft: wasRemoved() }
}

const runTyped = async <Name extends CallName>(
  handler: Handler<Name>, services: DoorServices, name: Name, input: CallInput<Name>, context: CallContext,
): Promise<Answer<CallOutput<Name>>> => {
  try {
    const { outcome, step, savedDraft } = await run(handler, services, input, context)
    if (!outcome.ok) return outcome
    const changed = new Set<ChangedFeature>([...changesOf(handler, outcome.value), ...(savedDraft ? ['drafts' as const] : []), ...(step === null ? [] : ['undo' as const])])
    for (const feature of changed) services.emit(`${feature}.changed`, null)
    return step === null ? outcome : { ...outcome, step }
  } catch (error) {
    const errorId = services.log.error(name, error)
    return { ok: false, problem: error instanceof UnreadableFolder ? plainProblem('copy-cannot-read') : (diskProblem(error, services.backups) ?? unexpected(errorId)) }
  }
}

const answerTyped = async <Name extends CallName>(
  handler: Handler<Name>, services: DoorServices, name: Name, input: unknown, context: unknown,
): Promise<Answer<CallOutput<Name>>> => {
  let parsed: CallInput<Name>
  let about: CallContext
  try {
    parsed = handler.parse(input)
    about = contextShape.parse(context ?? {})
  } catch (error) {
    return { ok: false, problem: badInput(brokenFields(error)) }
  }
  const runNow = () => runTyped(handler, services, name, parsed, about)
  return about.request === undefined ? runNow() : services.requests.once(JSON.stringify([name, about.request, input]), runNow) as ReturnType<typeof runNow>
}

/**
 * Parses, runs, announces and answers one call. Never throws: a throw inside is a bug, logged under the id
 * it answers, except that a folder of copies cannot be read, or that the disk does not take the change. `context` says whose draft the call saves and which request it is.
 */
export const answer = async (handlers: Handlers, services: DoorServices, name: string, input: unknown, context?: unknown): Promise<Answer<unknown>> =>
  isCallName(handlers, name)
    ? answerTyped(handlers[name] as Handler<CallName>, services, name, input, context)
    : { ok: false, problem: unknownCall() }
