import { CaretDown } from '@phosphor-icons/react'
import { useDeferredValue, useState } from 'react'
import { Button as AriaButton, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { PackPlace } from '../../../../core/pack/find-pages.ts'
import type { PackChoices } from '../../../../core/pack/types.ts'
import { targetWords } from '../../../../words/target-words.ts'
import type { Words } from '../../../../words/words.ts'
import { useCall } from '../../../api.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import '../../../ui/popover.css'

const placeName = (place: PackPlace, { packs, packPreview: text, ...words }: Words): string => {
  switch (place.kind) {
    case 'page': return text.page({ page: place.page })
    case 'part': return place.of === '' ? packs.parts[place.part] : packs.pageOf.other({ part: packs.parts[place.part], name: place.of })
    case 'target': return text.lettersTo({ target: targetWords(place.target, words) })
    case 'letter': return text.letterOf({ member: place.member, target: targetWords(place.target, words) })
  }
}

const detailOf = (place: PackPlace, { packPreview: text, cases, format }: Words): string =>
  format.series([place.kind === 'target' || place.kind === 'letter' ? (place.uaNumber === null ? '' : cases.ua({ number: place.uaNumber })) : '', text.page({ page: place.page })])

/** Goes to any page of a pack: by part, target, case or member, found as they are typed, or by its number. It shows the name of the page that is seen. */
export const GoToPage = ({ choices, name, onPage }: {
  readonly choices: PackChoices
  /** Of the page that is shown. */
  readonly name: string
  readonly onPage: (page: number) => void
}) => {
  const words = useText()
  const { packPreview: text, ui } = words
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  /** A new field after each choice: one that has the focus would open its list again when the name in it changes. */
  const [chosenSoFar, setChosenSoFar] = useState(0)
  const asked = useDeferredValue(typed ?? '')
  const found = useCall('packs.findPages', isOpen ? { choices, typed: asked } : undefined, ['cases.changed', 'members.changed'])
  const items = (found.value?.places ?? []).map((place, index) => ({ id: `${index} ${place.page}`, place }))
  return (
    <ComboBox
      key={chosenSoFar} className="go-to" items={items} inputValue={typed ?? name} value={null} menuTrigger="focus" allowsEmptyCollection
      onOpenChange={(next) => {
        setIsOpen(next)
        if (!next) setTyped(null)
      }}
      onInputChange={(next) => setTyped(next === name ? null : next)}
      onChange={(key) => {
        const chosen = items.find(({ id }) => id === key)
        if (chosen === undefined) return
        setTyped(null)
        setIsOpen(false)
        setChosenSoFar(chosenSoFar + 1)
        onPage(chosen.place.page)
      }}
    >
      <Label className="visually-hidden">{text.goTo}</Label>
      <div className="picker">
        <Input className="field__input picker__input" placeholder={text.goTo} spellCheck={false} onFocus={(event) => event.target.select()} />
        <AriaButton className="picker__open"><Icon shape={CaretDown} size={16} /></AriaButton>
      </div>
      <Popover className="popover popover--select" offset={4}>
        <ListBox className="menu" renderEmptyState={() => <p className="meta picker__rest">{found.value === null ? text.looking : ui.noMatch}</p>}>
          {({ id, place }: { readonly id: string; readonly place: PackPlace }) => (
            <ListBoxItem id={id} textValue={placeName(place, words)} className="menu__item">
              <span className="menu__words"><Text slot="label">{placeName(place, words)}</Text><Text slot="description" className="meta">{detailOf(place, words)}</Text></span>
            </ListBoxItem>
          )}
        </ListBox>
        {(found.value?.rest ?? 0) > 0 && <p className="meta picker__rest">{ui.moreMatches({ count: found.value?.rest ?? 0 })}</p>}
      </Popover>
    </ComboBox>
  )
}
