import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { ListRow } from '../../ui/stat.tsx'
import { caseWords, stateWords, whatWords } from './action-words.ts'

const maxShown = 12

/**
 * The last entries, so that a mistake is noticed at once; entries that were taken back are struck out, and those
 * that were posted since say so.
 */
export const JustRecorded = () => {
  const words = useText()
  const text = words.actions
  const actions = useCall('actions.recent', { count: maxShown }, ['actions.changed'])
  return (
    <>
      <h2>{text.justRecorded}</h2>
      {actions.value && actions.value.length > 0
        ? (
          <ul className="just-recorded">
            {actions.value.map((action) => (
              <ListRow key={action.id} title={action.isVoided ? <s>{whatWords(action, words)}</s> : whatWords(action, words)} text={action.isVoided ? text.voided : words.format.series([caseWords(action, words), stateWords(action, words)])} />
            ))}
          </ul>
        )
        : <p className="quiet">{text.nothingYet}</p>}
    </>
  )
}
