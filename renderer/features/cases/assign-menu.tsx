import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import { caseParts, targetParts } from '../../../core/case/assign-text.ts'
import type { AssignPlace } from '../../../core/case/assign-text.ts'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { useText } from '../../text.ts'
import '../../ui/popover.css'
import './assign-menu.css'

type Entry = { readonly id: string; readonly label: string; readonly place: AssignPlace }
type Group = { readonly title: string; readonly entries: readonly Entry[] }

const useGroups = (draft: CaseDraft): readonly Group[] => {
  const { cases, import: text, ui } = useText()
  const targets = [...draft.targets.map((target, index) => target.name || target.role || ui.numbered({ name: cases.field.targets, number: index + 1 })), text.ofNewTarget]
  return [
    { title: text.sections.case, entries: caseParts.map((part) => ({ id: part, label: cases.field[part], place: { kind: 'case', part } })) },
    ...targets.map((title, index): Group => ({
      title,
      entries: targetParts.map((part) => ({
        id: `targets.${index}.${part}`, label: cases.field[part], place: { kind: 'target', index, part },
      })),
    })),
  ]
}

// A menu takes the focus when it opens, so that its keys work.
const firstFocus = { autoFocus: 'first' } as const

/** The menu of fields that a piece of the source can be used for; opens beside it and closes with Escape. */
export const AssignMenu = ({ anchor, words, draft, onChoose, onClose }: {
  readonly anchor: HTMLElement
  /** The text that is used. */
  readonly words: string
  readonly draft: CaseDraft
  readonly onChoose: (place: AssignPlace, label: string) => void
  readonly onClose: () => void
}) => {
  const text = useText().import
  const groups = useGroups(draft)
  const short = words.length > 60 ? `${words.slice(0, 60)}…` : words
  const choose = (id: unknown): void => {
    const entry = groups.flatMap(({ entries }) => entries).find((one) => one.id === id)
    if (entry) onChoose(entry.place, entry.label)
  }
  return (
    <Popover className="popover assign" aria-label={text.useAs} triggerRef={{ current: anchor }} isOpen placement="bottom start" offset={4} maxHeight={420}
      onOpenChange={(isOpen) => { if (!isOpen) onClose() }}>
      <p className="assign__head"><b>{text.useAs}</b> <span className="meta" dir="auto">{short}</span></p>
      <Menu className="menu assign__fields" {...firstFocus} aria-label={text.takeText({ text: short })} onAction={choose} onClose={onClose}>
        {groups.map((group, index) => (
          <MenuSection key={index} id={`group-${index}`}>
            <Header className="assign__title" dir="auto">{group.title}</Header>
            {group.entries.map((entry) => (
              <MenuItem key={entry.id} id={entry.id} className="menu__item" textValue={entry.label}><span className="menu__words">{entry.label}</span></MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  )
}
