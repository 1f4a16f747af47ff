import { Plus } from '@phosphor-icons/react'
import { salutationsFor } from '../../../core/case/salutation/for-draft.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { useCaseForm } from './case-form-context.ts'

/** Salutations that the office of a target without one suggests, each taken by a press. */
export const SalutationProposal = ({ index, onTake }: { readonly index: number; readonly onTake: (salutation: string) => void }) => {
  const text = useText().cases
  const salutations = salutationsFor(useCaseForm().draft, index)
  if (salutations.length === 0) return null
  return (
    <div className="salutation-proposal">
      <span className="meta">{text.salutationProposed({ count: salutations.length })}</span>
      {salutations.map((salutation) => (
        <Button key={salutation} size={28} look="quiet" icon={Plus} label={text.takeSalutation({ salutation })} onPress={() => onTake(salutation)}><span dir="auto">{salutation}</span></Button>
      ))}
    </div>
  )
}
