import { eventLimits } from '../../../core/event/event-limits.ts'
import { neededSupplies, supplies } from '../../../core/event/supplies.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { useText } from '../../text.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/page.tsx'
import type { EditEvent } from './use-edit-event.ts'


/** What an event needs, counted from its plan, beside what there is. */
export const PlanSupplies = ({ event, letters, onEdit }: { readonly event: EventView; readonly letters: number; readonly onEdit: EditEvent }) => {
  const { events: text, format } = useText()
  const needed = neededSupplies(event)
  if (event.people === null) return <Section title={text.supplies} isSmall><p className="quiet">{text.suppliesNone}</p></Section>
  return (
    <Section title={text.supplies} isSmall count={text.suppliesFor({ count: letters })}>
      <table className="plan-supplies">
        <thead><tr><th scope="col">{text.what}</th><th scope="col" data-align="end">{text.need}</th><th scope="col">{text.have}</th><td /></tr></thead>
        <tbody>
          {supplies.map((supply) => {
            const have = event.supplies[supply] ?? null
            const missing = have === null ? 0 : needed[supply] - have
            return (
              <tr key={supply}>
                <th scope="row">{text.supply[supply]}</th>
                <td data-align="end">{format.number(needed[supply])}</td>
                <td><NumberField label={text.haveOf({ what: text.supply[supply] })} isLabelHidden value={have} limits={eventLimits.supply} onChange={(count) => onEdit({ part: 'supply', supply, count })} onEmpty={() => onEdit({ part: 'supply', supply, count: null })} /></td>
                <td>{have === null ? '' : missing > 0 ? <b className="plan-cases__late">{text.buy({ count: missing })}</b> : <span className="plan-supplies__enough">{text.enough}</span>}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
