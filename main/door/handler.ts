import type { Result } from '../../core/result.ts'
import type { StepTitle } from '../../core/undo/step-title.ts'
import type { CallInput, CallName, CallOutput, CallProblem, ChangedFeature } from '../../preload/contract.ts'
import type { Services } from '../services.ts'

type Outcome<Name extends CallName> = Result<CallOutput<Name>, CallProblem>

/** Features that a call changes: a fixed list, or one that depends on the answer, because the call may have had nothing to do. */
type Changes<Name extends CallName> = readonly [ChangedFeature, ...ChangedFeature[]] | ((value: CallOutput<Name>) => readonly ChangedFeature[])

/** `parse` throws on anything of another shape; `run` reads, decides, writes. */
type Run<Name extends CallName> = {
  readonly parse: (input: unknown) => CallInput<Name>
  readonly run: (services: Services, input: CallInput<Name>) => Outcome<Name> | Promise<Outcome<Name>>
}

type Reading<Name extends CallName> = Run<Name> & { readonly changes: readonly []; readonly title?: never }

/**
 * `changes` names the features whose lists must be read again after a run that succeeded. `title` names the
 * step by which all that the call changes can be undone; it is asked before the run. Null for a call that keeps a draft,
 * undoes or redoes, for one about copies, which changes no entry or all of them, and for a PDF made of a pack.
 */
type Changing<Name extends CallName> = Run<Name> & {
  readonly changes: Changes<Name>
  readonly title: ((services: Services, input: CallInput<Name>) => StepTitle) | null
}

/** A call that only reads, or one that changes data: then it has a title in the undo list, or it does not compile. */
export type Handler<Name extends CallName> = Reading<Name> | Changing<Name>

/** Complete by type: a call of the contract without its handler does not compile. */
export type Handlers = { readonly [Name in CallName]: Handler<Name> }

/** The handlers of one feature: all calls whose name begins with the feature's name. */
export type FeatureHandlers<Feature extends string> = Pick<Handlers, Extract<CallName, `${Feature}.${string}`>>
