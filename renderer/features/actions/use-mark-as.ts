import type { ActionState, Route } from '../../../core/action/types.ts'
import { useKeptState } from '../../navigation.tsx'

/** The state that entries are to be marked with, and who posts them where that is asked. */
export type MarkAs = {
  readonly state: ActionState
  readonly setState: (state: ActionState) => void
  readonly postedBy: Route
  readonly setPostedBy: (route: Route) => void
  /** Who posts; null where the state does not ask for it. */
  readonly route: Route | null
}

/** Keeps the chosen state for Back; `list` names the list, since not every list offers every state. */
export const useMarkAs = (list: 'to-post' | 'all'): MarkAs => {
  const [state, setState] = useKeptState<ActionState>(`mark-as ${list}`, 'posted')
  const [postedBy, setPostedBy] = useKeptState<Route>('route', 'group')
  return { state, setState, postedBy, setPostedBy, route: state === 'posted' ? postedBy : null }
}
