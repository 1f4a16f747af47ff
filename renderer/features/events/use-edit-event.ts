import type { EventEdit } from '../../../core/event/types.ts'
import type { EventId } from '../../../core/ids.ts'
import { call } from '../../api.ts'
import { useToasts } from '../../ui/toasts.tsx'

/** Makes one change of the lists of a plan. True where it was kept. */
export type EditEvent = (edit: EventEdit) => Promise<boolean>

export const useEditEvent = (eventId: EventId): EditEvent => {
  const toasts = useToasts()
  return async (edit) => {
    const answer = await call('events.editList', { eventId, edit })
    if (!answer.ok) toasts.showProblem(answer.problem)
    return answer.ok
  }
}
