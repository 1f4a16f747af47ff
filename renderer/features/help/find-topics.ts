import { fitOf, wordsIn } from '../../../core/search/found.ts'
import { fold } from '../../../core/text/fold.ts'
import { helpGroups, type HelpTopic } from '../../help-topics.ts'
import type { Messages } from '../../../words/generated/messages.ts'

/** Every text inside, in order. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

const textOf = (topic: HelpTopic, { topic: topics, keys, evening, pages }: Messages['help']): string =>
  textsIn(topic === 'keys' ? [topics.keys, keys, evening, pages] : topics[topic]).join(' ')

/** The groups of topics that have all typed words; all where nothing is typed. */
export const findTopics = (typed: string, text: Messages['help']): typeof helpGroups => {
  const words = wordsIn(typed)
  const fits = (topic: HelpTopic): boolean => words.length === 0 || fitOf(fold(textOf(topic, text)), words) > 0
  return helpGroups.map(({ name, topics }) => ({ name, topics: topics.filter(fits) })).filter(({ topics }) => topics.length > 0)
}
