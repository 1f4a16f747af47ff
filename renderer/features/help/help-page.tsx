import { useMemo, useState } from 'react'
import { helpGroups, type HelpTopic } from '../../help-topics.ts'
import { useLayout } from '../../layout.ts'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { PageTitle } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SideList } from '../../ui/side-list.tsx'
import { findTopics } from './find-topics.ts'
import './help.css'
import { PrintButton, ShortcutList } from './shortcut-list.tsx'
import { TopicView } from './topic-view.tsx'

type Groups = typeof helpGroups

const TopicList = ({ groups, topic, onChoose }: { readonly groups: Groups; readonly topic: HelpTopic; readonly onChoose: (topic: HelpTopic) => void }) => {
  const { help: text } = useText()
  return (
    <nav aria-label={text.topics}>
      {groups.map(({ name, topics }) => (
        <div key={name} className="help__group">
          <h2 className="help__group-name">{text.groups[name]}</h2>
          <SideList entries={topics.map((one) => ({ name: one, label: text.topic[one].title }))} current={topic} onChoose={onChoose} />
        </div>
      ))}
    </nav>
  )
}

/** The topics of the work, which can be searched; beside them the keys of every page, where there is room. */
export const HelpPage = ({ topic }: { readonly topic: HelpTopic }) => {
  const { help: text } = useText()
  const { replace } = useNavigation()
  const layout = useLayout()
  const [typed, setTyped] = useState('')
  const groups = useMemo(() => findTopics(typed, text), [typed, text])
  const options = helpGroups.flatMap(({ topics }) => topics).map((value) => ({ value, label: text.topic[value].title }))
  const choose = (next: HelpTopic): void => {
    if (layout === 'narrow') setTyped('')
    replace({ page: 'help', topic: next })
  }
  return (
    <div className="help">
      <div className="help__side">
        <PageTitle title={text.title} />
        <SearchField label={text.find} value={typed} onChange={setTyped} />
        {groups.length === 0 && <p className="quiet" role="status">{text.none}</p>}
        {layout === 'narrow' && typed.trim() === ''
          // Under the list there would be no room for the topic that was chosen.
          ? <SelectField label={text.topics} isLabelHidden value={topic} options={options} onChange={choose} />
          : <TopicList groups={groups} topic={topic} onChoose={choose} />}
      </div>
      <div className="help__main" key={topic}><TopicView topic={topic} onTopic={choose} /></div>
      {layout === 'wide' && topic !== 'keys' && (
        <aside className="help__keys" aria-label={text.keysTitle}>
          <header className="help-topic__head"><h2 className="section__title">{text.keysTitle}</h2><PrintButton /></header>
          <ShortcutList />
        </aside>
      )}
    </div>
  )
}
