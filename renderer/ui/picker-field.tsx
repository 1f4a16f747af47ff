import { CaretDown, Check } from '@phosphor-icons/react'
import { useMemo, useState } from 'react'
import { Button as AriaButton, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import type { FieldProps } from './field.tsx'
import { FieldFrame } from './field.tsx'
import { matchesOf, searchable, type PickerOption } from './option-search.ts'
import './popover.css'

/**
 * A choice of one of many: typing narrows the list, without regard to accents and letter case. It shows the first
 * matches, and how many more there are. `first`, such as "Nobody", is the first option until something is typed, then the last.
 */
export const PickerField = ({ value, options, first, onChange, ...field }: FieldProps & {
  readonly value: string
  readonly options: readonly PickerOption[]
  readonly first?: PickerOption
  readonly onChange: (value: string) => void
}) => {
  const text = useText()
  const [typed, setTyped] = useState<string | null>(null)
  const all = useMemo(() => [...(first ? [first] : []), ...options], [first, options])
  const selected = useMemo(() => all.find((option) => option.value === value), [all, value])
  const searched = useMemo(() => searchable(options), [options])
  const found = useMemo(() => matchesOf(searched, typed ?? ''), [searched, typed])
  // While something is typed, what matches it comes first.
  const offered = [...(first && typed === null ? [first] : []), ...found.options, ...(first && typed !== null ? [first] : [])]
  // The field shows the label of the chosen option, so that option must be in the list.
  const items = [...offered, ...(selected && !offered.some((option) => option.value === value) ? [selected] : [])].map((option) => ({ ...option, id: option.value }))
  return (
    <ComboBox
      className="field" value={value} inputValue={typed ?? selected?.label ?? ''} items={items}
      isInvalid={Boolean(field.problem)} validationBehavior="aria"
      onInputChange={(next) => setTyped(next === selected?.label ? null : next)}
      onChange={(key) => {
        setTyped(null)
        if (key !== null && key !== value) onChange(String(key))
      }}
    >
      <FieldFrame {...field}>
        <div className="picker">
          {/* The list moves a focus of its own, for which the field gets made-up events: selecting at one would replace what was typed. */}
          <Input className="field__input picker__input" onFocus={({ target, nativeEvent }) => { if (nativeEvent.isTrusted) target.select() }} />
          <AriaButton className="picker__open"><Icon shape={CaretDown} size={16} /></AriaButton>
        </div>
      </FieldFrame>
      <Popover className="popover popover--select" offset={4}>
        <ListBox className="menu">
          {(option: PickerOption & { readonly id: string }) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu__item">
              <span className="menu__words"><Text slot="label">{option.label}</Text>{option.detail && option.detail.length > 0 && <Text slot="description" className="meta">{text.format.series(option.detail)}</Text>}</span>
              {option.value === value && <Icon shape={Check} size={16} />}
            </ListBoxItem>
          )}
        </ListBox>
        {found.options.length === 0 && <p className="meta picker__rest">{text.ui.noMatch}</p>}
        {found.rest > 0 && <p className="meta picker__rest">{text.ui.moreMatches({ count: found.rest })}</p>}
      </Popover>
    </ComboBox>
  )
}
