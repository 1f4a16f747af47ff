import { draftKey } from '../../../core/draft/draft-key.ts'
import { useDrafts } from '../../drafts.tsx'
import type { Route } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'

/** Says what is missing while the group is not set up, and leads to the step where the set-up was left. */
export const NotSetUp = ({ go }: { readonly go: (route: Route) => void }) => {
  const text = useText().home.notSetUp
  const isBegun = useDrafts().drafts.has(draftKey('group'))
  return (
    <Note tone="check" title={text.title} action={<Button size={28} onPress={() => go({ page: 'set-up' })}>{isBegun ? text.goOn : text.act}</Button>}>{text.text}</Note>
  )
}
