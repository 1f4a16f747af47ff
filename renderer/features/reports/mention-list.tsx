import { Check } from '@phosphor-icons/react'
import { mentionAnswers, type Mention, type MentionAnswer } from '../../../core/report/member-mentions.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Section } from '../../ui/page.tsx'
import './mention-list.css'

const placeWords = ({ place }: Mention, { reports: text }: Words): string =>
  'caseId' in place ? text.placeOfCase[place.part]({ number: place.uaNumber ?? text.withoutNumber }) : text.place[place.part]

type AnswerWords = Words['reports']['answer']

/** The words of an answer; those of the first say what is written in place of the member. */
const answerWords = (answers: AnswerWords, answer: MentionAnswer, { trace }: Mention, { reports: text }: Words): string =>
  answer === 'take-out' ? answers[answer]({ word: text.replacements[trace] }) : answers[answer]

/** How much of a long text is shown before and after a hit, in UTF-16 units. */
const shownAround = 90

/** The text around the hit, cut at whole words, with the hit marked. */
const MarkedMention = ({ mention: { text, start, end, answer } }: { readonly mention: Mention }) => {
  const from = start <= shownAround ? 0 : Math.max(0, text.lastIndexOf(' ', start - shownAround) + 1)
  const cut = text.indexOf(' ', end + shownAround)
  const to = cut < 0 ? text.length : cut
  return (
    <q className="mention__text" dir="auto">
      {from > 0 && '… '}{text.slice(from, start)}<mark className="mention__hit" data-answer={answer ?? 'none'}>{text.slice(start, end)}</mark>{text.slice(end, to)}{to < text.length && ' …'}
    </q>
  )
}

/** Every place in the report that may name a member, marked in its text, each with a choice. A report with an open one is not saved. */
export const MentionList = ({ mentions, onAnswer }: { readonly mentions: readonly Mention[]; readonly onAnswer: (mention: Mention, answer: MentionAnswer) => void }) => {
  const words = useText()
  const { reports: text, format } = words
  if (mentions.length === 0) return null
  return (
    <Section title={text.mentions} isSmall>
      <p className="meta">{text.mentionsHint}</p>
      <ul className="mentions" aria-label={text.mentions}>
        {mentions.map((mention) => (
          <li key={mention.key} className="mention" data-open={mention.answer === null}>
            <div className="mention__words">
              <b>{placeWords(mention, words)}</b>
              <MarkedMention mention={mention} />
              <span className="meta" dir="auto">{text.trace[mention.trace]({ names: format.list(mention.names) })}</span>
            </div>
            <div className="mention__answer">
              <Segmented<MentionAnswer | 'none'> label={text.answerFor({ words: mention.text.slice(mention.start, mention.end) })} value={mention.answer ?? 'none'}
                onChange={(answer) => answer !== 'none' && onAnswer(mention, answer)}
                choices={mentionAnswers.map((value) => ({ value, label: answerWords(text.answer, value, mention, words) }))} />
              {mention.answer === null ? <span className="mention__open">{text.answerMissing}</span> : <span className="meta"><Check size={14} aria-hidden /> {answerWords(text.answered, mention.answer, mention, words)}</span>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
