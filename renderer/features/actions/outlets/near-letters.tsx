import type { NearLetters } from '../../../../preload/outlet-calls.ts'
import { useText } from '../../../text.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/page.tsx'

/** Letters that are still out while the deadline of their case is near. */
export const NearList = ({ near, onAsk }: { readonly near: readonly NearLetters[]; readonly onAsk: (one: NearLetters) => void }) => {
  const { outlets: text, home, format } = useText()
  return (
    <Section title={text.nearTitle} isSmall count={text.nearCount({ count: near.reduce((sum, { letters }) => sum + letters, 0) })}>
      <ul className="near-letters">
        {near.map((one) => (
          <li key={one.caseId}>
            <span><b>{one.name}</b> <span className="meta">{one.uaNumber === null ? '' : home.ua({ number: one.uaNumber })}</span></span>
            <span>{text.nearLetters({ letters: one.letters, where: format.series(one.at.map(({ name, letters }) => text.nearAt({ name: name === '' ? text.formerMember : name, letters }))) })}</span>
            <span className="outlets__check">{text.nearDays({ days: one.days })}</span>
            <Button size={28} label={text.askForThemOf({ name: one.name })} onPress={() => onAsk(one)}>{text.askForThem}</Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
