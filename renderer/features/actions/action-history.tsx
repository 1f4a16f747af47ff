import type { ActionView } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { ListRow } from '../../ui/stat.tsx'
import { stateWords, whatWords, whoWords } from './action-words.ts'

/** An entry as it was recorded each time, newest first. */
export const ActionHistory = ({ rows }: { readonly rows: readonly ActionView[] }) => {
  const words = useText()
  const { actions: text, format } = words
  return (
    <ul className="just-recorded">
      {rows.map((action) => (
        <ListRow
          key={action.id} title={format.series([whatWords(action, words), format.day(action.on)])}
          text={format.series([whoWords(action, words), stateWords(action, words), action.note, text.recordedAt({ when: format.moment(new Date(action.recordedAt)) })])}
        />
      ))}
    </ul>
  )
}
