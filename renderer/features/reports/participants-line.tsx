import type { Participants } from '../../../core/report/types.ts'
import { participantsWords } from '../../../words/participants-words.ts'
import { useText } from '../../text.ts'

/** Who took part, in the words of the report's files. */
export const ParticipantsLine = ({ participants, isHeadShown }: { readonly participants: Participants; /** Whether the number of all of them is shown beside it. */ readonly isHeadShown: boolean }) => {
  const words = useText()
  const sentences = participantsWords(participants, words).slice(isHeadShown ? 1 : 0)
  return sentences.length === 0 ? null : <p className="quiet">{words.format.series(sentences)}</p>
}
