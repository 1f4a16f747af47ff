import { ArrowRight } from '@phosphor-icons/react'
import { helpGroups, pageOfTopic, type HelpTopic } from '../../help-topics.ts'
import { useNavigate } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { NumberedStep, NumberedSteps } from '../../ui/numbered-steps.tsx'
import { PrintButton, ShortcutList } from './shortcut-list.tsx'

const topics = helpGroups.flatMap((group) => group.topics)

const groupOf = (topic: HelpTopic) => helpGroups.find((group) => group.topics.includes(topic))?.name ?? 'first'

/** One topic: what it is for, its steps, the way to its page, and the next topic. */
export const TopicView = ({ topic, onTopic }: { readonly topic: HelpTopic; readonly onTopic: (topic: HelpTopic) => void }) => {
  const { help: text } = useText()
  const go = useNavigate()
  const said = text.topic[topic]
  const steps = 'steps' in said ? Object.values(said.steps) : null
  const [page, next] = [pageOfTopic[topic], topics[topics.indexOf(topic) + 1]]
  return (
    <article className="help-topic" aria-labelledby="help-topic">
      <header className="help-topic__head">
        <div><span className="meta">{text.groups[groupOf(topic)]}</span><h2 id="help-topic" className="help-topic__title">{said.title}</h2></div>
        {page !== null ? <Button icon={ArrowRight} onPress={() => go(page)}>{text.open}</Button> : <PrintButton />}
      </header>
      <p className="help-topic__lead">{said.lead}</p>
      {steps !== null ? (
        <NumberedSteps>
          {steps.map((step, index) => (
            <NumberedStep key={step.title} number={index + 1}><h3>{step.title}</h3><p>{step.text}</p></NumberedStep>
          ))}
        </NumberedSteps>
      ) : <ShortcutList />}
      {next !== undefined && <footer className="help-topic__next"><LinkButton onPress={() => onTopic(next)}>{text.next({ title: text.topic[next].title })}</LinkButton></footer>}
    </article>
  )
}
