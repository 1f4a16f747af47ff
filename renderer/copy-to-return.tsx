import { Laptop } from '@phosphor-icons/react'
import { useCall } from './api.ts'
import { useNavigate } from './navigation.tsx'
import { useText } from './text.ts'
import { Button } from './ui/button.tsx'
import { Note } from './ui/notes.tsx'

/** Says that a helper's copy ends, where one came here: on Home once its day has passed, in Two laptops from the beginning. */
export const CopyToReturn = ({ onlyOver = false }: { readonly onlyOver?: boolean }) => {
  const { laptops: text, format } = useText()
  const go = useNavigate()
  const copy = useCall('laptops.copyToReturn', null, ['laptops.changed']).value
  if (copy === null || (onlyOver && !copy.isOver)) return null
  const day = format.day(copy.returnBy)
  return (
    <Note tone="check" icon={Laptop} title={copy.isOver ? text.ended({ day }) : text.endsOn({ day })} {...(onlyOver ? { action: <Button onPress={() => go({ page: 'settings', section: 'laptops' })}>{text.handBack}</Button> } : {})}>
      {text.endedText({ laptop: copy.laptop || text.otherLaptop })}
    </Note>
  )
}
