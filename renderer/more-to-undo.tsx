import { useCall } from './api.ts'
import { useText } from './text.ts'

/** How many more steps can be undone. A notice with it may be in sight while more is changed, so the count follows. */
export const MoreToUndo = ({ first }: { readonly first: number }) => {
  const { undo: text } = useText()
  return text.moreToUndo({ count: useCall('undo.next', null, ['undo.changed']).value?.undoCount ?? first })
}
