import { Check, X } from '@phosphor-icons/react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'

export type WithMembers = 'with' | 'without'

type Card = { readonly value: WithMembers; readonly title: string; readonly text: string; readonly facts: readonly { readonly isIn: boolean; readonly fact: string }[] }

/** What is handed over: with members, or a helper's copy without them. */
export const WhatCards = ({ value, cases, members, hasEvents, onChange }: { readonly value: WithMembers; readonly cases: number; readonly members: number; readonly hasEvents: boolean; readonly onChange: (value: WithMembers) => void }) => {
  const { laptops: text } = useText()
  const cards: readonly Card[] = [
    { value: 'with', title: text.withMembers, text: text.withMembersText, facts: [{ isIn: cases > 0, fact: text.withMembersFacts.cases({ count: cases }) }, { isIn: members > 0, fact: text.withMembersFacts.members({ count: members }) }, { isIn: hasEvents, fact: hasEvents ? text.withMembersFacts.people : text.withMembersFacts.noPeople }, { isIn: true, fact: text.withMembersFacts.codes }] },
    { value: 'without', title: text.helper, text: text.helperText, facts: [{ isIn: cases > 0, fact: text.helperFacts.cases({ count: cases }) }, { isIn: false, fact: text.helperFacts.without }, { isIn: true, fact: text.helperFacts.codes }, { isIn: true, fact: text.endsAfter }] },
  ]
  return (
    <RadioGroup className="what-cards" value={value} orientation="horizontal" onChange={(next) => onChange(next === 'with' ? 'with' : 'without')}>
      <Label className="visually-hidden">{text.give}</Label>
      {cards.map((card) => (
        <Radio key={card.value} value={card.value} className="what-card choice__button">
          <span className="choice__dot" />
          <span className="what-card__words">
            <b>{card.title}</b>
            <span className="meta">{card.text}</span>
            {card.facts.map(({ isIn, fact }) => <span key={fact} className="what-card__fact" data-in={isIn}><Icon shape={isIn ? Check : X} size={16} />{fact}</span>)}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
